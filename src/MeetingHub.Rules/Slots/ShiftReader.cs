using MeetingHub.Governments;
using NodaTime;

namespace MeetingHub.Slots;

/// <summary>Reads shifts, breaks and weekdays, wherever the format has them.</summary>
internal static class ShiftReader
{
    public static readonly IReadOnlyDictionary<string, IsoDayOfWeek> Weekdays = new Dictionary<string, IsoDayOfWeek>(StringComparer.Ordinal)
    {
        ["mon"] = IsoDayOfWeek.Monday,
        ["tue"] = IsoDayOfWeek.Tuesday,
        ["wed"] = IsoDayOfWeek.Wednesday,
        ["thu"] = IsoDayOfWeek.Thursday,
        ["fri"] = IsoDayOfWeek.Friday,
        ["sat"] = IsoDayOfWeek.Saturday,
        ["sun"] = IsoDayOfWeek.Sunday,
    };

    /// <summary>A profile: shifts with their days. What cannot be read is noted and left out.</summary>
    public static WeeklyHours ReadWeek(JsonSpot list)
    {
        var shifts = new List<(IEnumerable<IsoDayOfWeek>, Shift)>();
        foreach (var spot in list.Items())
        {
            if (spot.NotNull().IsObject())
            {
                var days = spot["days"].Required().Items().Select(day => day.NotNull().Word(Weekdays)).OfType<IsoDayOfWeek>().ToList();
                if (ReadShift(spot) is { } shift)
                {
                    shifts.Add((days, shift));
                }
            }
        }

        return WeeklyHours.Of(shifts);
    }

    /// <summary>One shift without its days; null after noting what is wrong.</summary>
    public static Shift? ReadShift(JsonSpot spot)
    {
        var start = spot["start"].Required().Wall();
        var end = spot["end"].Required().Wall();
        var breaks = spot["breaks"].Items().Select(ReadBreak).ToList();
        if (start is not { } from || end is not { } to)
        {
            return null;
        }

        if (Shift.IsEmpty(from, to))
        {
            spot.Fail("emptyShift", $"A shift from {from} to {to} is empty.");
            return null;
        }

        var fits = true;
        foreach (var (at, pause) in breaks)
        {
            if (pause is not null && !Shift.HasRoomFor(from, to, pause))
            {
                at.Fail("breakOutsideShift", $"The break {pause.Start}–{pause.End} does not lie inside the shift {from}–{to}.");
                fits = false;
            }
        }

        return fits ? new Shift(from, to, breaks.Select(b => b.Pause).OfType<Break>()) : null;
    }

    private static (JsonSpot Spot, Break? Pause) ReadBreak(JsonSpot spot)
    {
        if (!spot.NotNull().IsObject())
        {
            return (spot, null);
        }

        var start = spot["start"].Required().Wall();
        var end = spot["end"].Required().Wall();
        return (spot, start is { } from && end is { } to ? new Break(from, to) : null);
    }
}
