using MeetingHub.Letters;
using MeetingHub.Rules.Tests.Letters;
using MeetingHub.Web.Letters;
using NodaTime;
using NodaTime.Text;

namespace MeetingHub.Web.Tests.Letters;

/// <summary>Every message goes through a real mail server and is read back by three readers that know nothing of ours.</summary>
public sealed class MessagesOnTheWireTests(MessagesOnTheWireTests.Wire wire) : IClassFixture<MessagesOnTheWireTests.Wire>
{
    private static readonly Instant DecidedAt = Instant.FromUtc(2020, 11, 10, 1, 30);

    [Fact]
    public void Each_message_reaches_its_one_recipient_with_their_words_and_no_one_elses() => Assert.All(wire.Sent, sent =>
    {
        var found = wire.ByIcalendar[sent.Key];
        var text = MessageText.For(sent.Notice, sent.Recipient);
        Assert.Equal([sent.Recipient.Email!.Value.Value], found.To);
        Assert.Equal("exchange@gyeonggi.example.org", found.From);
        Assert.Equal(text.Subject, found.Subject);
        Assert.Equal(text.Plain, found.Plain);
        Assert.Equal(text.Html, found.Html);
        Assert.Empty(found.Defects);
    });

    [Fact]
    public void Three_readers_find_the_same_entry_and_our_own_zone_alone_tells_the_same_hours() => Assert.All(wire.WithCalendar, sent =>
    {
        var expected = Expected(sent);
        Assert.Equal(expected, wire.ByIcalendar[sent.Key].ByOwnZone);
        Assert.Equal(expected, wire.ByVobject[sent.Key].ByOwnZone);
        Assert.Equal(expected, wire.ByIcalJs[sent.Key].ByOwnZone);
        Assert.Equal(expected, wire.ByIcalJs[sent.Key].Calendar);
        if (!NewLaws.Contains(sent.Recipient.Zone.Id))
        {
            Assert.Equal(expected, wire.ByIcalendar[sent.Key].Calendar);
            Assert.Equal(expected, wire.ByVobject[sent.Key].Calendar);
        }
    });

    /// <summary>Zones that changed their law in 2026. Python's readers prefer their own tables, which may not know it yet.</summary>
    private static readonly HashSet<string> NewLaws = ["America/Vancouver", "Africa/Casablanca"];

    [Fact]
    public void The_part_names_the_method_that_its_calendar_has_and_the_attached_file_is_the_same() => Assert.All(wire.WithCalendar, sent =>
    {
        var found = wire.ByIcalendar[sent.Key];
        Assert.Equal(found.Calendar!.Method, found.MimeMethod);
        Assert.True(found.SameAttached);
        Assert.Equal(["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar", "application/ics"], found.Tree);
    });

    [Fact]
    public void Lines_have_at_most_75_octets_and_end_with_CRLF() => Assert.All(wire.WithCalendar, sent =>
    {
        Assert.InRange(wire.ByIcalendar[sent.Key].LongestLine, 60, 75);
        Assert.Equal(0, wire.ByIcalendar[sent.Key].BareLineFeeds);
    });

    [Fact]
    public void From_proposal_to_cancellation_the_UID_stays_and_the_SEQUENCE_rises()
    {
        var story = wire.Sent.Where(s => s.Story == "season").ToList();
        Assert.Equal(
            [MessageKind.Proposal, MessageKind.Invitation, MessageKind.Change, MessageKind.Cancellation], story.Select(s => s.Notice.Occasion.Kind));
        Assert.Null(wire.ByIcalendar[story[0].Key].Calendar);
        var entries = story.Skip(1).Select(s => wire.ByIcalJs[s.Key].Calendar).ToList();
        _ = Assert.Single(entries.Select(e => e.Uid).Distinct());
        Assert.Equal([1, 2, 3], entries.Select(e => e.Sequence));
        Assert.Equal(["REQUEST", "REQUEST", "CANCEL"], entries.Select(e => e.Method));
    }

    [Fact]
    public void Messages_have_names_of_their_own_and_stay_small()
    {
        Assert.Equal(wire.Sent.Count, wire.Sent.Select(s => s.Message.FileName).Distinct().Count());
        Assert.Equal(wire.Sent.Count, wire.ByIcalendar.Values.Select(m => m.MessageId).Distinct().Count());
        Assert.All(wire.Sent, s => Assert.InRange(s.Message.Content.Length, 1000, 100_000));
    }

