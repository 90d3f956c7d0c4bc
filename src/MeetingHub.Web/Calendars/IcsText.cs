using System.Runtime.Serialization;
using Ical.Net.CalendarComponents;
using NodaTime;
using NodaTime.TimeZones;

namespace MeetingHub.Web.Calendars;

/// <summary>The components of an iCalendar stream one by one, each with the line on which it begins: one that is broken spoils no other.</summary>
internal static class IcsText
{
    /// <summary>Every event with its line; null where it cannot be read.</summary>
    public static IEnumerable<(int Line, CalendarEvent? Event)> Events(string text)
    {
        foreach (var (line, component) in Components(text, "VEVENT"))
        {
            yield return (line, Load(component)?.Events.FirstOrDefault());
        }
    }

    /// <summary>
    /// The zones that the stream's names stand for: IANA's, Windows', the place that a zone says it lies in, and one that keeps a single offset.
    /// A zone of somebody's own with summer time is none that can be relied on: not in it.
    /// </summary>
    public static Func<string, DateTimeZone?> Zones(string text)
    {
        var own = Components(text, "VTIMEZONE").Select(c => Load(c.Text)?.TimeZones.FirstOrDefault()).OfType<VTimeZone>()
            .DistinctBy(zone => zone.TzId).ToDictionary(zone => zone.TzId ?? "", zone => Known(zone.Location) ?? OnlyOffset(zone));
        return name => Known(name) ?? own.GetValueOrDefault(name);
    }

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

    private static DateTimeZone? OnlyOffset(VTimeZone zone)
    {
        var offsets = zone.TimeZoneInfos.Select(info => info.OffsetTo?.Offset).OfType<TimeSpan>().Distinct().ToList();
        return offsets is [var offset] ? DateTimeZone.ForOffset(Offset.FromTimeSpan(offset)) : null;
    }

    private static Ical.Net.Calendar? Load(string component)
    {
        try
        {
            return Ical.Net.Calendar.Load($"BEGIN:VCALENDAR\r\n{component}END:VCALENDAR\r\n");
        }
        catch (Exception broken) when (broken is SerializationException or FormatException or ArgumentException or InvalidOperationException or OverflowException)
        {
            // The caller names the line of the component.
            return null;
        }
    }

    /// <summary>The components of one kind as they stand. One that never ends reaches to the next one's begin, and cannot be read.</summary>
    private static IEnumerable<(int Line, string Text)> Components(string text, string kind)
    {
        var (begin, number) = (0, 0);
        var component = new System.Text.StringBuilder();
        foreach (var line in text.Split('\n').Select(l => l.TrimEnd('\r')))
        {
            number++;
            if (line.Equals($"BEGIN:{kind}", StringComparison.OrdinalIgnoreCase))
            {
                if (begin > 0)
                {
                    yield return (begin, component.ToString());
                }

                begin = number;
                _ = component.Clear();
            }

            _ = begin > 0 ? component.Append(line).Append("\r\n") : component;
            if (begin > 0 && line.Equals($"END:{kind}", StringComparison.OrdinalIgnoreCase))
            {
                yield return (begin, component.ToString());
                begin = 0;
            }
        }

        if (begin > 0)
        {
            yield return (begin, component.ToString());
        }
    }
}
