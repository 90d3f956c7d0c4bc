using Microsoft.Playwright;

namespace MeetingHub.Browser.Tests;

/// <summary>What a coordinator sees before a change counts: in every language, open to everybody, and nothing has happened yet.</summary>
public sealed class ChangePreviewTests(Office office)
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("MEETINGHUB_PICTURES");

    [Theory]
    [InlineData(Language.Korean, false)]
    [InlineData(Language.SimplifiedChinese, true)]
    [InlineData(Language.Japanese, false)]
    [InlineData(Language.English, true)]
    public async Task A_change_is_shown_before_it_counts(Language language, bool isPhone)
    {
        var page = await office.OpenAsync(language, phone: isPhone);
        var meeting = $"/meetings/{office.Samples.Scheduled}";
        _ = await page.GotoAsync($"{meeting}/move");
        await page.Locator("input[name='Entered.Start']").First.CheckAsync();
        await ForeseeAsync(page, $"change-move.{language.Tag()}");

        _ = await page.GotoAsync($"{meeting}/conference");
        await page.Locator("input[name='Entered.Link']").FillAsync("https://meeting.example.org/j/987654321");
        await ForeseeAsync(page, $"change-conference.{language.Tag()}");

        _ = await page.GotoAsync($"{meeting}/call-off");
        await page.Locator("input[name='Entered.First']").FillAsync("2031-01-06");
        await page.Locator("input[name='Entered.Last']").FillAsync("2031-01-10");
        await page.Locator("input[name='Entered.Reason']").FillAsync("태풍");
        await page.Locator("textarea[name='Entered.Told.Ja']").FillAsync("台風の接近に伴うため");
        await ForeseeAsync(page, $"change-call-off.{language.Tag()}");
        await page.Locator(".foreseen-letters summary").First.ClickAsync();
        await Assertions.Expect(page.Locator(".message-text[lang=ja]").First).ToContainTextAsync("台風の接近に伴うため");
        await KeepPictureAsync(page, $"change-call-off-letter.{language.Tag()}");

        _ = await page.GotoAsync(meeting);
        Assert.Equal(1, await page.Locator($"a[href='{meeting}/call-off']").CountAsync());
    }

    private static async Task ForeseeAsync(IPage page, string name)
    {
        await page.Locator("button[value='foresee']").ClickAsync();
        await page.Locator("#foreseen").WaitForAsync();
        await KeepPictureAsync(page, name);
        Assert.Equal([], (await page.FaultsAsync()).Select(fault => $"{name}: {fault}"));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{name} scrolls sideways");
    }

    private static async Task KeepPictureAsync(IPage page, string name)
    {
        if (Pictures is not null)
        {
            _ = await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}.png"), FullPage = true });
        }
    }
}
