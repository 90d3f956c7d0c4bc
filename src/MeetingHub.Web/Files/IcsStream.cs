using System.Collections.Frozen;
using Ical.Net.CalendarComponents;
using NodaTime;

namespace MeetingHub.Web.Files;

/// <summary>The entries of an iCalendar file.</summary>
internal sealed class IcsStream
{
    /// <summary>More than anybody's calendar of six years.</summary>
    public const int MostEntries = 20_000;

    private static readonly FrozenSet<string> Kept = new[]
    {
        "UID", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "STATUS", "TRANSP", "SUMMARY", "DESCRIPTION", "ATTENDEE",
        "X-MICROSOFT-CDO-BUSYSTATUS", "X-APPLE-SPECIAL-DAY",
    }.ToFrozenSet();

    private IcsStream(IReadOnlyList<IcsEntry> entries, bool isTooLong)
    {
        Entries = entries;
        IsTooLong = isTooLong;
    }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<IcsEntry> Entries { get; }

    /// <summary>True: there are more than <see cref="MostEntries"/>, and none was read further.</summary>
    public bool IsTooLong { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="zone">Where whole days and times without a zone are read.</param>
    public static IcsStream Read(string text, DateTimeZone zone, CancellationToken cancellationToken)
    {
        var zones = new IcsZones(text);
        var effort = new IcsEffort();
        var read = new List<(IcsComponent Component, CalendarEvent? Event)>();
        foreach (var component in IcsText.Components(text, "VEVENT", Kept))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (read.Count == MostEntries)
            {
                return new IcsStream([], isTooLong: true);
            }

            read.Add((component, Load(component)));
        }

        var moved = read.Where(r => r.Event?.RecurrenceIdentifier is not null).ToLookup(r => r.Event!.Uid, r => r.Event!.RecurrenceIdentifier!.StartTime);
        return new IcsStream(
            [.. read.Select(r => new IcsEntry(r.Component, r.Event, r.Event is { RecurrenceIdentifier: null } whole ? [.. moved[whole.Uid]] : [], zones, zone, effort))],
            isTooLong: false);
    }

    private static CalendarEvent? Load(IcsComponent component)
    {
        if (!component.HasEnd)
        {
            return null;
        }

        try
        {
            return Ical.Net.Calendar.Load($"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{string.Join("\r\n", component.Lines.Select(l => l.Line))}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
                ?.Events.FirstOrDefault();
        }
        catch (Exception broken) when (IcsText.IsBroken(broken))
        {
            // The entry says so, with its line.
            return null;
        }
    }
}
