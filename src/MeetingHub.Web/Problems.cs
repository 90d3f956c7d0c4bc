using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MeetingHub.Web;

/// <summary>Refusals and failures as problem details (RFC 9457), each with a stable <c>code</c>.</summary>
public static class Problems
{
    /// <summary>404 for what is not there, 400 for input that has a place, 409 for what the rules refuse now.</summary>
    public static int StatusOf(Refusal refusal) =>
        refusal.Code.EndsWith(".unknown", StringComparison.Ordinal) && refusal.Place is null ? StatusCodes.Status404NotFound
        : refusal.Place is not null ? StatusCodes.Status400BadRequest
        : StatusCodes.Status409Conflict;

    /// <summary>A refusal as the API answers it.</summary>
    public static ProblemHttpResult ToProblem(this Refusal refusal)
    {
        var extensions = new Dictionary<string, object?> { ["code"] = refusal.Code };
        if (refusal.Place is not null)
        {
            extensions["place"] = refusal.Place;
        }

        if (refusal.Facts.Count > 0)
        {
            extensions["facts"] = refusal.Facts;
        }

        return TypedResults.Problem(refusal.Detail, statusCode: StatusOf(refusal), extensions: extensions);
    }

    /// <summary>A use case's answer as the API gives it.</summary>
    public static Results<Ok<T>, ProblemHttpResult> ToResult<T>(this Answer<T> answer)
        where T : class =>
        answer.Value is { } value ? TypedResults.Ok(value) : answer.Refusal!.ToProblem();

    /// <summary>The refusal behind a request that cannot be read: broken JSON, a wrong type, a missing member, each with its place.</summary>
    public static Refusal Unreadable(BadHttpRequestException failure) => failure.InnerException is JsonException json
        ? new Refusal("request.json", FirstSentence(json.Message), PointerOf(json.Path))
        : new Refusal("request.unreadable", failure.Message, "");

    private static string FirstSentence(string message) =>
        message.Split(" Path:", 2)[0].Split(" LineNumber:", 2)[0];

    /// <summary><c>$.parties[0].zone</c> as a JSON pointer.</summary>
    private static string PointerOf(string? path) =>
        (path ?? "$").TrimStart('$').Replace("[", "/", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace('.', '/').Replace("'", "", StringComparison.Ordinal);
}

/// <summary>What cannot be read is the caller's mistake, not ours: 400 with its place.</summary>
internal sealed class UnreadableRequests : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException unreadable || !httpContext.Request.Path.StartsWithSegments("/api"))
        {
            return false;
        }

        await Problems.Unreadable(unreadable).ToProblem().ExecuteAsync(httpContext);
        return true;
    }
}
