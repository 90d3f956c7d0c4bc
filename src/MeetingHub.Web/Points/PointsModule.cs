using MeetingHub.Meetings;
using MeetingHub.Points;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using Microsoft.AspNetCore.Mvc;
using OneMeeting = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<MeetingHub.Web.Meetings.MeetingView>,
    MeetingHub.Web.Http.RefusalProblem>;

namespace MeetingHub.Web.Points;

/// <summary>The points that a meeting has agreed on: <c>/api/meetings/{id}/points</c>. A point is named by its number or by its id.</summary>
public static class PointsModule
{
    public static void AddPoints(this WebApplicationBuilder builder)
    {
        _ = builder.Services.AddScoped<PointDesk>();
        _ = builder.Services.AddScoped<PointRegister>();
        builder.Services.DeclareRefusals(PointRefusals.ByCode);
    }

    public static void MapPoints(this IEndpointRouteBuilder routes)
    {
        var points = routes.MapGroup("/api/meetings/{id:guid}/points").WithTags("Meetings").RequireAuthorization(Policies.KeepMinutes).WithPoints();
        _ = points.MapPost("/", Agree).Named("agreePoint", "Enters an agreed point.");
        _ = points.MapPut("/{point}", Reword).Named("rewordPoint", "Changes an agreed point.");
        _ = points.MapDelete("/{point}", Withdraw).Named("withdrawPoint", "Takes an agreed point back.");
        _ = points.MapPut("/{point}/progress", Follow).Named("followPoint", "Notes how far a point has come.");
        _ = points.MapPut("/{point}/number", Move).Named("movePoint", "Gives an agreed point another number.");
    }

    private static async Task<OneMeeting> Agree(Guid id, PointRequest request, PointDesk desk, Actor actor, CancellationToken cancellationToken) =>
        View(await desk.ChangeAsync(
            new MeetingId(id), "meeting.agree", actor, (points, now) => points.Agree(AgreedPointId.New(), request.ToText(), now), cancellationToken));

    private static async Task<OneMeeting> Reword(
        Guid id, string point, PointRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, PointDesk desk, Actor actor, CancellationToken cancellationToken)
    {
        var (meant, refusal) = MeantPoint.Of(point, ifMatch, request.Id, request.Version);
        return meant is null
            ? refusal!.ToProblem()
            : View(await desk.ChangeAsync(
                new MeetingId(id),
                "meeting.reword",
                actor,
                (points, now) => meant.On(points, known => points.Reword(known, request.ToText(), meant.Version, now)),
                cancellationToken));
    }

    private static async Task<OneMeeting> Withdraw(
        Guid id, string point, long? version, [FromHeader(Name = "If-Match")] string? ifMatch, PointDesk desk, Actor actor, CancellationToken cancellationToken)
    {
        var (meant, refusal) = MeantPoint.Of(point, ifMatch, version: version);
        return meant is null
            ? refusal!.ToProblem()
            : View(await desk.ChangeAsync(
                new MeetingId(id), "meeting.withdraw", actor, (points, _) => meant.On(points, known => points.Withdraw(known, meant.Version)), cancellationToken));
    }

    private static async Task<OneMeeting> Follow(
        Guid id, string point, ProgressRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, PointDesk desk, Actor actor, CancellationToken cancellationToken)
    {
        var (meant, refusal) = MeantPoint.Of(point, ifMatch, request.Id, request.Version);
        return meant is null
            ? refusal!.ToProblem()
            : View(await desk.ChangeAsync(
                new MeetingId(id),
                "meeting.follow",
                actor,
                (points, now) => meant.On(points, known => points.Follow(known, request.ToProgress(), meant.Version, now)),
                cancellationToken));
    }

    private static async Task<OneMeeting> Move(Guid id, string point, PlaceRequest request, PointDesk desk, Actor actor, CancellationToken cancellationToken)
    {
        // A place is no version of a point: whoever moves one that was reworded meanwhile means the same point.
        var meant = new MeantPoint(point, request.Id, null);
        return View(await desk.ChangeAsync(
            new MeetingId(id), "meeting.movePoint", actor, (points, _) => meant.On(points, known => points.Move(known, request.Number)), cancellationToken));
    }

    private static OneMeeting View(Outcome<Meeting> answer) => answer.Select(MeetingView.Of).ToResult();
}
