using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace MeetingHub.Web.Http;

/// <summary>
/// The texts of a program's request are held to <see cref="TextLimits"/> before anything reads them, each refused at its place. What cannot be read as
/// JSON is left to the route, which says so.
/// </summary>
internal static class RequestTexts
{
    /// <summary>Members whose strings are files in base 64.</summary>
    private static readonly string[] Files = ["file", "scan", "letter", "evidence", "content"];

    /// <summary>Smaller requests stay in memory, larger ones (with files in them) wait on disk meanwhile.</summary>
    private const int InMemory = 1 << 20;

    public static async Task CheckAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.HasJsonContentType())
        {
            http.Request.EnableBuffering(InMemory);
            var refusal = await FindAsync(http);
            http.Request.Body.Position = 0;
            if (refusal is not null)
            {
                await refusal.ToProblem().ExecuteAsync(http);
                return;
            }
        }

        await next(http);
    }

    private static async Task<Refusal?> FindAsync(HttpContext http)
    {
        var encoding = MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) && type.Encoding is { } named ? named : Encoding.UTF8;
        try
        {
            await using var text = Encoding.CreateTranscodingStream(http.Request.Body, encoding, Encoding.UTF8, leaveOpen: true);
            using var json = await JsonDocument.ParseAsync(text, cancellationToken: http.RequestAborted);
            return Find(json.RootElement, "", "");
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Refusal? Find(JsonElement value, string entry, string place) => value.ValueKind switch
    {
        JsonValueKind.String => Files.Contains(entry) ? null : TextLimits.Check(entry, value.GetString()!, place),
        JsonValueKind.Object => value.EnumerateObject()
            .Select(member => Find(member.Value, Languages.Parse(member.Name) is null ? member.Name : entry, $"{place}/{member.Name}"))
            .FirstOrDefault(refusal => refusal is not null),
        JsonValueKind.Array => value.EnumerateArray()
            .Select((item, index) => Find(item, entry, string.Create(CultureInfo.InvariantCulture, $"{place}/{index}")))
            .FirstOrDefault(refusal => refusal is not null),
        _ => null,
    };
}
