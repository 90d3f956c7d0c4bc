using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.TimeZones;

namespace MeetingHub.Web.Files;

/// <summary>
/// The zones that an iCalendar stream's names stand for: IANA's, Windows', the place that a zone says it lies in, and one that keeps a single offset.
/// A zone of somebody's own with summer time is none that can be relied on: not in it.
/// </summary>
internal sealed partial class IcsZones
{
    /// <summary>More than there are zones.</summary>
    private const int MostZones = 1000;

    private static readonly FrozenSet<string> Kept = new[] { "TZID", "X-LIC-LOCATION", "TZOFFSETTO" }.ToFrozenSet();

    private readonly Dictionary<string, DateTimeZone?> _own;

    public IcsZones(string text) =>
        _own = IcsText.Components(text, "VTIMEZONE", Kept, "STANDARD", "DAYLIGHT").Take(MostZones)
            .DistinctBy(zone => zone["TZID"] ?? "").ToDictionary(zone => zone["TZID"] ?? "", zone => Known(zone["X-LIC-LOCATION"]) ?? OnlyOffset(zone));

    /// <summary>The zone of that name; null where nobody knows it.</summary>
    public DateTimeZone? this[string name] => Known(name) ?? _own.GetValueOrDefault(name);

    private static DateTimeZone? Known(string? name)
    {
        if (name is null)
        {
            return null;
        }

        // Some programs write "/citadel.org/20210210_1/Asia/Seoul".
        var parts = name.Split('/');
        return Tzdb(name)
            ?? (TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(name, out var mapped) ? Tzdb(mapped) : null)
            ?? (parts.Length > 2 ? Tzdb(string.Join('/', parts[^2..])) ?? Tzdb(string.Join('/', parts[^3..])) : null);
    }

    private static DateTimeZone? Tzdb(string name) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(name);

    private static DateTimeZone? OnlyOffset(IcsComponent zone) =>
        zone.Values("TZOFFSETTO").Distinct().ToList() is [var only] && OffsetForm().Match(only) is { Success: true } offset
            && (Number(offset, "h") * 60 + Number(offset, "m")) * 60 + Number(offset, "s") is <= 18 * 3600 and var seconds
            ? DateTimeZone.ForOffset(Offset.FromSeconds(offset.Groups["sign"].Value == "-" ? -seconds : seconds))
            : null;

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("^(?<sign>[+-])(?<h>[0-9]{2})(?<m>[0-9]{2})(?<s>[0-9]{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex OffsetForm();
}
