using System.Text;
using MeetingHub.Letters;
using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Invitations;
using MeetingHub.Web.Letters;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.People;
using MeetingHub.Web.Ui;
using MeetingHub.Web.Visits;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace MeetingHub.Browser.Tests;

/// <summary>People outside, by their personal links, on a telephone without JavaScript: one answers their invitation, a contact names their people.</summary>
public sealed class VisitTests(Office office)
{
    private static readonly Actor Coordinator = new("담당자", ActorKind.Person);

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.SimplifiedChinese)]
    [InlineData(Language.Japanese)]
    [InlineData(Language.English)]
    public async Task An_invited_person_answers_their_invitation(Language language)
    {
        var link = await LinkAsync((await InvitedAsync()).Id.ToString());
        var page = await OpenAsync(language, link);
        await page.Locator("#attendance ~ .acts a").ClickAsync();
        await KeepAsync(page, $"invitation-answer.{language.Tag()}.phone");
        await page.GetByLabel(MessageTexts.Of(ParticipationStatus.Represented).In(language), new() { Exact = true }).CheckAsync();
        await page.Locator("[name='Entered.Deputy']").FillAsync("");
        await page.GetByRole(AriaRole.Button, new() { Name = InvitationTexts.Send.In(language) }).ClickAsync();
        await Assertions.Expect(page.Locator("#Entered-Deputy-error")).ToHaveTextAsync(InvitationRefusals.ByCode["invitation.deputyMissing"].Words.In(language));
        await page.Locator("[name='Entered.Deputy']").FillAsync("佐藤○○ 主事");
        await page.Locator("[name='Entered.By']").FillAsync($"山田○○ {language.Tag()}");
        await page.GetByRole(AriaRole.Button, new() { Name = InvitationTexts.Send.In(language) }).ClickAsync();
        await Assertions.Expect(page.Locator(".said")).ToHaveTextAsync(VisitTexts.Kept.In(language));
        await Assertions.Expect(page.Locator("#attendance ~ p .state")).ToHaveTextAsync(MessageTexts.Of(ParticipationStatus.Represented).In(language));
        await KeepAsync(page, $"invitation-answered.{language.Tag()}.phone");
        await LookAsync(language, link, $"{link}/answer");
    }

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.SimplifiedChinese)]
    [InlineData(Language.Japanese)]
    [InlineData(Language.English)]
    public async Task A_contact_names_their_people_by_hand_and_out_of_a_file(Language language)
    {
        var link = await LinkAsync(Samples.Shandong.Value, office.Samples.Draft);
        var page = await OpenAsync(language, link);
        await page.GetByRole(AriaRole.Link, new() { Name = VisitTexts.FillPeople.In(language) }).ClickAsync();
        await KeepAsync(page, $"visit-people.{language.Tag()}.phone");
        await page.Locator("[name='Entered.People[0].Name']").FillAsync("王○○");
        await page.Locator("[name='Entered.People[2].Name']").FillAsync($"李○○ {language.Tag()}");
        await page.Locator("[name='Entered.Up'][value='2']").ClickAsync();
        await Assertions.Expect(page.Locator("[name='Entered.People[1].Name']")).ToHaveValueAsync($"李○○ {language.Tag()}");
        await page.Locator("[name='Entered.By']").FillAsync("赵○○");
        await page.GetByRole(AriaRole.Button, new() { Name = CommonTexts.Save.In(language), Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".said")).ToHaveTextAsync(VisitTexts.Kept.In(language));

        await page.GetByRole(AriaRole.Link, new() { Name = VisitTexts.FillPeople.In(language) }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = DelegationTexts.Upload.In(language) }).ClickAsync();
        await UploadAsync("姓名,角色,邮箱\n孙○○,团长,nowhere\n");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("nowhere");
        await KeepAsync(page, $"visit-list-refused.{language.Tag()}.phone");
        await UploadAsync($"姓名,单位,职务,角色\n王○○,山东省外事办公室,主任 {language.Tag()},团长\n孙○○ {language.Tag()},翻译中心,,翻译\n");
        await Assertions.Expect(page.Locator("tbody .state").First).ToHaveTextAsync(DelegationTexts.Of(LineChange.Changed).In(language));
        await KeepAsync(page, $"visit-list.{language.Tag()}.phone");
        await page.Locator("[name='Confirmed.By']").FillAsync("赵○○");
        await page.GetByRole(AriaRole.Button, new() { Name = DelegationTexts.Confirm.In(language) }).ClickAsync();
        await Assertions.Expect(page.Locator(".people")).ToContainTextAsync($"孙○○ {language.Tag()}");
        await KeepAsync(page, $"visit-contact.{language.Tag()}.phone");
        await LookAsync(language, link, $"{link}/people", $"{link}/people/file");

        async Task UploadAsync(string list)
        {
            await page.Locator("[name='Uploaded.File']").SetInputFilesAsync(new FilePayload { Name = "名单.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(list) });
            await page.GetByRole(AriaRole.Button, new() { Name = DelegationTexts.Preview.In(language) }).ClickAsync();
        }
    }

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.English)]
    public async Task The_office_sees_the_answers_and_records_one(Language language)
    {
        var invited = await InvitedAsync();
        var page = await office.OpenAsync(language);
        foreach (var address in new[] { $"/meetings/{office.Samples.Scheduled}/answers", $"/meetings/{office.Samples.Scheduled}/answers/{invited.Id}", $"/meetings/{office.Samples.Scheduled}/links" })
        {
            _ = await page.GotoAsync(address);
            Assert.Equal([], (await page.FaultsAsync()).Select(fault => $"{address}: {fault}"));
            await KeepAsync(page, $"office-{address.Split('/')[3]}-{address.Split('/').Length}.{language.Tag()}");
        }

        _ = await page.GotoAsync($"/meetings/{office.Samples.Scheduled}/answers/{invited.Id}");
        await page.GetByLabel(MessageTexts.Of(ParticipationStatus.NotAttending).In(language), new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = InvitationTexts.Keep.In(language), Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("tbody .state-bad").First).ToHaveTextAsync(MessageTexts.Of(ParticipationStatus.NotAttending).In(language));
    }

    /// <summary>The pages behind the link fit a telephone, and axe finds nothing in them.</summary>
    private async Task LookAsync(Language language, params string[] pages)
    {
        var page = await office.OpenAsync(language, stranger: true, phone: true);
        await page.Context.AddCookiesAsync([new() { Name = "language", Value = language.Tag(), Url = office.Address }]);
        foreach (var address in pages)
        {
            _ = await page.GotoAsync(address);
            Assert.Equal(language.Tag(), await page.GetAttributeAsync("html", "lang"));
            Assert.Equal([], (await page.FaultsAsync()).Select(fault => $"{address}: {fault}"));
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 360, address);
        }
    }

    private async Task<IPage> OpenAsync(Language language, string link)
    {
        var page = await office.OpenAsync(language, stranger: true, phone: true, scripts: false);
        _ = await page.GotoAsync(link);
        await page.GetByRole(AriaRole.Button, new() { Name = language.OwnName(), Exact = true }).ClickAsync();
        return page;
    }

    /// <summary>Somebody of Kanagawa with an address, invited to the meeting that is scheduled.</summary>
    private async Task<Invitation> InvitedAsync()
    {
        var head = new Participant(
            LocalText.Of((Language.Japanese, "山田○○")), LocalText.Empty, LocalText.Of((Language.Japanese, "国際課長")), ParticipantRole.Head, Email: EmailAddress.Parse("head@kanagawa.example.org"));
        var interpreter = new Participant(LocalText.Empty, LocalText.Empty, LocalText.Empty, ParticipantRole.Interpreter, IsPlaceholder: true);
        for (var attempt = 0; attempt < 120; attempt++)
        {
            await using var scope = office.Services.CreateAsyncScope();
            var invited = await scope.ServiceProvider.GetRequiredService<ReplyToInvitation>().AllAsync(office.Samples.Scheduled, default);
            if (invited.FirstOrDefault(i => i.Email == head.Email) is { } found)
            {
                return found;
            }

            _ = await scope.ServiceProvider.GetRequiredService<ChangeMeeting>().NameDelegationAsync(
                office.Samples.Scheduled, Samples.Kanagawa, new Delegation([head, interpreter]), Coordinator, default);
            await Task.Delay(TimeSpan.FromMilliseconds(250), TimeProvider.System, TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException("The scheduled meeting was never booked.");
    }

    private async Task<string> LinkAsync(string holder, MeetingId? meeting = null)
    {
        await using var scope = office.Services.CreateAsyncScope();
        var made = await scope.ServiceProvider.GetRequiredService<MeetingLinks>().MakeAsync(meeting ?? office.Samples.Scheduled, holder, false, Coordinator, default);
        return made.Value!.Link.AbsolutePath;
    }

    private static async Task KeepAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("MEETINGHUB_PICTURES") is { } folder)
        {
            _ = await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }
    }
}
