using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GraphSandbox;

/// <summary>What goes back to the client.</summary>
/// <param name="Body">Null for an answer without content.</param>
internal sealed record GraphAnswer(int Status, JsonObject? Body = null)
{
    /// <summary>Texts as people wrote them: a log with \uXXXX in it cannot be read by a Korean, Chinese or Japanese official.</summary>
    internal static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task Write(HttpContext context, string requestId, string clientRequestId)
    {
        context.Response.StatusCode = Status;
        context.Response.Headers["request-id"] = requestId;
        context.Response.Headers["client-request-id"] = clientRequestId;
        if (Body is null)
        {
            return;
        }

        var bytes = JsonSerializer.SerializeToUtf8Bytes(Body, Json);
        context.Response.ContentType = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
