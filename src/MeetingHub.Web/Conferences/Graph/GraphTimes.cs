using System.Text.Json;
using Microsoft.Graph.Models;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace MeetingHub.Web.Conferences.Graph;

/// <summary>
/// Between instants and Graph's local time beside a zone's name. All by NodaTime: the SDK's own conversion reads "…Z" through the machine's zone.
/// </summary>
internal static class GraphTimes
{
    public const string Utc = "UTC";

    /// <summary>Windows' names that Graph takes. CLDR's table is ahead of it: "British Columbia Standard Time" stands there, and Graph refuses it.</summary>
    private static readonly HashSet<string> Taken = ReadNames();

    private static readonly LocalDateTimePattern Written = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss");

    /// <summary>
    /// Start and end in one zone, by the name that Windows has for it: Graph knows only some of IANA's. A zone that Graph does not take, and
    /// a local time that its clock shows twice, go out in UTC: the instant comes before the name.
    /// </summary>
    public static (DateTimeTimeZone Start, DateTimeTimeZone End) Write(MeetingTime time)
    {
        var windows = TzdbDateTimeZoneSource.Default.TzdbToWindowsIds.GetValueOrDefault(time.Zone.Id);
        return windows is not null && Taken.Contains(windows) && IsUnique(time.Start, time.Zone) && IsUnique(time.End, time.Zone)
            ? (In(time.Start, time.Zone, windows), In(time.End, time.Zone, windows))
            : (InUtc(time.Start), InUtc(time.End));
    }

    public static DateTimeTimeZone InUtc(Instant instant) => In(instant, DateTimeZone.Utc, Utc);

    /// <summary>The instant that Graph means; its zone by Windows' name or by IANA's.</summary>
    /// <exception cref="FormatException">It is no time, or its zone is none that anybody knows (<c>tzone://Microsoft/Custom</c>).</exception>
    public static Instant Read(DateTimeTimeZone? value)
    {
        var text = value?.DateTime ?? throw new FormatException("Graph sent no time where one belongs.");
        if (OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true, Value: var exact })
        {
            return exact.ToInstant();
        }

        var local = LocalDateTimePattern.ExtendedIso.Parse(text).GetValueOrThrow();
        return local.InZoneLeniently(ZoneOf(value.TimeZone)).ToInstant();
    }

    private static DateTimeZone ZoneOf(string? name)
    {
        var id = name is null ? null
            : name.Equals(Utc, StringComparison.OrdinalIgnoreCase) ? "UTC"
            : TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(name, out var mapped) ? mapped
            : name;
        return (id is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(id)) ?? throw new FormatException($"Graph sent a time in the unknown zone \"{name}\".");
    }

    private static bool IsUnique(Instant instant, DateTimeZone zone) => zone.MapLocal(instant.InZone(zone).LocalDateTime).Count == 1;

    private static HashSet<string> ReadNames()
    {
        using var file = typeof(GraphTimes).Assembly.GetManifestResourceStream("windows_zones.json")!;
        return JsonSerializer.Deserialize<HashSet<string>>(file)!;
    }

    private static DateTimeTimeZone In(Instant instant, DateTimeZone zone, string name) =>
        new() { DateTime = Written.Format(instant.InZone(zone).LocalDateTime), TimeZone = name };
}
