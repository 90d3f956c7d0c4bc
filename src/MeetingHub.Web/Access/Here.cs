using Microsoft.AspNetCore.Diagnostics;

namespace MeetingHub.Web.Access;

/// <summary>The address that the reader asked for, also while an error page answers in its stead.</summary>
internal static class Here
{
    public static string Of(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>() is { } replaced ? replaced.OriginalPath + replaced.OriginalQueryString
        : http.Features.Get<IExceptionHandlerPathFeature>() is { } failed ? failed.Path
        : http.Request.Path + http.Request.QueryString;

    /// <summary>True on pages for people outside, who have no account to sign in with.</summary>
    public static bool IsOutside(HttpContext http) =>
        Of(http) is var here && (here == PersonalLinks.GonePath || here.StartsWith($"{PersonalLinks.Path}/", StringComparison.Ordinal));
}
