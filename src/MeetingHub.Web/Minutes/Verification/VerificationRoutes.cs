using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.RateLimiting;

namespace MeetingHub.Web.Minutes.Verification;

/// <summary>Checking files that people send: two pages, and <c>/api/verify</c>.</summary>
internal static class VerificationRoutes
{
    /// <summary>The rate limit of the page on which strangers check files.</summary>
    public const string PublicLimit = "verify";

    public static void Add(IServiceCollection services)
    {
        _ = services.AddScoped<PublicDoor>();
        _ = services.AddSingleton<VerifyFile>();
        _ = services.Configure<RateLimiterOptions>(options => options.AddPolicy(PublicLimit, AccessModule.LimitPosts));
    }

    public static void Map(IEndpointRouteBuilder routes) => _ = routes.MapPost("/api/verify", Verify)
        .Named("verifyFile", "Checks the signatures of a PDF. Nothing of it is kept.")
        .GivesJson("SigningReport")
        .WithTags("Minutes")
        .RequireAuthorization(Policies.Read)
        .WithMetadata(new KeptInMemoryAttribute())
        .Accepts<Stream>("application/pdf");

    /// <summary>Checks the signatures of the PDF that is the body; answers as <c>meetinghub minutes verify --json</c> does, under the given name.</summary>
    private static async Task<Results<ContentHttpResult, RefusalProblem>> Verify(
        HttpRequest request, VerifyFile verify, CancellationToken cancellationToken, string name = "")
    {
        var answer = await verify.RunAsync(request.Body, cancellationToken);
        return answer.Value is { } found ? TypedResults.Text(found.Report.ToJson(name), "application/json") : answer.Refusal!.ToProblem();
    }
}
