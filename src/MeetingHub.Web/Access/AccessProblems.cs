using MeetingHub.Web.Http;

namespace MeetingHub.Web.Access;

/// <summary>The two answers of a closed door to a program, as problem details.</summary>
internal static class AccessProblems
{
    /// <summary>Who is there?</summary>
    public static readonly Refusal Unauthenticated = new("access.unauthenticated",
        "Sign in, or send an API key: \"Authorization: Bearer mhk_…\".");

    /// <summary>Known, but not allowed.</summary>
    public static readonly Refusal Forbidden = new("access.forbidden",
        "The account or key has no role that may do this.");

    /// <summary>Answers with the problem's status and code.</summary>
    public static Task WriteAsync(HttpContext http, Refusal refusal) =>
        StatusProblems.WriteAsync(http, refusal == Forbidden ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized, refusal);
}
