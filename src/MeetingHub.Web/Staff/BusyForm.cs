using MeetingHub.Staff;
using MeetingHub.Web.Files;
using MeetingHub.Web.Ui;
using NodaTime;
using NodaTime.Text;

namespace MeetingHub.Web.Staff;

/// <summary>A busy time as the form carries it.</summary>
public sealed class BusyForm
{
    public string? FirstDay { get; set; }

    /// <summary>Blank together with <see cref="To"/>: whole days.</summary>
    public string? From { get; set; }

    /// <summary>Blank: the first day.</summary>
    public string? LastDay { get; set; }

    public string? To { get; set; }

    public BusyStatus Status { get; set; } = BusyStatus.Busy;

    public string? Note { get; set; }

    /// <summary>From when to when on a zone's clock; or what cannot be read. Which comes first is the rules' to say.</summary>
    public ((Instant Start, Instant End)? Time, Refusal? Refusal) ToTime(DateTimeZone zone)
    {
        if (FormDate.Parse(FirstDay) is not { } first)
        {
            return (null, Missing("/start"));
        }

        var last = string.IsNullOrWhiteSpace(LastDay) ? first : FormDate.Parse(LastDay);
        var (from, to) = (TimeOf(From), TimeOf(To));
        return last is null || (from is null) != (to is null)
            ? (null, Missing("/end"))
            : ((new TypedMoment(first, from, null).Start(zone), new TypedMoment(last.Value, to, null).End(zone)), null);
    }

    private static Refusal Missing(string place) => new("busy.timeMissing", "A busy time has a first day, and both times of day or none.", place);

    /// <summary>A time of day as browsers send it; null for a blank and for anything else.</summary>
    private static Period? TimeOf(string? text) =>
        LocalTimePattern.CreateWithInvariantCulture("HH':'mm").Parse(text ?? "") is { Success: true, Value: var time }
            ? Period.Between(LocalTime.Midnight, time, PeriodUnits.Minutes)
            : null;
}
