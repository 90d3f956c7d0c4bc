using System.Text;
using Microsoft.Net.Http.Headers;

namespace MeetingHub.Web.Http;

/// <summary>A request says in which encoding its text is; what cannot be read is refused before anything tries to.</summary>
internal static class RequestCharset
{
    public static Task CheckAsync(HttpContext http, RequestDelegate next)
    {
        var named = MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) ? HeaderUtilities.RemoveQuotes(type.Charset).Value : null;
        return string.IsNullOrEmpty(named) || IsKnown(named)
            ? next(http)
            : new Refusal("request.charset", $"\"{named}\" in Content-Type is no character encoding that can be read: UTF-8 is.", "").ToProblem().ExecuteAsync(http);
    }

    private static bool IsKnown(string name)
    {
        try
        {
            return Encoding.GetEncoding(name) is not null;
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            // UTF-7 is known and not supported.
            return false;
        }
    }
}
