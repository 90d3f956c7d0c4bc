using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using NodaTime;
using OneMeeting = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<MeetingHub.Web.Meetings.MeetingView>,
    MeetingHub.Web.Http.RefusalProblem>;

namespace MeetingHub.Web.Meetings;

/// <summary>Meetings from draft to minutes: <c>/api/meetings</c>.</summary>
public static class MeetingsModule
{
    public static void AddMeetings(this WebApplicationBuilder builder)
    {
        _ = builder.Services.AddOptions<OfficeOptions>().BindConfiguration(OfficeOptions.Section).ValidateOnStart();
        _ = builder.Services.AddSingleton<IValidateOptions<OfficeOptions>, OfficeOptions.Check>();
        _ = builder.Services.AddScoped<MeetingDesk>();
        _ = builder.Services.AddScoped<TellFollowers>();
        _ = builder.Services.AddScoped<PartyRegister>();
        _ = builder.Services.AddScoped<PartyOffices>();
        _ = builder.Services.AddScoped<OtherMeetings>();
        _ = builder.Services.AddScoped<MeetingLists>();
        _ = builder.Services.AddSingleton<WriteNotice>();
        _ = builder.Services.AddScoped<DraftMeeting>();
        _ = builder.Services.AddScoped<ContinueSeries>();
        _ = builder.Services.AddScoped<FindTimes>();
        _ = builder.Services.AddScoped<StaffTimes>();
        _ = builder.Services.AddScoped<ScheduleMeeting>();
        _ = builder.Services.AddScoped<ChangeMeeting>();
        _ = builder.Services.AddScoped<ForeseeChange>();
        _ = builder.Services.AddScoped<CallOffMeeting>();
        builder.Services.DeclareRefusals(MeetingRefusals.ByCode);
        _ = builder.Services.AddSingleton(new NavItem(2, "/meetings", CommonTexts.Meetings));
        _ = builder.Services.AddSingleton(new FactWords(
            "state", (code, reader) => Enum.TryParse<MeetingState>(code, out var state) ? MeetingTexts.Of(state).In(reader) : null));
    }

    public static void MapMeetings(this IEndpointRouteBuilder routes)
    {
        var meetings = routes.MapGroup("/api/meetings").WithTags("Meetings").WithPoints();
        var read = meetings.MapGroup("").RequireAuthorization(Policies.Read);
        _ = read.MapGet("/", All).Named("listMeetings", "All meetings.");
        _ = read.MapGet("/{id:guid}", One).Named("getMeeting", "One meeting.");
        _ = read.MapGet("/{id:guid}/slots", Slots)
            .Named("listMeetingSlots", "The times that work for a meeting, the best first.").AddOpenApiOperationTransformer(SearchParameters.Describe);

        var coordinate = meetings.MapGroup("").RequireAuthorization(Policies.Coordinate);
        _ = coordinate.MapPost("/", Draft).Named("draftMeeting", "Drafts a meeting between the host and partners.");
        _ = coordinate.MapPut("/{id:guid}/plan", Replan).Named("replanMeeting", "Replaces the plan of a meeting that is not fixed yet.");
        _ = coordinate.MapPut("/{id:guid}/parties/{government}", NameDelegation).Named("nameDelegation", "Names the people of a party.");
        _ = coordinate.MapPost("/{id:guid}/schedule", Schedule).Named("scheduleMeeting", "Fixes a time; the conference is booked and the invitations go out.");
        _ = coordinate.MapPost("/{id:guid}/move", Move).Named("moveMeeting", "Moves a fixed meeting to another time.");
        _ = coordinate.MapPut("/{id:guid}/conference", ChangeConference).Named("changeConference", "Changes how a meeting is joined.");
        _ = coordinate.MapPost("/{id:guid}/hold", MarkHeld).Named("holdMeeting", "Notes that a meeting took place.");
        _ = coordinate.MapPost("/{id:guid}/next", Next).Named("draftNextMeeting", "Drafts the next meeting of a series.");
        _ = coordinate.MapPost("/{id:guid}/cancel", Cancel).Named("cancelMeeting", "Calls a meeting off.");
        _ = coordinate.MapPost("/{id:guid}/postpone", Postpone).Named("postponeMeeting", "Puts a meeting off to other dates.");

        var minutes = meetings.MapGroup("").RequireAuthorization(Policies.KeepMinutes);
        _ = minutes.MapPut("/{id:guid}/parties/{government}/signatory", SignBy).Named("setSignatory", "Says who signs for a party.");
    }

