namespace MeetingHub.Web.Http;

/// <summary>HEAD asks what GET would answer, without the answer's body (RFC 9110, 9.3.2): whatever can be read can be asked about.</summary>
internal static class HeadRequests
{
    public static async Task AnswerAsync(HttpContext http, RequestDelegate next)
    {
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await next(http);
            return;
        }

        var body = http.Response.Body;
        (http.Request.Method, http.Response.Body) = (HttpMethods.Get, Stream.Null);
        try
        {
            await next(http);
        }
        finally
        {
            (http.Request.Method, http.Response.Body) = (HttpMethods.Head, body);
        }
    }
}
