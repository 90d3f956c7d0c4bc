using System.Net.Http.Json;
using System.Text.RegularExpressions;
using MeetingHub.Web.Tests.Invitations;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Letters;

/// <summary>
/// A meeting of four governments in three languages is proposed, decided, moved from winter to summer and cancelled through the public API; every message goes
/// through a real mail server and is read back by three readers that know nothing of ours.
/// </summary>
public sealed partial class MeetingOnTheWireTests(MeetingOnTheWireTests.Story story) : IClassFixture<MeetingOnTheWireTests.Story>
{
    private const string Winter = "2030-12-02T06:00:00Z";
    private const string Summer = "2031-07-15T06:00:00Z";

    /// <summary>Each side's contact, its language, and how it reads the two times on its own clock.</summary>
    public static TheoryData<string, string, string, string> Contacts => new()
    {
        { "contact@kr.example.org", "ko", "2030. 12. 2.(월) 15:00~15:45(한국시간)", "2031. 7. 15.(화) 15:00~15:45(한국시간)" },
        { "contact@cn.example.org", "zh-Hans", "2030年12月2日（星期一）14:00—14:45（北京时间）", "2031年7月15日（星期二）14:00—14:45（北京时间）" },
        // British Columbia keeps one time all the year round since 2026.
        { "contact@ca.example.org", "en", "Sunday, 1 December 2030, 23:00", "Monday, 14 July 2031, 23:00" },
        { "contact@de.example.org", "en", "Monday, 2 December 2030, 07:00", "Tuesday, 15 July 2031, 08:00" },
    };

    [Theory]
    [MemberData(nameof(Contacts))]
    public void Each_side_reads_the_times_on_its_own_clock_in_winter_and_in_summer(string contact, string language, string winter, string summer)
    {
        var invited = story.Of(contact, "REQUEST", 0);
        var moved = story.Of(contact, "REQUEST", 1);
        Assert.Contains(winter, invited.Plain, StringComparison.Ordinal);
        Assert.Contains(winter, moved.Plain, StringComparison.Ordinal);
        Assert.Contains(summer, moved.Plain, StringComparison.Ordinal);
        Assert.All(story.To(contact), message => Assert.DoesNotMatch(OfOthers(language), message.Subject + message.Plain + message.Html));
    }

    [Theory]
    [MemberData(nameof(Contacts))]
    public void Three_readers_find_one_entry_that_comes_moves_and_goes(string contact, string language, string winter, string summer)
    {
        Assert.NotEqual(winter, summer);
        Assert.NotEmpty(language);
        var keys = story.Messages.Where(m => m.Value.To.Contains(contact) && m.Value.Calendar is not null).Select(m => m.Key).ToList();
        FoundCalendar[][] readings =
        [
            [.. keys.Select(k => story.Messages[k].ByOwnZone!)],
            [.. keys.Select(k => story.ByVobject[k].ByOwnZone!)],
            [.. keys.Select(k => story.ByIcalJs[k].ByOwnZone)],
        ];
        Assert.All(readings, entries =>
        {
            Assert.Equal(["REQUEST", "REQUEST", "CANCEL"], entries.Select(e => e.Method));
            Assert.Equal([0, 1, 2], entries.Select(e => e.Sequence));
            Assert.Equal([Winter, Summer, Summer], entries.Select(e => e.Start));
            Assert.Equal([story.Uid], entries.Select(e => e.Uid).Distinct());
            Assert.All(entries, e => Assert.Equal((1, contact), (e.Zones, e.Attendee)));
        });
        Assert.All(keys, k =>
        {
            var message = story.Messages[k];
            Assert.Equal((message.Calendar!.Method, 0), (message.MimeMethod, message.BareLineFeeds));
            Assert.InRange(message.LongestLine, 60, 75);
            Assert.Empty(message.Defects);
        });
    }

    [Fact]
    public void Only_partners_are_asked_and_told_the_decision_and_those_letters_carry_no_entry()
    {
        var asked = story.Messages.Values.Where(m => m.Calendar is null).ToList();
        Assert.Equal(6, asked.Count);
        Assert.DoesNotContain(asked, m => m.To.Contains("contact@kr.example.org"));
        Assert.All(story.Messages.Values, m => Assert.Single(m.To));
    }

    /// <summary>Letters of a script that a reader of this language never gets.</summary>
    private static Regex OfOthers(string language) => language switch
    {
        "ko" => Ideographs(),
        "zh-Hans" => Hangul(),
        _ => Asian(),
    };

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Ideographs();

