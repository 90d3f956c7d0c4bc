using System.Globalization;
using MeetingHub.Web.Slots;
using Microsoft.Playwright;

namespace MeetingHub.Browser.Tests;

/// <summary>The week of a search, as a coordinator uses it.</summary>
public sealed class SlotFinderTests(Office office)
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("MEETINGHUB_PICTURES");

    /// <summary>The week of three countries' holidays.</summary>
    private string Address => $"/meetings/{office.Samples.Autumn}/time?asOf=2026-09-01&week=2026-10-05";

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.SimplifiedChinese)]
    [InlineData(Language.Japanese)]
    [InlineData(Language.English)]
    public async Task The_keyboard_alone_goes_from_slot_to_slot_and_hears_the_reasons_of_each(Language language)
    {
        var page = await office.OpenAsync(language);
        _ = await page.GotoAsync(Address);
        await page.Locator(".band .slot input").First.FocusAsync();
        var first = await ReasonsAsync(page);
        await page.Keyboard.PressAsync("ArrowRight");
        var second = await ReasonsAsync(page);

        Assert.NotEqual(first, second);
        await Assertions.Expect(page.Locator("[data-chosen]")).ToContainTextAsync(second.Split('\n')[0]);
        Assert.Equal([], await page.FaultsAsync());
        await KeepPictureAsync(page, $"slots.{language.Tag()}");
        if (Pictures is not null)
        {
            _ = await page.Locator(".week-card").ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"week.{language.Tag()}.png") });
        }
    }

    [Fact]
    public async Task Up_and_down_go_to_the_neighbouring_day_and_escape_puts_the_reasons_away()
    {
        var page = await office.OpenAsync(Language.English);
        _ = await page.GotoAsync($"/meetings/{office.Samples.Autumn}/time?asOf=2026-09-01&week=2026-09-28");
        var first = page.Locator(".week-day:has(.slot)").First.Locator(".slot input").First;
        await first.FocusAsync();
        var left = (await first.BoundingBoxAsync())!.X;
        await page.Keyboard.PressAsync("ArrowDown");
        var second = page.Locator(".slot:focus-within");

        Assert.Equal("Tue 29 Sep", await page.Locator(".week-day:focus-within .week-date time").InnerTextAsync());
        Assert.Equal(left, (await second.Locator("input").BoundingBoxAsync())!.X);
        Assert.True(await second.Locator("input").IsCheckedAsync());

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(second.Locator(".why")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.True(await first.IsCheckedAsync());
        await Assertions.Expect(page.Locator(".slot:focus-within .why")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_best_time_leads_to_its_slot_in_whatever_week_it_is()
    {
        var page = await office.OpenAsync(Language.English);
        _ = await page.GotoAsync(Address);
        var best = page.Locator(".best a").First;
        var time = (await best.Locator(".side-time").First.InnerTextAsync()).Trim();
        await best.ClickAsync();

        await Assertions.Expect(page.Locator(".slot:focus-within .why-times")).ToContainTextAsync(time);
        await Assertions.Expect(page.Locator("[data-chosen]")).ToContainTextAsync(time);
    }

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.SimplifiedChinese)]
    [InlineData(Language.Japanese)]
    [InlineData(Language.English)]
    public async Task The_keyboard_alone_picks_slots_for_the_partners(Language language)
    {
        var page = await office.OpenAsync(language);
        _ = await page.GotoAsync($"/meetings/{office.Samples.Draft}/time");
        foreach (var day in new[] { 0, 1 })
        {
            await page.Locator(".week-day:has(.slot)").Nth(day).Locator(".slot input").First.FocusAsync();
            await page.Keyboard.PressAsync("Tab");
            await Assertions.Expect(page.Locator(".slot:focus-within .pick:focus")).ToHaveTextAsync(SlotTexts.Pick.In(language));
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator(".shortlist li")).ToHaveCountAsync(day + 1);
            // It comes back to the slot that was picked.
            await Assertions.Expect(page.Locator(".slot-picked:focus-within")).ToHaveCountAsync(1);
        }

        await KeepPictureAsync(page, $"slots-picked.{language.Tag()}");
        Assert.Equal([], await page.FaultsAsync());
        await page.Locator(".shortlist .button").ClickAsync();
        await Assertions.Expect(page.Locator(".candidates select:has(option[selected]:not([value='']))")).ToHaveCountAsync(2);
        await KeepPictureAsync(page, $"proposal-picked.{language.Tag()}");
    }

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.Japanese)]
    public async Task A_phone_shows_each_day_as_a_list(Language language)
    {
        var page = await office.OpenAsync(language, phone: true);
        _ = await page.GotoAsync(Address);

        Assert.False(await page.Locator(".week-axes").First.IsVisibleAsync());
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 360);
        var slots = page.Locator(".band .slot");
        var (one, two) = ((await slots.Nth(0).BoundingBoxAsync())!, (await slots.Nth(1).BoundingBoxAsync())!);
        Assert.Equal(one.X, two.X);
        Assert.True(two.Y >= one.Y + one.Height);
        await KeepPictureAsync(page, $"slots.{language.Tag()}.phone");
    }

    /// <summary>The reasons that stand beside the focused slot; their points make its score.</summary>
    private static async Task<string> ReasonsAsync(IPage page)
    {
        var slot = page.Locator(".slot:focus-within");
        var why = slot.Locator(".why");
        await Assertions.Expect(why).ToBeVisibleAsync();
        var points = (await why.Locator("tbody td").AllInnerTextsAsync()).Select(Number).ToList();
        Assert.Equal(Number(await why.Locator("tfoot td").InnerTextAsync()), points.Sum());
        Assert.Equal(Number(await slot.Locator(".slot-score").InnerTextAsync()), points.Sum());
        return await why.InnerTextAsync();
    }

    private static decimal Number(string text) => decimal.Parse(
        new string([.. text.Replace('−', '-').Where(c => char.IsAsciiDigit(c) || c is '-' or '.')]), CultureInfo.InvariantCulture);

    private static async Task KeepPictureAsync(IPage page, string name)
    {
        if (Pictures is not null)
        {
            _ = await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}.png"), FullPage = true });
        }
    }
}
