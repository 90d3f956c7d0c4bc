using NodaTime;

namespace MeetingHub.Calendars;

/// <summary>The weekly days of rest of a government: Saturday and Sunday unless it names its own.</summary>
public readonly record struct Weekend
{
    private readonly byte _days;

    private Weekend(byte days) => _days = days;

    public static Weekend SaturdaySunday { get; } = Of(IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday);

    /// <summary>A weekend of these days; none at all is allowed, all seven are not.</summary>
    public static Weekend Of(params IEnumerable<IsoDayOfWeek> days)
    {
        byte bits = 0;
        foreach (var day in days)
        {
            bits |= day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
                ? (byte)(1 << (int)day)
                : throw new ArgumentOutOfRangeException(nameof(days), day, "Not a day of the week.");
        }

        return bits == 0b1111_1110
            ? throw new ArgumentException("A week with no working day has no calendar.", nameof(days))
            : new Weekend(bits);
    }

    public bool Contains(IsoDayOfWeek day) => (_days & (1 << (int)day)) != 0;
}
