using Microsoft.Playwright;

namespace MeetingHub.Browser.Tests;

/// <summary>A busy time is drawn into the week of a search with the mouse, and counts at once.</summary>
public sealed class DrawnTimeTests(Office office)
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("MEETINGHUB_PICTURES");

    [Fact]
    public async Task A_time_that_is_drawn_into_a_lane_of_the_own_side_keeps_the_search_out()
    {
        var page = await office.OpenAsync(Language.Korean);
        _ = await page.GotoAsync($"/meetings/{office.Samples.WithStaff}/time");
        var day = page.Locator(".week-day:has(.slot)").First;
        var before = await day.Locator(".slot").CountAsync();
        var lane = day.Locator("tr[data-draws]").First;
        await lane.ScrollIntoViewIfNeededAsync();
        var (first, last) = ((await lane.Locator("td").First.BoundingBoxAsync())!, (await lane.Locator("td").Last.BoundingBoxAsync())!);
        await page.Mouse.MoveAsync(first.X + 1, first.Y + first.Height / 2);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync((first.X + last.X) / 2, first.Y + first.Height / 2);
        await page.Mouse.MoveAsync(last.X + last.Width - 1, first.Y + first.Height / 2);
        await page.Mouse.UpAsync();

        var form = page.Locator("[data-drawn]");
        await Assertions.Expect(form).ToBeVisibleAsync();
        await Assertions.Expect(form.Locator("[data-drawn-time]")).ToContainTextAsync("–");
        if (Pictures is not null)
        {
            _ = await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, "drawn.ko.png"), FullPage = true });
        }

        await form.Locator("button.primary").ClickAsync();
        await Assertions.Expect(page.Locator(".drawn-box")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".lane-busy").First).ToBeVisibleAsync();
        Assert.True(before > 0);
        await Assertions.Expect(page.Locator(".week-day").First.Locator(".slot")).ToHaveCountAsync(0);
    }
}
