using MeetingHub.Meetings;
using MeetingHub.Points;
using MeetingHub.Web.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace MeetingHub.Web.Meetings;

/// <summary>
/// Fills the agreed points into every meeting that a group of routes answers: points lie in rows of their own, and a use case of the meeting
/// has no need of them. A test holds that each route that shows a meeting has it.
/// </summary>
internal static class ShowPoints
{
    public static T WithPoints<T>(this T routes)
        where T : IEndpointConventionBuilder => routes.AddEndpointFilter(FillAsync).WithMetadata(new Filled());

    private static async ValueTask<object?> FillAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var answer = await next(context);
        return (answer is INestedHttpResult nested ? nested.Result : answer) switch
        {
            Ok<MeetingView> { Value: { } one } => TypedResults.Ok((await FilledAsync([one], context.HttpContext))[0]),
            Ok<MeetingView[]> { Value: { } all } => TypedResults.Ok(await FilledAsync(all, context.HttpContext)),
            _ => answer,
        };
    }

    private static async Task<MeetingView[]> FilledAsync(MeetingView[] meetings, HttpContext http)
    {
        // Before it was held nothing has been agreed.
        var ids = meetings.Where(m => m.State is MeetingState.Held or MeetingState.Closed).Select(m => m.Id).ToList();
        if (ids.Count == 0)
        {
            return meetings;
        }

        var points = await http.RequestServices.GetRequiredService<HubDb>().Set<AgreedPoint>().AsNoTracking()
            .Where(p => ids.Contains(p.Meeting)).OrderBy(p => p.Number).ToListAsync(http.RequestAborted);
        var byMeeting = points.ToLookup(p => p.Meeting);
        return [.. meetings.Select(m => m with { Points = [.. byMeeting[m.Id].Select(PointView.Of)] })];
    }

    /// <summary>Marks the routes that do so.</summary>
    internal sealed class Filled;
}