    [GeneratedRegex(@"\p{IsHangulSyllables}")]
    private static partial Regex Hangul();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}|\p{IsHangulSyllables}")]
    private static partial Regex Asian();

    /// <summary>The whole story, played and read once.</summary>
    public sealed class Story : IAsyncLifetime
    {
        private static readonly string[] Partners = ["shandong", "columbia", "berlin"];

        private readonly MailPeer _peer = new();

        internal SortedDictionary<string, FoundMessage> Messages { get; private set; } = [];

        internal SortedDictionary<string, FoundMessage> ByVobject { get; private set; } = [];

        internal SortedDictionary<string, MailPeer.FoundCalendars> ByIcalJs { get; private set; } = [];

        public string Uid { get; private set; } = "";

        internal IEnumerable<FoundMessage> To(string contact) => Messages.Values.Where(m => m.To.Contains(contact));

        internal FoundMessage Of(string contact, string method, int sequence) =>
            To(contact).Single(m => m.Calendar is { } entry && (entry.Method, entry.Sequence) == (method, sequence));

        public async ValueTask InitializeAsync()
        {
            await using var hub = new ScheduledMeeting.MailingHub(_peer);
            _ = hub.Stranger();
            using var coordinator = hub.Coordinator();
            await EnterAsync(coordinator, "gyeonggi", "KR", "Asia/Seoul", "ko", ("경기도", "京畿道", "Gyeonggi Province"), isHost: true);
            await EnterAsync(coordinator, "shandong", "CN", "Asia/Shanghai", "zh-Hans", ("산둥성", "山东省", "Shandong Province"));
            await EnterAsync(coordinator, "columbia", "CA", "America/Vancouver", "en", ("브리티시컬럼비아주", "不列颠哥伦比亚省", "Province of British Columbia"));
            await EnterAsync(coordinator, "berlin", "DE", "Europe/Berlin", "en", ("베를린주", "柏林州", "State of Berlin"));
            var meeting = await JsonAsync(await coordinator.PostAsJsonAsync("/api/meetings", new { plan = Plan(), partners = Partners }, Stop));
            var id = meeting.GetProperty("id").GetString()!;
            Uid = $"{id}@meetinghub";

            await PostAsync("proposal", new { starts = new[] { Winter, "2030-12-03T06:00:00Z" } });
            foreach (var partner in Partners)
            {
                var answer = new { choices = new[] { "firstChoice", "possible" }, givenBy = "contact", channel = "phone" };
                _ = await JsonAsync(await coordinator.PutAsJsonAsync($"/api/meetings/{id}/proposal/answers/{partner}", answer, Stop));
            }

            var conference = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" };
            await PostAsync("proposal/decision", new { start = Winter, conference });
            _ = await UntilAsync(coordinator, id, m => m.GetProperty("booking").GetProperty("state").GetString() == "booked");
            await PostAsync("move", new { start = Summer });
            await PostAsync("cancel", new { reason = "시험", told = new Dictionary<string, string>() });
            _ = await ScheduledMeeting.MessagesAsync(coordinator, id, all => all.Count == 18 && all.All(m => m.GetProperty("state").GetString() == "sent"));

            Messages = _peer.Read("icalendar");
            ByVobject = _peer.Read("vobject");
            ByIcalJs = _peer.ReadWithIcalJs();

            async Task PostAsync(string act, object body) => _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/{act}", body, Stop));
        }

        public ValueTask DisposeAsync()
        {
            _peer.Dispose();
            return ValueTask.CompletedTask;
        }

        private static CancellationToken Stop => TestContext.Current.CancellationToken;

        private static object Plan() => new
        {
            title = Names(("교류협력 회의", "交流合作会议", "Exchange meeting")),
            window = new { start = "2030-12-02", end = "2030-12-06" },
            agenda = new[] { new { title = Names(("교류 계획", "交流计划", "Exchange plans")), minutes = 45 } },
            interpretation = "none",
            openness = "open",
            minutesKind = "agreedRecord",
            minutesLanguages = new[] { "ko", "en" },
        };

        private static async Task EnterAsync(
            HttpClient coordinator, string id, string country, string zone, string language, (string Ko, string Zh, string En) names, bool isHost = false)
        {
            var hours = new[] { new { days = new[] { "mon", "tue", "wed", "thu", "fri" }, start = "09:00", end = "18:00" } };
            var entry = new
            {
                country,
                zone,
                language,
                isHost,
                name = Names(names),
                officeHours = new { seasons = new[] { new { from = "01-01", through = "12-31", weekly = hours } }, source = new { en = "usual office hours of the country" } },
                contact = new { name = new { }, office = Names(("국제과", "外事办公室", "International Office")), email = $"contact@{country.ToLowerInvariant()}.example.org", language },
            };
            _ = await JsonAsync(await coordinator.PutAsJsonAsync($"/api/governments/{id}", entry, Stop));
        }

        private static Dictionary<string, string> Names((string Ko, string Zh, string En) names) =>
            new() { ["ko"] = names.Ko, ["zh-Hans"] = names.Zh, ["en"] = names.En };
    }
}
