using Microsoft.Extensions.Primitives;

namespace GraphSandbox;

/// <summary>The <c>Prefer</c> header, joined in one line or in several.</summary>
/// <param name="TimeZone">The zone of the answer's times; null for UTC.</param>
/// <param name="ImmutableIds">Ids that stay when an event is moved between folders. Its value is case-sensitive, as at Microsoft.</param>
internal sealed record Preferences(string? TimeZone, bool ImmutableIds)
{
    public static Preferences Read(StringValues header)
    {
        string? zone = null;
        var immutable = false;
        foreach (var preference in header.SelectMany(line => (line ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            var (name, value) = preference.Split('=', 2) is [var n, var v] ? (n.Trim(), v.Trim().Trim('"')) : (preference, "");
            if (name.Equals("outlook.timezone", StringComparison.OrdinalIgnoreCase))
            {
                zone = value;
            }
            else if (name.Equals("IdType", StringComparison.OrdinalIgnoreCase))
            {
                immutable = value == "ImmutableId";
            }
        }

        return new Preferences(zone, immutable);
    }

    /// <summary>The <c>Preference-Applied</c> header; empty where nothing was preferred.</summary>
    public IEnumerable<string> Applied()
    {
        if (TimeZone is not null)
        {
            yield return $"outlook.timezone=\"{TimeZone}\"";
        }

        if (ImmutableIds)
        {
            yield return "IdType=\"ImmutableId\"";
        }
    }
}
