using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Minutes;
using MeetingHub.Web.Access;
using MeetingHub.Web.Invitations;
using MeetingHub.Web.Jobs;
using MeetingHub.Web.Teams;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using OneMeeting = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<MeetingHub.Web.Meetings.MeetingView>,
    Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult>;

namespace MeetingHub.Web.Meetings;

/// <summary>Meetings from draft to minutes: <c>/api/meetings</c>.</summary>
public static class MeetingsModule
{
    public static void AddMeetings(this WebApplicationBuilder builder)
    {
        _ = builder.Services.AddScoped<MeetingDesk>();
        _ = builder.Services.AddScoped<DraftMeeting>();
        _ = builder.Services.AddScoped<ContinueSeries>();
        _ = builder.Services.AddScoped<FindTimes>();
        _ = builder.Services.AddScoped<StaffTimes>();
        _ = builder.Services.AddScoped<ScheduleMeeting>();
        _ = builder.Services.AddScoped<ChangeMeeting>();
        _ = builder.Services.AddScoped<ForeseeChange>();
        _ = builder.Services.AddScoped<CallOffMeeting>();
        _ = builder.Services.AddScoped<IDelivery, BookConference>();
        _ = builder.Services.AddScoped<IDelivery, UpdateConference>();
        _ = builder.Services.AddScoped<IDelivery, ReleaseConference>();
    }

    public static void MapMeetings(this IEndpointRouteBuilder routes)
    {
        _ = routes.MapGet("/api/conferences", Offer).WithTags("Meetings").RequireAuthorization(Policies.Read);
        var meetings = routes.MapGroup("/api/meetings").WithTags("Meetings");
        var read = meetings.MapGroup("").RequireAuthorization(Policies.Read);
        _ = read.MapGet("/", All);
        _ = read.MapGet("/{id:guid}", One);
        _ = read.MapGet("/{id:guid}/slots", Slots);

        var coordinate = meetings.MapGroup("").RequireAuthorization(Policies.Coordinate);
        _ = coordinate.MapPost("/", Draft);
        _ = coordinate.MapPut("/{id:guid}/plan", Replan);
        _ = coordinate.MapPut("/{id:guid}/parties/{government}", NameDelegation);
        _ = coordinate.MapPost("/{id:guid}/schedule", Schedule);
        _ = coordinate.MapPost("/{id:guid}/move", Move);
        _ = coordinate.MapPut("/{id:guid}/conference", ChangeConference);
        _ = coordinate.MapPost("/{id:guid}/hold", Hold);
        _ = coordinate.MapPost("/{id:guid}/thanks", Thank);
        _ = coordinate.MapPost("/{id:guid}/next", Next);
        _ = coordinate.MapPost("/{id:guid}/cancel", Cancel);
        _ = coordinate.MapPost("/{id:guid}/postpone", Postpone);

        var minutes = meetings.MapGroup("").RequireAuthorization(Policies.KeepMinutes);
        _ = minutes.MapPost("/{id:guid}/points", Agree);
        _ = minutes.MapPut("/{id:guid}/points/{number:int}", Reword);
        _ = minutes.MapDelete("/{id:guid}/points/{number:int}", Withdraw);
        _ = minutes.MapPut("/{id:guid}/points/{number:int}/progress", Follow);
        _ = minutes.MapPut("/{id:guid}/parties/{government}/signatory", SignBy);
    }

    private static Ok<ConferenceOffer> Offer(Conferences conferences) => TypedResults.Ok(new ConferenceOffer(conferences.Standard));

    private static async Task<Ok<MeetingView[]>> All(string? reference, MeetingDesk desk, CancellationToken cancellationToken) =>
        TypedResults.Ok((await desk.AllAsync(reference, cancellationToken)).Select(MeetingView.Of).ToArray());

    private static async Task<OneMeeting> One(Guid id, MeetingDesk desk, CancellationToken cancellationToken) =>
        View(await desk.FindAsync(new MeetingId(id), cancellationToken));

    /// <summary>The times of a meeting. Besides <c>asOf</c> and <c>top</c> the page's own wishes, by the names of <see cref="SearchEntry"/>.</summary>
    private static async Task<Results<Ok<TimesView>, ProblemHttpResult>> Slots(
        Guid id, string? asOf, int? top, HttpRequest request, FindTimes find, CancellationToken cancellationToken)
    {
        if (asOf is not null && !NodaTime.Text.InstantPattern.ExtendedIso.Parse(asOf).Success)
        {
            return new Refusal("time.asOfForm", "asOf is an instant: 2020-11-10T00:00:00Z.", "/asOf").ToProblem();
        }

        var (wishes, wrong) = new SearchEntry(request.Query).ToWishes();
        if (wishes is null)
        {
            return wrong[0].ToProblem();
        }

        Instant? moment = asOf is null ? null : NodaTime.Text.InstantPattern.ExtendedIso.Parse(asOf).Value;
        return (await find.RunAsync(new MeetingId(id), moment, Math.Clamp(top ?? 10, 1, 100), wishes, cancellationToken)).Select(TimesView.Of).ToResult();
    }

    private static async Task<OneMeeting> Draft(DraftRequest request, DraftMeeting draft, Actor actor, CancellationToken cancellationToken) =>
        View(await draft.RunAsync(request.Plan, request.Partners, request.Reference, actor, cancellationToken));

