using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using MeetingHub.Letters;
using MeetingHub.Tests;
using NodaTime;

namespace MeetingHub.Rules.Tests.Letters;

public sealed partial class MessageTextTests
{
    public static TheoryData<Language> EveryLanguage => [.. Languages.All];

    [Theory, MemberData(nameof(EveryLanguage))]
    public void Every_kind_reads_as_an_office_of_the_reader_writes(Language language) =>
        Approved.Same($"messages.{language.Tag()}.approved.txt", AllKinds(language, m => $"Subject: {m.Subject}\n\n{m.Plain}"));

    [Theory, MemberData(nameof(EveryLanguage))]
    public void Every_kind_has_a_page_with_the_same_content(Language language) =>
        Approved.Same($"messages.{language.Tag()}.approved.html", AllKinds(language, m => m.Html));

    [Fact]
    public void Every_kind_is_among_the_approved_letters_and_has_a_file_name_and_a_label_of_its_own()
    {
        var kinds = Enum.GetValues<MessageKind>();
        Assert.Equal(kinds, SampleLetters.Occasions.Select(sample => sample.Occasion.Kind).Distinct().Order());
        Assert.Equal(kinds.Length, kinds.Select(MessageKinds.FileName).Distinct().Count());
        Assert.All(Languages.All, language => Assert.Equal(kinds.Length, kinds.Select(kind => MessageKinds.Label(kind)[language]).Distinct().Count()));
    }

    [Theory, MemberData(nameof(EveryLanguage))]
    public void The_page_and_the_plain_text_tell_the_same_words(Language language) => Assert.All(SampleLetters.Occasions, kind =>
    {
        var message = MessageText.For(SampleLetters.Notice(kind.Occasion), SampleLetters.Reader(language));
        var body = message.Html[message.Html.IndexOf("<body", StringComparison.Ordinal)..];
        Assert.Equal(Words(message.Plain), Words(WebUtility.HtmlDecode(Tag().Replace(body, " "))));
    });

    [Theory, MemberData(nameof(EveryLanguage))]
    public void With_links_and_pages_stripped_the_text_still_tells_all(Language language)
    {
        var reader = SampleLetters.Reader(language);
        var notice = SampleLetters.Notice(new Occasion.Invited(new(Instant.FromUtc(2020, 12, 1, 6, 0), Instant.FromUtc(2020, 12, 1, 7, 30))));
        var message = MessageText.For(notice, reader);
        Assert.StartsWith($"[{reader.Code}] ", message.Subject, StringComparison.Ordinal);
        Assert.All(
            [
                notice.Title.For(language),
                OfficialTime.Range(Instant.FromUtc(2020, 12, 1, 6, 0), Instant.FromUtc(2020, 12, 1, 7, 30), reader.Zone, language),
                "318 204 557 91", "wX4tRz", "+86-531-000-0000 (Jinan)", $"[{reader.Code}]", "exchange@gyeonggi.example.org", "+82-31-000-0000",
            ],
            fact => Assert.Contains(fact, message.Plain, StringComparison.Ordinal));
        Assert.Contains("\nhttps://teams.example.org/l/meetup-join/19:meeting_7K2Q\n", message.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_readers_in_two_languages_never_get_each_others_words_or_hours()
    {
        var notice = SampleLetters.Notice(SampleLetters.Occasions[3].Occasion) with { Sides = [new(SampleLetters.Gyeonggi, SampleLetters.Seoul)] };
        var korean = MessageText.For(notice, SampleLetters.Reader(Language.Korean));
        var chinese = MessageText.For(notice, SampleLetters.Reader(Language.SimplifiedChinese));
        Assert.Contains("15:00~16:30(한국시간)", korean.Plain, StringComparison.Ordinal);
        Assert.DoesNotContain("14:00", korean.Plain + korean.Html, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\p{IsHangulSyllables}", chinese.Plain + chinese.Html + chinese.Subject);
        Assert.Contains("14:00—15:30（北京时间）", chinese.Subject, StringComparison.Ordinal);
        Assert.DoesNotContain("https://hub.example.org", korean.Plain + korean.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("America/Vancouver", 2026, 1, "Thursday, 15 January 2026, 17:00–18:30 (Pacific Time, British Columbia)")]
    [InlineData("America/Vancouver", 2025, 7, "Tuesday, 15 July 2025, 18:00–19:30 (Pacific Daylight Time, British Columbia)")]
    [InlineData("America/Vancouver", 2027, 1, "Friday, 15 January 2027, 18:00–19:30 (Pacific Time, British Columbia)")]
    [InlineData("Europe/Berlin", 2026, 1, "Friday, 16 January 2026, 02:00–03:30 (Central European Time)")]
    [InlineData("Europe/Berlin", 2025, 7, "Wednesday, 16 July 2025, 03:00–04:30 (Central European Summer Time)")]
    public void A_partner_far_away_reads_their_own_day_and_hour_in_summer_and_winter(string zone, int year, int month, string time)
    {
        var start = Instant.FromUtc(year, month, 16, 1, 0);
        var reader = SampleLetters.Reader(Language.English) with { Zone = DateTimeZoneProviders.Tzdb[zone] };
        var message = MessageText.For(SampleLetters.Notice(new Occasion.Invited(new(start, start + Duration.FromMinutes(90)))), reader);
        Assert.Contains(time, message.Subject, StringComparison.Ordinal);
        Assert.Contains(time, message.Plain, StringComparison.Ordinal);
        Assert.DoesNotContain(zone, message.Plain + message.Html + message.Subject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Korean, "귀 기관")]
    [InlineData(Language.Japanese, "平素より")]
    public void The_hosts_own_people_are_not_greeted_as_guests(Language language, string greeting)
    {
        var guest = SampleLetters.Reader(language);
        Assert.Contains(greeting, MessageText.For(SampleLetters.Notice(SampleLetters.Occasions[3].Occasion), guest).Plain, StringComparison.Ordinal);
        Assert.DoesNotContain(
            greeting, MessageText.For(SampleLetters.Notice(SampleLetters.Occasions[3].Occasion), guest with { Government = SampleLetters.Gyeonggi }).Plain, StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_type_is_text_never_markup_nor_a_header_nor_a_line_of_ours()
    {
        var notice = SampleLetters.Notice(SampleLetters.Occasions[3].Occasion) with
        {
            Title = LocalText.Of((Language.English, "A <b>bold</b> & \"quoted\" title\r\nBcc: everybody@example.org")),
            Join = new("<script>alert(1)</script>", new Uri("javascript:alert(1)"), "1\n  - Passcode: false"),
        };
        var message = MessageText.For(notice, SampleLetters.Reader(Language.English));
        Assert.DoesNotContain('\n', message.Subject);
        Assert.DoesNotContain("<script", message.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"javascript", message.Html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;b&gt;bold&lt;/b&gt; &amp; &quot;quoted&quot;", message.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("\n  - Passcode", message.Plain, StringComparison.Ordinal);
    }

    private static string AllKinds(Language language, Func<MessageText, string> part)
    {
        var all = new StringBuilder();
        foreach (var (name, occasion) in SampleLetters.Occasions)
        {
            _ = all.Append("=== ").Append(name).Append(" ===\n").Append(part(MessageText.For(SampleLetters.Notice(occasion), SampleLetters.Reader(language)))).Append('\n');
        }

        return all.ToString();
    }

    /// <summary>The words alone: bullets, colons and separators are set, not said.</summary>
    private static string Words(string text) => Setting().Replace(text, "");

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\s\u00a0○・:：/／-]+")]
    private static partial Regex Setting();
}