    private static async Task<Ok<MeetingView[]>> All(string? reference, MeetingDesk desk, CancellationToken cancellationToken) =>
        TypedResults.Ok((await desk.AllAsync(reference, cancellationToken)).Select(MeetingView.Of).ToArray());

    private static async Task<OneMeeting> One(Guid id, MeetingDesk desk, CancellationToken cancellationToken) =>
        View(await desk.FindAsync(new MeetingId(id), cancellationToken));

    /// <summary>The times of a meeting. Besides <c>asOf</c> and <c>top</c> the page's own wishes, by the names of <see cref="SearchEntry"/>.</summary>
    private static async Task<Results<Ok<TimesView>, RefusalProblem>> Slots(
        Guid id, string? asOf, int? top, HttpRequest request, FindTimes find, CancellationToken cancellationToken)
    {
        if (asOf is not null && !NodaTime.Text.InstantPattern.ExtendedIso.Parse(asOf).Success)
        {
            return new Refusal("time.asOfForm", "asOf is an instant: 2020-11-10T00:00:00Z.", "/asOf").ToProblem();
        }

        Instant? moment = asOf is null ? null : NodaTime.Text.InstantPattern.ExtendedIso.Parse(asOf).Value;
        if (moment is { } instant && !KeptDates.Contains(instant))
        {
            return KeptDates.Outside("/asOf").ToProblem();
        }

        var (wishes, wrong) = new SearchEntry(request.Query).ToWishes();
        if (wishes is null)
        {
            return wrong[0].ToProblem();
        }

        return (await find.RunAsync(new MeetingId(id), moment, Math.Clamp(top ?? 10, 1, 100), wishes, cancellationToken)).Select(TimesView.Of).ToResult();
    }

    private static async Task<OneMeeting> Draft(DraftRequest request, DraftMeeting draft, Actor actor, CancellationToken cancellationToken) =>
        View(await draft.RunAsync(new NewMeeting(request.Plan, request.Partners, request.Reference), actor, cancellationToken));

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

    private static async Task<OneMeeting> MarkHeld(Guid id, MarkHeldRequest request, MeetingDesk desk, Actor actor, CancellationToken cancellationToken)
    {
        if (request.Start >= request.End || request.Start is null != request.End is null)
        {
            return new Refusal("meeting.heldTimes", "The times at which it was held are a start and a later end, or both left out.", "/end").ToProblem();
        }

        Interval? actual = request.Start is null ? null : new Interval(request.Start, request.End);
        var deed = new MeetingDeed("meeting.hold", actor, (m, now) => m.MarkHeld(actual, now)) { AsOf = request.AsOf };
        return View(await desk.ChangeAsync(new MeetingId(id), deed, cancellationToken));
    }

    private static async Task<OneMeeting> Next(Guid id, NextRequest request, ContinueSeries series, Actor actor, CancellationToken cancellationToken) =>
        View(await series.RunAsync(new MeetingId(id), request.Years, request.Reference, actor, cancellationToken));

    private static async Task<OneMeeting> Cancel(Guid id, CancelRequest request, CallOffMeeting callOff, Actor actor, CancellationToken cancellationToken) =>
        View(await callOff.CancelAsync(new MeetingId(id), request.Reason, request.Told, actor, cancellationToken));

    private static async Task<OneMeeting> Postpone(Guid id, PostponeRequest request, CallOffMeeting callOff, Actor actor, CancellationToken cancellationToken) =>
        View(await callOff.PostponeAsync(new MeetingId(id), request.Reason, request.Told, request.Window, actor, cancellationToken));

    private static async Task<OneMeeting> SignBy(
        Guid id, string government, Signatory signatory, MeetingDesk desk, Actor actor, CancellationToken cancellationToken) =>
        View(await desk.ChangeAsync(new MeetingId(id), new MeetingDeed("meeting.signBy", actor, (m, _) => Party(government, g => m.SignBy(g, signatory))), cancellationToken));

    private static OneMeeting View(Outcome<Meeting> answer) => answer.Select(MeetingView.Of).ToResult();

    private static Refusal? Party(string government, Func<GovernmentId, Refusal?> verb) =>
        GovernmentId.TryParse(government) is { } id ? verb(id) : NotInRegister(government);

    private static Refusal NotInRegister(string government) => new("government.unknown", $"{government} is not in the register.");
}
