using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace MeetingHub.Browser.Tests;

/// <summary>What holds for every page in every language.</summary>
public sealed class EveryPageTests(Office office)
{
    /// <summary>Set to a folder, the pages are kept there as pictures: for people to look at.</summary>
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("MEETINGHUB_PICTURES");

    private (string Name, string Address, bool Stranger)[] Pages =>
    [
        ("sign-in", "/sign-in", true),
        ("first-administrator", "/first-administrator", true),
        ("waiting", "/waiting", false),
        ("meetings", "/meetings", false),
        ("meeting-new", "/meetings/new", false),
        ("meeting-draft", $"/meetings/{office.Samples.Draft}", false),
        ("meeting-time", $"/meetings/{office.Samples.Draft}/time", false),
        ("meeting-time-holidays", $"/meetings/{office.Samples.Autumn}/time?asOf=2026-09-01&week=2026-10-05", false),
        ("meeting-time-none", $"/meetings/{office.Samples.Autumn}/time?asOf=2026-09-01&from=2026-10-01&to=2026-10-07&before=15&earliest=10:00", false),
        ("meeting-time-refused", $"/meetings/{office.Samples.Autumn}/time?from=soon&at=25:00&before=-1", false),
        ("calendars", "/calendars?month=2026-10", false),
        ("calendar-import", $"/calendars/imports/{office.Samples.Import}", false),
        ("calendar-imports", "/calendars/imports", false),
        ("meeting-people", $"/meetings/{office.Samples.Draft}/parties/{Samples.Shandong}", false),
        ("meeting-list", $"/meetings/{office.Samples.Draft}/parties/{Samples.Shandong}/list", false),
        ("meeting-scheduled", $"/meetings/{office.Samples.Scheduled}", false),
        ("proposal", $"/meetings/{office.Samples.Proposed}/proposal", false),
        ("proposal-new", $"/meetings/{office.Samples.Draft}/proposal/new", false),
        ("proposal-record", $"/meetings/{office.Samples.Proposed}/proposal/answers/{Samples.Kanagawa}", false),
        ("meeting-answers", $"/meetings/{office.Samples.Scheduled}/answers", false),
        ("meeting-links", $"/meetings/{office.Samples.Scheduled}/links", false),
        ("link-gone", "/r/nobody", true),
        ("answer-record", $"/meetings/{office.Samples.Scheduled}/answers/{office.Samples.Invited}", false),
        ("meeting-move", $"/meetings/{office.Samples.Scheduled}/move", false),
        ("meeting-conference", $"/meetings/{office.Samples.Scheduled}/conference", false),
        ("meeting-call-off", $"/meetings/{office.Samples.Scheduled}/call-off", false),
        ("meeting-held", $"/meetings/{office.Samples.Held}", false),
        ("point-new", $"/meetings/{office.Samples.Held}/points/new", false),
        ("point-edit", $"/meetings/{office.Samples.Held}/points/1", false),
        ("staff", "/staff", false),
        ("staff-busy", $"/staff/{office.Samples.Staff}", false),
        ("editions-drafts", $"/meetings/{office.Samples.Held}/editions", false),
        ("signatory", $"/meetings/{office.Samples.Held}/signatories/{Samples.Shandong}", false),
        ("meeting-final", $"/meetings/{office.Signing}", false),
        ("editions", $"/meetings/{office.Signing}/editions", false),
        ("edition-sign", $"/meetings/{office.Signing}/editions/{Samples.Shandong}/{Samples.Shandong}", false),
        ("edition-sign-later", $"/meetings/{office.Signing}/editions/{Samples.Shandong}/{Samples.Gyeonggi}", false),
        ("edition-passage", $"/meetings/{office.Signing}/editions/{Samples.Gyeonggi}/passage", false),
        ("office-certificate", "/office-certificate", false),
        ("outbox", "/operation/outbox", false),
        ("messages", "/messages", false),
        ("messages-log", "/messages?all=true", false),
        ("message", $"/messages/{office.Samples.Undelivered}", false),
        ("governments", "/governments", false),
        ("government", $"/governments/{Samples.Shandong}", false),
        ("government-new", "/governments/new", false),
        ("government-edit", $"/governments/{Samples.Shandong}/edit", false),
        ("verify", "/verify", false),
        ("verify-public", "/public/verify", true),
        ("not-found", "/no/such/page", false),
        ("forbidden", "/error/403", false),
        ("bad-request", "/error/400", false),
        ("too-many", "/error/429", true),
        ("error", "/error/500", false),
    ];

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.SimplifiedChinese)]
    [InlineData(Language.Japanese)]
    [InlineData(Language.English)]
    public Task Is_in_the_readers_language_and_fits_a_phone_and_is_open_to_everybody_in_one_of_them(Language language) =>
        ReadAllAsync(language, page => page % Languages.All.Count == (int)language);

    [Theory]
    [Trait("Duration", "Long")]
    [InlineData(Language.Korean)]
    [InlineData(Language.SimplifiedChinese)]
    [InlineData(Language.Japanese)]
    [InlineData(Language.English)]
    public Task Is_open_to_everybody_in_every_language(Language language) => ReadAllAsync(language, _ => true);

    /// <param name="isJudged">Which pages, by their places in the list, the judge of accessibility looks at: it takes as long as all the rest.</param>
    private async Task ReadAllAsync(Language language, Predicate<int> isJudged)
    {
        var wrong = new ConcurrentBag<string>();
        var pages = new ConcurrentQueue<(int Place, (string Name, string Address, bool Stranger) Page)>(Pages.Index());
        // Two readers share the pages: while one page is drawn, the other is judged.
        await Task.WhenAll(ReadAsync(), ReadAsync());
        Assert.Equal([], wrong.Order());

        async Task ReadAsync()
        {
            var member = await office.OpenAsync(language);
            var stranger = await office.OpenAsync(language, stranger: true);
            while (pages.TryDequeue(out var entry))
            {
                var next = entry.Page;
                foreach (var fault in await LookAsync(next.Stranger ? stranger : member, next.Address, $"{next.Name}.{language.Tag()}", language, isJudged(entry.Place)))
                {
                    wrong.Add($"{next.Name}: {fault}");
                }
            }
        }
    }

    /// <summary>What is wrong with a page at the width of a desk; then the same page is narrowed to a phone's.</summary>
    private static async Task<List<string>> LookAsync(IPage page, string address, string picture, Language language, bool isJudged)
    {
        var wrong = new List<string>();
        _ = await page.GotoAsync(address);
        if (await page.GetAttributeAsync("html", "lang") != language.Tag())
        {
            wrong.Add("the page says it is in another language");
        }

        wrong.AddRange(isJudged ? await page.FaultsAsync() : []);
        await KeepPictureAsync(page, picture);
        await page.SetViewportSizeAsync(Office.Phone.Width, Office.Phone.Height);
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        if (width > Office.Phone.Width)
        {
            wrong.Add($"{width} pixels wide on a phone");
        }

        await KeepPictureAsync(page, $"{picture}.phone");
        await page.SetViewportSizeAsync(Office.Desk.Width, Office.Desk.Height);
        return wrong;
    }

    private static async Task KeepPictureAsync(IPage page, string name)
    {
        if (Pictures is not null)
        {
            _ = await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}.png"), FullPage = true });
        }
    }
}
