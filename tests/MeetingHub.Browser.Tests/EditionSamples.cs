using MeetingHub.Meetings;
using MeetingHub.Minutes.Editions;
using MeetingHub.Points;
using MeetingHub.Web.Access;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Minutes;
using MeetingHub.Web.Minutes.Editions;
using MeetingHub.Web.Points;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace MeetingHub.Browser.Tests;

/// <summary>A meeting whose minutes are final: the host has signed its own edition on paper, and the original is on its way to the partner.</summary>
internal static class EditionSamples
{
    private static readonly Actor Secretary = new("담당자", ActorKind.Person);

    public static async Task<MeetingId> EnterAsync(IServiceProvider services)
    {
        var meeting = await HoldAsync(services);
        await SignAsync(services, meeting);
        return meeting;
    }

    private static async Task<MeetingId> HoldAsync(IServiceProvider services)
    {
        var title = LocalText.Of((Language.Korean, "교류협력 화상회의"), (Language.SimplifiedChinese, "交流合作视频会议"), (Language.Japanese, "交流協力オンライン会議"), (Language.English, "Exchange and cooperation meeting by video"));
        var plan = new MeetingPlan(
            title, new(new(2020, 12, 7), new(2020, 12, 11)), [new AgendaItem(title, 45)], Interpretation.None, Openness.Open, DocumentKind.AgreedRecord, [Language.Korean, Language.SimplifiedChinese]);
        var id = (await services.AskAsync<DraftMeeting, Meeting>(draft => draft.RunAsync(new NewMeeting(plan, [Samples.Shandong]), Secretary, default))).Id;
        var link = new Conference(ConferenceKind.JoinLink, "Tencent Meeting", new Uri("https://meeting.example.org/j/987654321"));
        _ = await services.AskAsync<ScheduleMeeting, Meeting>(schedule => schedule.RunAsync(
            id, Instant.FromUtc(2020, 12, 8, 2, 0), link, Instant.FromUtc(2020, 11, 10, 0, 0), Secretary, default));
        _ = await services.AskAsync<MeetingDesk, Meeting>(desk => desk.ChangeAsync(id, new MeetingDeed("meeting.hold", Secretary, (m, now) => m.MarkHeld(null, now)), default));
        var point = new AgreedText(
            ItemKind.AgreedPoint, LocalText.Empty, LocalText.Of((Language.Korean, "관광 공동 홍보를 추진한다."), (Language.SimplifiedChinese, "开展旅游联合宣传。")), []);
        _ = await services.AskAsync<PointDesk, Meeting>(desk => desk.ChangeAsync(
            id, "meeting.agree", Secretary, (points, now) => points.Agree(AgreedPointId.New(), point, now), default));
        return id;
    }

    private static async Task SignAsync(IServiceProvider services, MeetingId meeting)
    {
        var (gyeonggi, shandong) = (Samples.Gyeonggi, Samples.Shandong);
        _ = await services.AskAsync<FinaliseMinutes, Meeting>(finalise => finalise.FinaliseAsync(meeting, Secretary, default));
        var minutes = await services.AskAsync<EditionDesk, FinalMinutes>(desk => desk.FindAsync(meeting, default));
        var drawn = minutes.EditionOf(gyeonggi).Edition!;
        await using var scope = services.CreateAsyncScope();
        var scan = await scope.ServiceProvider.GetRequiredService<MeetingEditions>().BytesAsync(meeting, drawn.Current.Sha256, default);
        var paper = new PaperRequest("국제협력국장", "경기도지사", new LocalDate(2020, 12, 14), drawn.Pages, minutes.CheckCode, "담당자", scan);
        _ = await services.AskAsync<RecordSignature, FinalMinutes>(record => record.OnPaperAsync(meeting, gyeonggi, gyeonggi, paper, Secretary, default));
        var passage = new PassageRequest(shandong, new LocalDate(2020, 12, 15), "EMS 000 000 000");
        _ = await services.AskAsync<ChangeEditions, FinalMinutes>(change => change.SendAsync(meeting, gyeonggi, passage, Secretary, default));
    }
}
