namespace MeetingHub.Web.Http;

/// <summary>
/// Answers of the server itself, before any route decides: each is a problem with a code too. They are written whatever the request accepts, because
/// who asks wrongly has to learn so.
/// </summary>
internal static class StatusProblems
{
    public static Refusal OfStatus(int status) => status switch
    {
        StatusCodes.Status404NotFound => new("request.addressUnknown", "There is nothing at this address: /api/openapi.json lists what there is."),
        StatusCodes.Status405MethodNotAllowed => new("request.method", "This address does not take this method: \"Allow\" tells which it takes."),
        StatusCodes.Status413PayloadTooLarge => new("request.tooLarge", "The body is larger than any that is taken here."),
        StatusCodes.Status415UnsupportedMediaType => new("request.mediaType", "\"Content-Type\" names no type that is taken here: /api/openapi.json lists them."),
        StatusCodes.Status429TooManyRequests => new("request.tooMany", "Too many requests came from this address: wait a minute."),
        >= StatusCodes.Status500InternalServerError => new("server.failure", "The service failed. Its log tells more under this request's trace id."),
        _ => new("request.unreadable", "The request cannot be read."),
    };

    /// <summary>Writes the problem of a status.</summary>
    public static Task WriteAsync(HttpContext http, int status) => WriteAsync(http, status, OfStatus(status));

    /// <summary>Writes a refusal under a status of the protocol.</summary>
    public static Task WriteAsync(HttpContext http, int status, Refusal refusal) => TypedResults.Problem(
        refusal.Detail,
        statusCode: status,
        extensions: new Dictionary<string, object?> { ["code"] = refusal.Code, ["traceId"] = System.Diagnostics.Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier })
        .ExecuteAsync(http);
}
