using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Features;

namespace GraphSandbox;

/// <summary>
/// Appends every exchange as one JSON line:
/// <c>{ts, durationMs, method, path, query, headers, requestBody, status, responseHeaders, responseBody}</c>.
/// Bodies that are JSON stand as JSON, others as text, none as null. A token never stands in it.
/// </summary>
internal sealed class ExchangeLog(string? file, TimeProvider time)
{
    private readonly Lock _oneLineAtATime = new();

    /// <summary>Runs the exchange and notes it, before its answer leaves: who has read the answer finds the line.</summary>
    public async Task Around(HttpContext context, Func<Task> exchange)
    {
        if (file is null)
        {
            await exchange();
            return;
        }

        var begun = time.GetUtcNow();
        var stopwatch = Stopwatch.StartNew();
        context.Request.EnableBuffering();
        var requestBody = await Text(context.Request.Body);
        var wire = context.Response.Body;
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        try
        {
            await exchange();
        }
        finally
        {
            context.Response.Body = wire;
        }

        Append(new JsonObject
        {
            ["ts"] = begun.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
            ["durationMs"] = Math.Round(stopwatch.Elapsed.TotalMilliseconds, 3),
            ["method"] = context.Request.Method,
            ["path"] = RawPath(context),
            ["query"] = context.Request.QueryString.Value?.TrimStart('?') ?? "",
            ["headers"] = Headers(context.Request.Headers),
            ["requestBody"] = Body(requestBody),
            ["status"] = context.Response.StatusCode,
            ["responseHeaders"] = Headers(context.Response.Headers),
            ["responseBody"] = Body(Encoding.UTF8.GetString(answer.ToArray())),
        });
        answer.Position = 0;
        await answer.CopyToAsync(wire, context.RequestAborted);
    }

    /// <summary>The path as it came, percent signs and all.</summary>
    internal static string RawPath(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return target.Split('?')[0];
    }

    private void Append(JsonObject line)
    {
        var text = line.ToJsonString(GraphAnswer.Json) + "\n";
        lock (_oneLineAtATime)
        {
            _ = Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file!))!);
            File.AppendAllText(file!, text);
        }
    }

    private static JsonObject Headers(IHeaderDictionary headers) =>
        new(headers.Select(h => KeyValuePair.Create(h.Key,
            (JsonNode?)(h.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase) ? "(withheld)" : h.Value.ToString()))));

    private static JsonNode? Body(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private static async Task<string> Text(Stream body)
    {
        using var reader = new StreamReader(body, Encoding.UTF8, leaveOpen: true);
        var text = await reader.ReadToEndAsync();
        body.Position = 0;
        return text;
    }
}
