using System.Globalization;

namespace MeetingHub.Basics;

/// <summary>A wall clock's reading at a whole minute, <c>00:00</c> … <c>24:00</c>; 24:00 is midnight at the END of the day.</summary>
public readonly record struct WallTime : IComparable<WallTime>
{
    /// <summary>24:00.</summary>
    public static readonly WallTime EndOfDay = new(24);

    /// <exception cref="ArgumentOutOfRangeException">No such reading.</exception>
    public WallTime(int hour, int minute = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hour);
        ArgumentOutOfRangeException.ThrowIfNegative(minute);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minute, 59);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hour * 60 + minute, 24 * 60, nameof(hour));
        MinuteOfDay = hour * 60 + minute;
    }

    /// <summary>Minutes since 00:00, 0 … 1440.</summary>
    public int MinuteOfDay { get; }

    /// <summary>Reads <c>HH:MM</c>, two digits each; null for anything else.</summary>
    public static WallTime? TryParse(string? text) =>
        text is [>= '0' and <= '2', >= '0' and <= '9', ':', >= '0' and <= '5', >= '0' and <= '9']
        && (text[0] - '0') * 10 + text[1] - '0' is var hour
        && (text[3] - '0') * 10 + text[4] - '0' is var minute
        && hour * 60 + minute <= 24 * 60
            ? new WallTime(hour, minute)
            : null;

    /// <summary>A text known to be a wall time: data of the house itself.</summary>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static WallTime Parse(string text) =>
        TryParse(text) ?? throw new FormatException($"\"{text}\" is no wall time: HH:MM, 00:00 to 24:00, is.");

    public int CompareTo(WallTime other) => MinuteOfDay.CompareTo(other.MinuteOfDay);

    public static bool operator <(WallTime left, WallTime right) => left.MinuteOfDay < right.MinuteOfDay;

    public static bool operator >(WallTime left, WallTime right) => left.MinuteOfDay > right.MinuteOfDay;

    public static bool operator <=(WallTime left, WallTime right) => left.MinuteOfDay <= right.MinuteOfDay;

    public static bool operator >=(WallTime left, WallTime right) => left.MinuteOfDay >= right.MinuteOfDay;

    /// <summary><c>HH:MM</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{MinuteOfDay / 60:00}:{MinuteOfDay % 60:00}");
}
