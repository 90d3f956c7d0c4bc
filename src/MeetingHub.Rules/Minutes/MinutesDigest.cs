using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace MeetingHub.Minutes;

/// <summary>
/// What ties all editions of one text together: SHA-256, lower-case hex, of the RFC 8785 form of the minutes' JSON without what is no part
/// of the agreed content: <c>sample</c>, and each item's <c>status</c>, <c>postponedTo</c> and <c>remark</c>.
/// </summary>
public static class MinutesDigest
{
    private static readonly string[] Progress = ["status", "postponedTo", "remark"];

    /// <summary>The digest of the JSON that the document is written as.</summary>
    public static string Of(MinutesDocument document) => Of(MinutesWriter.ToNode(document));

    /// <summary>The digest of minutes as they stand in a file, members that this version does not know included.</summary>
    /// <exception cref="ArgumentException">The JSON has no canonical form: see <see cref="CanonicalJson"/>.</exception>
    public static string Of(JsonObject minutes)
    {
        var content = minutes.DeepClone().AsObject();
        _ = content.Remove("sample");
        foreach (var item in (content["items"] as JsonArray ?? []).OfType<JsonObject>())
        {
            foreach (var name in Progress)
            {
                _ = item.Remove(name);
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalJson.Of(content))));
    }
}
