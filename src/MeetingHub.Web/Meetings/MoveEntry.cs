using MeetingHub.Web.Ui;
using NodaTime;
using NodaTime.Text;

namespace MeetingHub.Web.Meetings;

/// <summary>A new time as the form carries it: one of the slots, or one that was typed.</summary>
public sealed class MoveEntry
{
    /// <summary>The value of <see cref="Start"/> that means: see <see cref="Day"/> and <see cref="Time"/>.</summary>
    public const string Typed = "typed";

    /// <summary>An instant as the list of slots wrote it, or <see cref="Typed"/>.</summary>
    public string? Start { get; set; }

    public string? Day { get; set; }

    public string? Time { get; set; }

    /// <summary>When it shall start; null where that cannot be read. A time that the clocks skip counts an hour later, one that comes twice the first time.</summary>
    /// <param name="zone">Of the typed time.</param>
    public Instant? ToStart(DateTimeZone zone)
    {
        if (Start != Typed)
        {
            return KeptDates.InstantOf(Start);
        }

        return FormDate.Parse(Day) is { } day && LocalTimePattern.CreateWithInvariantCulture("HH':'mm").Parse(Time ?? "") is { Success: true, Value: var time }
            ? (day + time).InZoneLeniently(zone).ToInstant()
            : null;
    }
}

/// <summary>A postponement or a cancellation as the form carries it.</summary>
public sealed class CallOffEntry
{
    /// <summary>True: another time is sought between <see cref="First"/> and <see cref="Last"/>.</summary>
    public bool IsPutOff { get; set; }

    public string? First { get; set; }

    public string? Last { get; set; }

    /// <summary>As the house keeps it.</summary>
    public string? Reason { get; set; }

    /// <summary>As recipients read it.</summary>
    public Ui.LocalEntry? Told { get; set; }

    /// <summary>The dates between which another time is sought; null for a cancellation.</summary>
    public (DateInterval? Window, Refusal? Refusal) ToWindow() => !IsPutOff ? (null, null)
        : FormDate.Parse(First) is not { } first || FormDate.Parse(Last) is not { } last
            ? (null, new Refusal("meeting.windowMissing", "The dates between which a new time is sought are missing.", "/window"))
        : last < first ? (null, new Refusal("meeting.windowReversed", "The last day is before the first.", "/window"))
        : (new DateInterval(first, last), null);

    /// <summary>The reason as recipients read it.</summary>
    public LocalText ToTold() => Told?.ToText() ?? LocalText.Empty;
}
