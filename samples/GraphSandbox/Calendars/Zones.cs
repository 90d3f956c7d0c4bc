using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace GraphSandbox.Calendars;

/// <summary>Graph's times: a local time beside the name of a zone, Windows' or one of a listed set of IANA's. Never the machine's zone.</summary>
internal sealed class Zones
{
    private static readonly LocalDateTimePattern Written = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fffffff");

    private readonly Dictionary<string, DateTimeZone> _byName;

    private Zones(Dictionary<string, DateTimeZone> byName) => _byName = byName;

    public static Zones Load()
    {
        var tzdb = TzdbDateTimeZoneSource.Default;
        var windows = Resource("windows_zones.json").EnumerateArray().Select(n => n.GetString()!)
            .Select(name => (Name: name, Id: tzdb.WindowsMapping.PrimaryMapping.TryGetValue(name, out var id) ? id : null));
        var iana = Resource("iana_zones.json").GetProperty("zones").EnumerateArray().Select(n => n.GetString()!).Select(name => (Name: name, Id: (string?)name));
        return new Zones(windows.Concat(iana).Where(z => z.Id is not null)
            .ToDictionary(z => z.Name, z => DateTimeZoneProviders.Tzdb[z.Id!], StringComparer.OrdinalIgnoreCase));
    }

    /// <exception cref="GraphError">400: no zone of this name.</exception>
    public DateTimeZone Of(string name) => _byName.GetValueOrDefault(name)
        ?? throw GraphError.BadRequest("TimeZoneNotSupportedException",
            $"A valid TimeZone value must be specified. The following TimeZone value is not supported: '{name}'.");

    /// <summary>The instant of a <c>dateTimeTimeZone</c>. A time that a zone leaves out moves on by the gap; of a repeated one the first is meant.</summary>
    /// <exception cref="GraphError">400: no local time, or no such zone.</exception>
    public Instant InstantOf(JsonObject value, string place)
    {
        if (value["dateTime"]?.GetValue<string>() is not { } text || value["timeZone"]?.GetValue<string>() is not { } zone)
        {
            throw GraphError.BadRequest("ErrorInvalidParameter", $"The '{place}' needs a dateTime and a timeZone.", place);
        }

        return Local(text) is { } local
            ? local.InZoneLeniently(Of(zone)).ToInstant()
            : throw GraphError.BadRequest("ErrorInvalidParameter", $"Cannot convert the literal '{text}' to a local date and time.", place);
    }

    /// <summary>The instant of a query parameter: with an offset as it says, without one in UTC.</summary>
    /// <exception cref="GraphError">400: no date and time.</exception>
    public static Instant InstantOf(string text, string place) =>
        OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true, Value: var exact } ? exact.ToInstant()
        : Local(text) is { } local ? local.InUtc().ToInstant()
        : throw GraphError.BadRequest("ErrorInvalidParameter", $"The value '{text}' of parameter '{place}' is invalid.", place);

    /// <summary>The instant in the preferred zone, else in UTC, with seven digits of a second as Exchange writes them.</summary>
    public JsonObject Write(Instant instant, string? preferred)
    {
        var zone = preferred ?? "UTC";
        return new JsonObject { ["dateTime"] = Written.Format(instant.InZone(Of(zone)).LocalDateTime), ["timeZone"] = zone };
    }

    private static LocalDateTime? Local(string text) =>
        LocalDateTimePattern.ExtendedIso.Parse(text) is { Success: true, Value: var local } ? local : null;

    private static JsonElement Resource(string name)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<JsonElement>(file);
    }
}
