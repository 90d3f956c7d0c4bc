using MeetingHub.Governments;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace MeetingHub.Web.Governments;

/// <summary>The register of governments: <c>/api/governments</c>.</summary>
public static class GovernmentsModule
{
    public static void AddGovernments(this WebApplicationBuilder builder)
    {
        _ = builder.Services.AddScoped<Register>();
        builder.Services.DeclareRefusals(RegisterRefusals.ByCode);
        _ = builder.Services.AddSingleton(new NavItem(3, "/governments", GovernmentTexts.Governments));
    }

    public static void MapGovernments(this IEndpointRouteBuilder routes)
    {
        var governments = routes.MapGroup("/api/governments").WithTags("Governments");
        _ = governments.MapGet("/", All).Named("listGovernments", "The register, the host first.").RequireAuthorization(Policies.Read);
        _ = governments.MapGet("/{id}", One).Named("getGovernment", "What the register says of a government.").RequireAuthorization(Policies.Read);
        _ = governments.MapPut("/{id}", Enter)
            .Named("enterGovernment", "Enters a government, or replaces what the register says of it.").RequireAuthorization(Policies.Coordinate);
    }

    private static async Task<Ok<GovernmentView[]>> All(Register register, CancellationToken cancellationToken) =>
        TypedResults.Ok((await register.AllAsync(cancellationToken)).Select(GovernmentView.Of).ToArray());

    private static async Task<Results<Ok<GovernmentView>, RefusalProblem>> One(string id, Register register, CancellationToken cancellationToken) =>
        GovernmentId.TryParse(id) is { } known
            ? (await register.FindAsync(known, cancellationToken)).Select(GovernmentView.Of).ToResult()
            : NoId(id).ToProblem();

    private static async Task<Results<Ok<GovernmentView>, RefusalProblem>> Enter(
        string id, GovernmentEntry entry, Register register, Actor actor, CancellationToken cancellationToken) =>
        GovernmentId.TryParse(id) is { } known
            ? (await register.EnterAsync(known, entry.Facts, entry.IsHost, actor, cancellationToken)).Select(GovernmentView.Of).ToResult()
            : NoId(id).ToProblem();

    internal static Refusal NoId(string text) =>
        new("government.idForm", $"\"{text}\" is no government id: lower-case letters, digits and hyphens, a letter first.", "/id");
}

/// <summary>What the register is told.</summary>
public sealed record GovernmentEntry(
    string Country,
    DateTimeZone Zone,
    LocalText Name,
    Language Language,
    OfficeHours OfficeHours,
    LocalText? Place = null,
    Relation? Relation = null,
    Contact? Contact = null,
    bool IsHost = false)
{
    internal GovernmentFacts Facts => new(Country, Zone, Name, Place ?? LocalText.Empty, Language, OfficeHours, Relation, Contact);
}

/// <summary>What the register tells.</summary>
public sealed record GovernmentView(
    GovernmentId Id,
    bool IsHost,
    string Country,
    DateTimeZone Zone,
    LocalText Name,
    LocalText Place,
    Language Language,
    OfficeHours OfficeHours,
    Relation? Relation,
    Contact? Contact)
{
    public static GovernmentView Of(Government government)
    {
        var facts = government.Facts;
        return new(
            government.Id, government.IsHost, facts.Country, facts.Zone, facts.Name, facts.Place, facts.Language, facts.OfficeHours, facts.Relation, facts.Contact);
    }
}
