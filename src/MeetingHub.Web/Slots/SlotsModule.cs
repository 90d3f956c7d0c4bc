using MeetingHub.Slots;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MeetingHub.Web.Slots;

/// <summary>The slot search for programs: <c>POST /api/slots</c> takes a problem and gives its result, as the command <c>slots</c> does.</summary>
public static class SlotsModule
{
    public static void AddSlots(this WebApplicationBuilder builder) => builder.Services.DeclareRefusals(SlotRefusals.ByCode);

    public static void MapSlots(this IEndpointRouteBuilder routes) =>
        _ = routes.MapPost("/api/slots", Search).Named("searchSlots", "Solves a slot problem; knows nothing of the register.")
            .TakesJson("SlotProblem")
            .GivesJson("SlotResult", description: "The result, found or not.")
            .GivesJson("SlotResult", "400", "Every error of the problem.")
            .WithTags("Slots").RequireAuthorization(Policies.Read);

    /// <summary>200 with the result, found or not; 400 with every error of the problem. A caller who goes away stops the search.</summary>
    private static async Task<Utf8ContentHttpResult> Search(HttpRequest request, CancellationToken cancellationToken, bool all = false, uint top = SlotFile.StandardTop)
    {
        using var problem = new MemoryStream();
        await request.Body.CopyToAsync(problem, cancellationToken);
        var answer = SlotFile.Answer(problem.ToArray(), all, (int)Math.Min(top, int.MaxValue), indented: false, cancellationToken);
        return TypedResults.Text(
            answer.Json.Span, "application/json", answer.Status == SlotStatus.Error ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }
}
