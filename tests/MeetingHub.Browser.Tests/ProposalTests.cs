using System.Globalization;
using MeetingHub.Meetings.Proposals;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Proposals;
using MeetingHub.Web.Slots;
using Microsoft.Playwright;

namespace MeetingHub.Browser.Tests;

/// <summary>How a time is agreed on: the contact's answer on their telephone without JavaScript, and the coordinator's way to invitations sent.</summary>
public sealed class ProposalTests(Office office)
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("MEETINGHUB_PICTURES");

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.SimplifiedChinese)]
    [InlineData(Language.Japanese)]
    [InlineData(Language.English)]
    public async Task A_contact_answers_changes_and_proposes_on_a_phone_without_JavaScript(Language language)
    {
        string Say(Text text, params object[] facts) => text.In(language, facts);
        var meeting = await Samples.ProposeAsync(office.Services);
        var link = await Samples.LinkAsync(office.Services, meeting, Samples.Shandong);
        var page = await office.OpenAsync(language, stranger: true, phone: true, scripts: false);
        _ = await page.GotoAsync(link);
        await page.GetByRole(AriaRole.Button, new() { Name = language.OwnName(), Exact = true }).ClickAsync();
        await KeepPictureAsync(page, $"visit.{language.Tag()}.phone");
        await page.GetByRole(AriaRole.Link, new() { Name = Say(AnswerTexts.Title) }).ClickAsync();
        await AxeAsync(language, link, $"answer.{language.Tag()}");
        await KeepPictureAsync(page, $"answer.{language.Tag()}.phone");
        Assert.Equal(3, await page.Locator(".slot-answer").CountAsync());
        // The contact's own clock first, then ours.
        Assert.Equal(2, await page.Locator(".slot-answer").First.Locator(".side-time").CountAsync());

        await ChooseAsync(page, Say(ProposalTexts.Of(SlotChoice.FirstChoice)), 0);
        await ChooseAsync(page, Say(ProposalTexts.Of(SlotChoice.Possible)), 1);
        await ChooseAsync(page, Say(ProposalTexts.Of(SlotChoice.NotPossible)), 2);
        await page.Locator("summary").ClickAsync();
        // New Year's Day is a holiday on both sides.
        await page.GetByLabel(Say(AnswerTexts.OtherDate, 1)).FillAsync("2030-01-01");
        await page.GetByLabel(Say(AnswerTexts.OtherTime, 1)).FillAsync("14:00");
        await page.GetByLabel(Say(AnswerTexts.By), new() { Exact = true }).FillAsync("王主任");
        await page.Locator(".slot-answer").Nth(1).GetByLabel(Say(AnswerTexts.SlotNote)).FillAsync("15时前须结束");
        await page.GetByRole(AriaRole.Button, new() { Name = Say(AnswerTexts.Send) }).ClickAsync();

        // The rules say at once what speaks against it; nothing that the contact entered is lost.
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("2030");
        await KeepPictureAsync(page, $"answer-refused.{language.Tag()}.phone");
        await Assertions.Expect(page.GetByLabel(Say(AnswerTexts.By), new() { Exact = true })).ToHaveValueAsync("王主任");
        await page.GetByLabel(Say(AnswerTexts.Insist)).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = Say(AnswerTexts.Send) }).ClickAsync();
        await Assertions.Expect(page.Locator(".given .answers > li").Nth(1).Locator(".said-note")).ToHaveTextAsync("15时前须结束");
        await Assertions.Expect(page.Locator(".given .answers .state")).ToHaveTextAsync(
            [Say(ProposalTexts.Of(SlotChoice.FirstChoice)), Say(ProposalTexts.Of(SlotChoice.Possible)), Say(ProposalTexts.Of(SlotChoice.NotPossible))]);

        await ChooseAsync(page, Say(ProposalTexts.Of(SlotChoice.Possible)), 2);
        await page.GetByRole(AriaRole.Button, new() { Name = Say(AnswerTexts.Change) }).ClickAsync();
        await Assertions.Expect(page.Locator(".given .answers .state").Nth(2)).ToHaveTextAsync(Say(ProposalTexts.Of(SlotChoice.Possible)));
        await KeepPictureAsync(page, $"answer-given.{language.Tag()}.phone");
        await AxeAsync(language, link, $"answer-given.{language.Tag()}");
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 360);
    }

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.SimplifiedChinese)]
    [InlineData(Language.Japanese)]
    [InlineData(Language.English)]
    public async Task A_coordinator_goes_from_a_new_meeting_to_invitations_sent(Language language)
    {
        string Say(Text text, params object[] facts) => text.In(language, facts);
        var page = await office.OpenAsync(language);
        // Each language in weeks of its own: what is held for one is not proposed to the next.
        var first = TimeProvider.System.GetUtcNow().AddDays(500 + (30 * (int)language));
        _ = await page.GotoAsync("/meetings/new");
        await page.Locator($"[name='Entered.Partners'][value='{Samples.Shandong}']").CheckAsync();
        await page.Locator("[name='Entered.Title.Ko']").FillAsync("경기-산둥 교류 회의");
        await page.Locator("[name='Entered.First']").FillAsync(Iso(first));
        await page.Locator("[name='Entered.Last']").FillAsync(Iso(first.AddDays(20)));
        await page.Locator("[name='Entered.Agenda[0].Title.Ko']").FillAsync("교류 계획");
        await page.Locator("[name='Entered.Agenda[0].Minutes']").FillAsync("45");
        await page.Locator("[name='Entered.Interpretation'][value=None]").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = Say(MeetingFormTexts.Create) }).ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = Say(SlotTexts.Propose) }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = Say(ProposalTexts.Send) }).ClickAsync();
        await Assertions.Expect(page.Locator(".glance")).ToContainTextAsync(Say(ProposalTexts.Answered, 1, 0));

        await page.Locator(".record").First.ClickAsync();
        foreach (var i in new[] { 0, 1, 2 })
        {
            await ChooseAsync(page, Say(ProposalTexts.Of(i == 1 ? SlotChoice.FirstChoice : SlotChoice.Possible)), i);
        }

        await page.GetByLabel(Say(AnswerTexts.By), new() { Exact = true }).FillAsync("王主任");
        await page.GetByLabel(Say(AnswerTexts.File)).SetInputFilesAsync(new FilePayload { Name = "회신.txt", MimeType = "text/plain", Buffer = "可以"u8.ToArray() });
        await page.GetByRole(AriaRole.Button, new() { Name = Say(AnswerTexts.Keep) }).ClickAsync();
        await Assertions.Expect(page.Locator(".glance")).ToContainTextAsync(Say(ProposalTexts.Answered, 1, 1));
        await Assertions.Expect(page.Locator(".behalf")).ToContainTextAsync(Say(ProposalTexts.Behalf, "관리자"));
        await Assertions.Expect(page.Locator(".standings > li").Nth(1)).ToContainTextAsync(Say(ProposalTexts.Offered));
        await KeepPictureAsync(page, $"proposal-answered.{language.Tag()}");
        Assert.Equal([], await page.FaultsAsync());

        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = Say(ProposalTexts.Evidence, "회신.txt") }).ClickAsync());
        Assert.Equal("회신.txt", file.SuggestedFilename);

        await page.Locator("summary", new() { HasText = Say(MeetingFormTexts.JoinLinkFields) }).WaitForAsync();
        await page.Locator("[name='Entered.Platform']").FillAsync("Webex");
        await page.Locator("[name='Entered.Link']").FillAsync("https://meet.example.org/1");
        await page.GetByRole(AriaRole.Button, new() { Name = Say(ProposalTexts.DecideNow) }).ClickAsync();
        await Assertions.Expect(page.Locator("h1 + .state")).ToHaveTextAsync(Say(MeetingTexts.Of(MeetingHub.Meetings.MeetingState.Scheduled)));

        await UntilAsync(page, async () =>
        {
            await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = Say(MeetingTexts.SeeMessages) }).ClickAsync();
            var text = await page.Locator("main").InnerTextAsync();
            if (text.Contains("邀请出席", StringComparison.Ordinal) && text.Contains("关于确定", StringComparison.Ordinal))
            {
                return true;
            }

            _ = await page.GoBackAsync();
            return false;
        });
        Assert.Equal([], await page.FaultsAsync());
    }

    private static Task ChooseAsync(IPage page, string choice, int slot) =>
        page.Locator(".slot-answer").Nth(slot).GetByLabel(choice, new() { Exact = true }).CheckAsync();

    private static string Iso(DateTimeOffset day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The page behind the link, looked at by axe with a browser that runs scripts.</summary>
    private async Task AxeAsync(Language language, string link, string name)
    {
        var page = await office.OpenAsync(language, stranger: true);
        _ = await page.GotoAsync(link + "/times");
        await page.GetByRole(AriaRole.Button, new() { Name = language.OwnName(), Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", language.Tag());
        Assert.Equal([], await page.FaultsAsync());
        await KeepPictureAsync(page, name);
    }

    private static async Task UntilAsync(IPage page, Func<Task<bool>> isSo)
    {
        for (var attempt = 0; attempt < 60; attempt++)
        {
            if (await isSo())
            {
                return;
            }

            await page.WaitForTimeoutAsync(250);
        }

        Assert.Fail("It never came to that: " + await page.Locator("main").InnerTextAsync());
    }

    private static async Task KeepPictureAsync(IPage page, string name)
    {
        if (Pictures is not null)
        {
            _ = await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}.png"), FullPage = true });
        }
    }
}
