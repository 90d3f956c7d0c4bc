using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MeetingHub.Web.Http;

/// <summary>Refusals and failures as problem details (RFC 9457), each with a stable <c>code</c>.</summary>
public static partial class Problems
{
    /// <summary>A refusal as the API answers it.</summary>
    public static RefusalProblem ToProblem(this Refusal refusal) => new(refusal);

    /// <summary>Everything that is wrong with an upload: the first error as the problem, all of them in its <c>errors</c>.</summary>
    public static RefusalProblem ToProblem(this IReadOnlyList<Refusal> errors) => new(errors);

    /// <summary>A use case's answer as the API gives it.</summary>
    public static Results<Ok<T>, RefusalProblem> ToResult<T>(this Outcome<T> answer)
        where T : class =>
        answer.Value is { } value ? TypedResults.Ok(value) : answer.Refusal!.ToProblem();

    /// <summary>The refusal behind a request that cannot be read: broken JSON, a wrong type, a missing member, each with its place.</summary>
    public static Refusal Unreadable(BadHttpRequestException failure) => failure.InnerException switch
    {
        OutsideKeptDates date => KeptDates.Outside(PointerOf(date.Path)),
        NullInList item => new Refusal("request.json", InPlainWords(item.Message), PointerOf(item.Path) + item.Place),
        JsonException json => new Refusal("request.json", InPlainWords(json.Message), PointerOf(json.Path)),
        _ => new Refusal("request.unreadable", failure.Message, ""),
    };

    /// <summary>The serializer's message without its places, and without the names of our types.</summary>
    private static string InPlainWords(string message)
    {
        var sentence = message.Split(" Path:", 2)[0].Split(" LineNumber:", 2)[0];
        return MissingMembers().Match(sentence) is { Success: true } missing ? $"Missing here: {missing.Groups["names"].Value}."
            : WrongType().IsMatch(sentence) ? "The value here has another type or form."
            : sentence;
    }

    [GeneratedRegex("missing required properties including: (?<names>.+?)\\.?$")]
    private static partial Regex MissingMembers();

    [GeneratedRegex("^The JSON value could not be converted to ")]
    private static partial Regex WrongType();

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