    private static FoundCalendar Expected(Parcel sent)
    {
        var time = sent.Notice.Occasion.MeetingTime!.Value;
        var text = MessageText.For(sent.Notice, sent.Recipient);
        var cancels = sent.Notice.Occasion.Kind == MessageKind.Cancellation;
        return new(
            cancels ? "CANCEL" : "REQUEST", 1, sent.Notice.Uid, sent.Notice.Sequence, Utc(time.Start), Utc(time.End), Utc(DecidedAt),
            cancels ? "CANCELLED" : "CONFIRMED", sent.Notice.Title.For(sent.Recipient.Language), text.Plain, sent.Recipient.Email!.Value.Value,
            sent.Recipient.Name ?? sent.Recipient.Government.For(sent.Recipient.Language), "TRUE", "exchange@gyeonggi.example.org");
    }

    private static string Utc(Instant instant) => InstantPattern.General.Format(instant);

    /// <summary>A message on its way, by the number under which the server keeps it.</summary>
    public sealed record Parcel(string Key, string Story, MeetingNotice Notice, Recipient Recipient, MailMessage Message);

    /// <summary>All messages of the tests, sent and read once.</summary>
    public sealed class Wire : IAsyncLifetime
    {
        private readonly MailPeer _peer = new();

        public IReadOnlyList<Parcel> Sent { get; private set; } = [];

        internal SortedDictionary<string, FoundMessage> ByIcalendar { get; private set; } = [];

        internal SortedDictionary<string, FoundMessage> ByVobject { get; private set; } = [];

        internal SortedDictionary<string, MailPeer.FoundCalendars> ByIcalJs { get; private set; } = [];

        public IEnumerable<Parcel> WithCalendar => Sent.Where(s =>
            s.Notice.Occasion.Kind is MessageKind.Invitation or MessageKind.Change or MessageKind.Cancellation);

        public async ValueTask InitializeAsync()
        {
            var mailer = MailHouse.To(_peer.Port);
            var sent = new List<Parcel>();
            foreach (var (story, notice, recipient) in Messages())
            {
                var message = MailMessage.Write(notice, recipient, $"2020-12-01-shandong-{story}", DecidedAt);
                var outcome = Assert.IsType<MailOutcome.Sent>(await mailer.SendAsync(message, TestContext.Current.CancellationToken));
                sent.Add(new(outcome.Where.Split(' ')[^1], story, notice, recipient, message));
            }

            Sent = sent;
            ByIcalendar = _peer.Read("icalendar");
            ByVobject = _peer.Read("vobject");
            ByIcalJs = _peer.ReadWithIcalJs();
        }

        public ValueTask DisposeAsync()
        {
            _peer.Dispose();
            return ValueTask.CompletedTask;
        }

        private static IEnumerable<(string Story, MeetingNotice Notice, Recipient Recipient)> Messages()
        {
            foreach (var (sequence, kind) in new[] { "proposal", "invitation", "change", "cancelled" }.Index())
            {
                var occasion = SampleLetters.Occasions.Single(o => o.Name == kind).Occasion;
                yield return ("season", SampleLetters.Notice(occasion) with { Sequence = sequence }, SampleLetters.Reader(Language.SimplifiedChinese));
            }

            foreach (var language in Languages.All)
            {
                yield return (language.Tag(), SampleLetters.Notice(SampleLetters.Occasions[3].Occasion) with { Uid = "languages@example.org" }, SampleLetters.Reader(language) with
                {
                    Email = EmailAddress.Parse($"{language.Tag()}@reader.example.org"),
                });
            }

            foreach (var (zone, year, month) in FarAway())
            {
                var start = Instant.FromUtc(year, month, 16, 1, 0);
                var notice = SampleLetters.Notice(new Occasion.Invited(new(start, start + Duration.FromMinutes(90)))) with { Uid = $"{year}-{month}@example.org" };
                yield return ($"{year}-{month}", notice, SampleLetters.Reader(Language.English) with
                {
                    Name = "Müller, Anna; \"Protocol\\\"".Replace('"', '\''),
                    Zone = DateTimeZoneProviders.Tzdb[zone],
                    Email = EmailAddress.Parse($"{zone.Split('/')[^1].ToLowerInvariant()}@partner.example.org"),
                });
            }
        }

        /// <summary>Summer and winter, a zone that gives summer time up (British Columbia, 2026), one without rules (Casablanca), one turned round.</summary>
        private static IEnumerable<(string Zone, int Year, int Month)> FarAway() =>
            from zone in new[] { "America/Vancouver", "Europe/Berlin", "Africa/Casablanca", "Australia/Sydney", "America/New_York" }
            from when in new[] { (2020, 12), (2021, 7), (2026, 1), (2026, 7), (2027, 1) }
            select (zone, when.Item1, when.Item2);
    }
}
