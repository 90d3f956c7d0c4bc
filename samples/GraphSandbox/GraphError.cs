using System.Globalization;
using System.Text.Json.Nodes;

namespace GraphSandbox;

/// <summary>A "no" of Graph's: status, code and message, written as an <c>ODataError</c> with the inner request ids.</summary>
internal sealed class GraphError(int status, string code, string message, string? target = null) : Exception(message)
{
    public int Status => status;

    public string Code => code;

    public static GraphError BadRequest(string code, string message, string? target = null) => new(400, code, message, target);

    public static GraphError NotDone(string what) => new(501, "NotImplemented", $"{what} is not what this sandbox does.");

    public JsonObject ToJson(string requestId, string clientRequestId, DateTimeOffset now)
    {
        var error = new JsonObject { ["code"] = code, ["message"] = Message };
        if (target is not null)
        {
            error["target"] = target;
        }

        error["innerError"] = new JsonObject
        {
            ["date"] = now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
            ["request-id"] = requestId,
            ["client-request-id"] = clientRequestId,
        };
        return new JsonObject { ["error"] = error };
    }

    /// <summary>Writes the error as the whole answer.</summary>
    public async Task Write(HttpContext context, TimeProvider? time = null)
    {
        var requestId = Guid.NewGuid().ToString();
        var clientRequestId = context.Request.Headers["client-request-id"].FirstOrDefault() ?? requestId;
        var json = ToJson(requestId, clientRequestId, (time ?? TimeProvider.System).GetUtcNow());
        await new GraphAnswer(status, json).Write(context, requestId, clientRequestId);
    }
}
