using System.Globalization;
using System.Text.Json.Nodes;

namespace GraphSandbox.Calendars;

/// <summary>OData's query options, as far as the sandbox plays them: $select, $top, $skip and $count.</summary>
internal static class Paging
{
    private const int StandardPage = 10;
    private const int LongestPage = 1000;

    /// <summary>One page of a list, and the link to the next where there is more.</summary>
    public static GraphAnswer Page<T>(GraphRequest request, IReadOnlyList<T> all, Func<T, JsonObject> write)
    {
        if (new[] { "$filter", "$orderby", "$expand" }.FirstOrDefault(request.Query.ContainsKey) is { } notPlayed)
        {
            throw GraphError.NotDone(notPlayed);
        }

        var top = Number(request, "$top", StandardPage, 1, LongestPage);
        var skip = Number(request, "$skip", 0, 0, int.MaxValue);
        var body = new JsonObject
        {
            ["@odata.context"] = Context(request),
            ["value"] = new JsonArray([.. all.Skip(skip).Take(top).Select(item => Selected(request, write(item)))]),
        };
        if (request.Query["$count"] == "true")
        {
            body["@odata.count"] = all.Count;
        }

        if (skip + top < all.Count)
        {
            var others = request.Query.Where(q => q.Key is not "$skip").Select(q => $"{Uri.EscapeDataString(q.Key)}={Uri.EscapeDataString(q.Value.ToString())}");
            body["@odata.nextLink"] = $"{request.Url}?{string.Join('&', others.Append($"%24skip={skip + top}"))}";
        }

        return new GraphAnswer(200, body);
    }

    /// <summary>The object with the properties that $select names; id and ETag always.</summary>
    public static JsonObject Selected(GraphRequest request, JsonObject whole)
    {
        if (request.Query["$select"].ToString() is not { Length: > 0 } select)
        {
            return whole;
        }

        var wanted = select.Split(',', StringSplitOptions.TrimEntries);
        if (wanted.FirstOrDefault(w => !whole.ContainsKey(w)) is { } unknown)
        {
            throw GraphError.BadRequest("BadRequest", $"Could not find a property named '{unknown}' on type 'microsoft.graph.event'.", "$select");
        }

        return new JsonObject(whole.Where(p => p.Key is "id" or "@odata.etag" || wanted.Contains(p.Key))
            .Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone())));
    }

    /// <summary>Where the answer's type is described: every answer of Graph's names it.</summary>
    public static string Context(GraphRequest request) =>
        $"https://graph.microsoft.com/v1.0/$metadata#users('{Uri.EscapeDataString(request.Mailbox.Address)}')/events";

    private static int Number(GraphRequest request, string name, int standard, int least, int most) =>
        request.Query[name].ToString() is not { Length: > 0 } text ? standard
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw GraphError.BadRequest("BadRequest", $"Invalid value '{text}' for {name}: {least} to {most} are allowed.", name);
}
