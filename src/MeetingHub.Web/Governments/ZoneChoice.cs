using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace MeetingHub.Web.Governments;

/// <summary>A zone that a person can choose: by its clock's official name and a place of its own, never by its id.</summary>
/// <param name="Id">What the form carries.</param>
/// <param name="Label"><c>UTC+09:00 한국시간, Seoul</c>.</param>
internal sealed record ZoneChoice(string Id, string Label)
{
    private static readonly OffsetPattern Clock = OffsetPattern.CreateWithInvariantCulture("+HH:mm");

    private static readonly string[] Near = ["Asia/Seoul", "Asia/Shanghai", "Asia/Tokyo"];

    /// <summary>The zones of the inhabited places of the tz database; the exchange's own first, then by the clock.</summary>
    public static IReadOnlyList<ZoneChoice> All(Instant now, Language language) =>
    [
        .. TzdbDateTimeZoneSource.Default.ZoneLocations!
            .Select(place => place.ZoneId).Distinct()
            .Select(id => (Id: id, Zone: DateTimeZoneProviders.Tzdb[id]))
            .OrderBy(z => Array.IndexOf(Near, z.Id) is >= 0 and var index ? index : Near.Length)
            .ThenBy(z => z.Zone.GetUtcOffset(now)).ThenBy(z => z.Id, StringComparer.Ordinal)
            .Select(z => new ZoneChoice(z.Id, Of(z.Zone, now, language))),
    ];

    private static string Of(DateTimeZone zone, Instant now, Language language)
    {
        var place = zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' ');
        return $"UTC{Clock.Format(zone.GetUtcOffset(now))} {ZoneNames.Of(zone, now, language)}, {place}";
    }
}