    private static async Task<OneMeeting> Replan(Guid id, MeetingPlan plan, DraftMeeting draft, Actor actor, CancellationToken cancellationToken) =>
        View(await draft.ReplanAsync(new MeetingId(id), plan, actor, cancellationToken));

    private static async Task<OneMeeting> NameDelegation(
        Guid id, string government, Delegation delegation, ChangeMeeting change, Actor actor, CancellationToken cancellationToken) =>
        GovernmentId.TryParse(government) is { } known
            ? View(await change.NameDelegationAsync(new MeetingId(id), known, delegation, actor, cancellationToken))
            : NotInRegister(government).ToProblem();

    private static async Task<OneMeeting> Schedule(
        Guid id, ScheduleRequest request, ScheduleMeeting schedule, Actor actor, CancellationToken cancellationToken) =>
        View(await schedule.RunAsync(new MeetingId(id), request.Start, request.Conference, request.AsOf, actor, cancellationToken));

    private static async Task<OneMeeting> Move(Guid id, MoveRequest request, ChangeMeeting change, Actor actor, CancellationToken cancellationToken) =>
        View(await change.MoveAsync(new MeetingId(id), request.Start, actor, cancellationToken));

    private static async Task<OneMeeting> ChangeConference(
        Guid id, Conference conference, ChangeMeeting change, Actor actor, CancellationToken cancellationToken) =>
        View(await change.ChangeConferenceAsync(new MeetingId(id), conference, actor, cancellationToken));

    private static async Task<OneMeeting> Hold(Guid id, HoldRequest request, MeetingDesk desk, Actor actor, CancellationToken cancellationToken)
    {
        if (request.Start >= request.End || request.Start is null != request.End is null)
        {
            return new Refusal("meeting.heldTimes", "The times at which it was held are a start and a later end, or both left out.", "/end").ToProblem();
        }

        Interval? actual = request.Start is null ? null : new Interval(request.Start, request.End);
        return View(await desk.ChangeAsync(
            new MeetingId(id), "meeting.hold", actor, (m, now) => m.Hold(actual, now), cancellationToken, request.AsOf));
    }

    private static async Task<OneMeeting> Thank(Guid id, ThanksRequest request, ThankPartners thank, Actor actor, CancellationToken cancellationToken) =>
        View(await thank.RunAsync(new MeetingId(id), request.MinutesBy, actor, cancellationToken));

    private static async Task<OneMeeting> Next(Guid id, NextRequest request, ContinueSeries series, Actor actor, CancellationToken cancellationToken) =>
        View(await series.RunAsync(new MeetingId(id), request.Years, request.Reference, actor, cancellationToken));

    private static async Task<OneMeeting> Cancel(Guid id, CancelRequest request, CallOffMeeting callOff, Actor actor, CancellationToken cancellationToken) =>
        View(await callOff.CancelAsync(new MeetingId(id), request.Reason, request.Told, actor, cancellationToken));

    private static async Task<OneMeeting> Postpone(Guid id, PostponeRequest request, CallOffMeeting callOff, Actor actor, CancellationToken cancellationToken) =>
        View(await callOff.PostponeAsync(new MeetingId(id), request.Reason, request.Told, request.Window, actor, cancellationToken));

    private static async Task<OneMeeting> Agree(Guid id, AgreedText text, MeetingDesk desk, Actor actor, CancellationToken cancellationToken) =>
        View(await desk.ChangeAsync(new MeetingId(id), "meeting.agree", actor, (m, _) => m.Agree(text), cancellationToken));

    private static async Task<OneMeeting> Reword(Guid id, int number, AgreedText text, MeetingDesk desk, Actor actor, CancellationToken cancellationToken) =>
        View(await desk.ChangeAsync(new MeetingId(id), "meeting.reword", actor, (m, _) => m.Reword(number, text), cancellationToken));

    private static async Task<OneMeeting> Withdraw(Guid id, int number, MeetingDesk desk, Actor actor, CancellationToken cancellationToken) =>
        View(await desk.ChangeAsync(new MeetingId(id), "meeting.withdraw", actor, (m, _) => m.Withdraw(number), cancellationToken));

    private static async Task<OneMeeting> Follow(Guid id, int number, Progress progress, MeetingDesk desk, Actor actor, CancellationToken cancellationToken) =>
        View(await desk.ChangeAsync(new MeetingId(id), "meeting.follow", actor, (m, _) => m.Follow(number, progress), cancellationToken));

    private static async Task<OneMeeting> SignBy(
        Guid id, string government, Signatory signatory, MeetingDesk desk, Actor actor, CancellationToken cancellationToken) =>
        View(await desk.ChangeAsync(new MeetingId(id), "meeting.signBy", actor, (m, _) => Party(government, g => m.SignBy(g, signatory)), cancellationToken));

    private static OneMeeting View(Answer<Meeting> answer) => answer.Select(MeetingView.Of).ToResult();

    private static Refusal? Party(string government, Func<GovernmentId, Refusal?> verb) =>
        GovernmentId.TryParse(government) is { } id ? verb(id) : NotInRegister(government);

    private static Refusal NotInRegister(string government) => new("government.unknown", $"{government} is not in the register.");
}
