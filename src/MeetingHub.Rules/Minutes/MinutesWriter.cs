using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace MeetingHub.Minutes;

/// <summary>Writes minutes as JSON, version 1: what the API answers and what <see cref="MinutesReader"/> reads back unchanged.</summary>
public static class MinutesWriter
{
    // The answer is JSON, not HTML: 경기도 stays 경기도.
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The JSON text, indented, ending without a line break.</summary>
    public static string Write(MinutesDocument document) => ToNode(document).ToJsonString(Readable);

    /// <summary>The JSON, members in the order in which the format describes them.</summary>
    public static JsonObject ToNode(MinutesDocument document) => new()
    {
        ["version"] = 1,
        ["id"] = document.Id,
        ["kind"] = MinutesNames.Of(document.Kind),
        ["languages"] = List(document.Languages, l => l.Tag()),
        ["sample"] = document.Sample,
        ["title"] = Text(document.Title),
        ["start"] = InstantPattern.ExtendedIso.Format(document.Start),
        ["end"] = InstantPattern.ExtendedIso.Format(document.End),
        ["parties"] = List(document.Parties, Party),
        ["items"] = List(document.Items, Item),
        ["prevailing"] = document.Prevailing?.Tag(),
    };

    private static JsonObject Party(MinutesParty party)
    {
        var json = new JsonObject
        {
            ["government"] = party.Government.Value,
            ["country"] = party.Country,
            ["zone"] = party.Zone.Id,
            ["language"] = party.Language.Tag(),
            ["name"] = Text(party.Name),
        };
        if (!party.Place.IsEmpty)
        {
            json["place"] = Text(party.Place);
        }

        json["attendees"] = List(party.Attendees, a => new JsonObject
        {
            ["role"] = MinutesNames.Of(a.Role),
            ["name"] = Text(a.Name),
            ["office"] = Text(a.Office),
            ["title"] = Text(a.Title),
        });
        json["signatory"] = new JsonObject
        {
            ["name"] = Text(party.Signatory.Name),
            ["office"] = Text(party.Signatory.Office),
            ["title"] = Text(party.Signatory.Title),
            ["proxyFor"] = party.Signatory.ProxyFor.IsEmpty ? null : Text(party.Signatory.ProxyFor),
        };
        return json;
    }

    private static JsonObject Item(MinutesItem item) => new()
    {
        ["number"] = item.Number,
        ["kind"] = MinutesNames.Of(item.Kind),
        ["field"] = Text(item.Field),
        ["text"] = Text(item.Text),
        ["responsible"] = List(item.Responsible, r => new JsonObject { ["government"] = r.Government.Value, ["office"] = Text(r.Office) }),
        ["due"] = item.Due is { } due ? LocalDatePattern.Iso.Format(due) : null,
        ["status"] = MinutesNames.Of(item.Status),
        ["postponedTo"] = item.PostponedTo,
        ["remark"] = Text(item.Remark),
    };

    private static JsonObject Text(LocalText text) =>
        new(text.Languages.Select(l => KeyValuePair.Create(l.Tag(), (JsonNode?)JsonValue.Create(text[l]))));

    private static JsonArray List<T>(IEnumerable<T> values, Func<T, JsonNode> write) => new([.. values.Select(write)]);
}
