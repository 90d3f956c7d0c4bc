using Deque.AxeCore.Playwright;
using MeetingHub.Governments;
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
        ("meeting-links", $"/meetings/{office.Samples.Scheduled}/links", false),
        ("link-gone", "/r/nobody", true),
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
    ];

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.SimplifiedChinese)]
    [InlineData(Language.Japanese)]
    [InlineData(Language.English)]
    public async Task Is_in_the_readers_language_and_open_to_everybody(Language language)
    {
        var wrong = new List<string>();
        var member = await office.OpenAsync(language);
        var stranger = await office.OpenAsync(language, stranger: true);
        foreach (var (name, address, isStranger) in Pages)
        {
            var page = isStranger ? stranger : member;
            _ = await page.GotoAsync(address);
            if (await page.GetAttributeAsync("html", "lang") != language.Tag())
            {
                wrong.Add($"{name}: the page says it is in another language");
            }

            var found = await page.RunAxe();
            wrong.AddRange(found.Violations.Select(v => $"{name}: {v.Id}: {v.Help}: {v.Nodes[0].Html}"));
            await KeepPictureAsync(page, $"{name}.{language.Tag()}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.English)]
    public async Task Fits_a_phone_without_scrolling_sideways(Language language)
    {
        var wrong = new List<string>();
        var member = await office.OpenAsync(language, phone: true);
        var stranger = await office.OpenAsync(language, stranger: true, phone: true);
        foreach (var (name, address, isStranger) in Pages)
        {
            var page = isStranger ? stranger : member;
            _ = await page.GotoAsync(address);
            var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > 360)
            {
                wrong.Add($"{name}: {width} pixels wide");
            }

            await KeepPictureAsync(page, $"{name}.{language.Tag()}.phone");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static async Task KeepPictureAsync(IPage page, string name)
    {
        if (Pictures is not null)
        {
            _ = await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}.png"), FullPage = true });
        }
    }
}
