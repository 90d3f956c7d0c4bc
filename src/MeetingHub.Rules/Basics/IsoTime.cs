using NodaTime;

namespace MeetingHub.Basics;

/// <summary>
/// Reads the three ISO 8601 forms of a busy entry's ends straight from UTF-8: a date (<c>2026-12-01</c>), a wall time (<c>2026-12-01T10:00</c>, seconds and
/// up to 7 digits of a fraction may follow), an instant (a wall time with <c>Z</c> or <c>±HH:MM</c>, at most 18:00). NodaTime's patterns read the
/// same, an order of magnitude slower; a test holds both to the same answers.
/// </summary>
internal static class IsoTime
{
    /// <summary>The moment, or null where the text is none of the three forms or names no real time.</summary>
    public static IsoMoment? TryRead(ReadOnlySpan<byte> text)
    {
        if (TryReadDay(text) is not { } day)
        {
            return null;
        }

        if (text.Length == 10)
        {
            return new IsoMoment(IsoForm.Date, day * ZoneClock.TicksPerDay);
        }

        if (text.Length < 16 || text[10] != 'T' || text[13] != ':' || TwoDigits(text, 11) is not (>= 0 and < 24 and var hour)
            || TwoDigits(text, 14) is not (>= 0 and < 60 and var minute))
        {
            return null;
        }

        var wall = day * ZoneClock.TicksPerDay + (hour * 60 + minute) * ZoneClock.TicksPerMinute;
        var rest = text[16..];
        if (rest.Length > 0 && rest[0] == ':')
        {
            if (rest.Length < 3 || TwoDigits(rest, 1) is not (>= 0 and < 60 and var second))
            {
                return null;
            }

            wall += second * NodaConstants.TicksPerSecond;
            rest = rest[3..];
            if (rest.Length > 0 && rest[0] == '.')
            {
                if (TryReadFraction(ref rest) is not { } fraction)
                {
                    return null;
                }

                wall += fraction;
            }
        }

        return rest switch
        {
            [] => new IsoMoment(IsoForm.Wall, wall),
            [(byte)'Z'] => new IsoMoment(IsoForm.Instant, wall),
            _ => TryReadOffset(rest) is { } offset ? new IsoMoment(IsoForm.Instant, wall - offset) : null,
        };
    }

    /// <summary>The day of a text that begins with a date, in days since 1970-01-01.</summary>
    private static long? TryReadDay(ReadOnlySpan<byte> text)
    {
        if (text.Length < 10 || text[4] != '-' || text[7] != '-'
            || TwoDigits(text, 0) is not (>= 0 and var century) || TwoDigits(text, 2) is not (>= 0 and var years)
            || TwoDigits(text, 5) is not (>= 1 and <= 12 and var month) || TwoDigits(text, 8) is not (>= 1 and var day))
        {
            return null;
        }

        var year = century * 100 + years;
        if (year == 0 || (day > 28 && day > DateTime.DaysInMonth(year, month)))
        {
            return null;
        }

        // Years that begin in March end with the leap day, so that a month's first day is a straight line.
        var (marchYear, marchMonth) = month > 2 ? (year, month - 3) : (year - 1, month + 9);
        return marchYear * 365L + marchYear / 4 - marchYear / 100 + marchYear / 400 + (marchMonth * 153 + 2) / 5 + day - 1 - 719_468;
    }

    private static long? TryReadFraction(ref ReadOnlySpan<byte> rest)
    {
        var digits = 1;
        long ticks = 0;
        for (; digits < rest.Length && rest[digits] is >= (byte)'0' and <= (byte)'9'; digits++)
        {
            ticks = ticks * 10 + rest[digits] - '0';
            if (digits > 7)
            {
                return null;
            }
        }

        for (var missing = digits; missing <= 7; missing++)
        {
            ticks *= 10;
        }

        rest = rest[digits..];
        return digits > 1 ? ticks : null;
    }

    private static long? TryReadOffset(ReadOnlySpan<byte> text) =>
        text.Length == 6 && text[0] is (byte)'+' or (byte)'-' && text[3] == ':'
        && TwoDigits(text, 1) is >= 0 and <= 18 and var hours && TwoDigits(text, 4) is >= 0 and < 60 and var minutes
        && hours * 60 + minutes is <= 18 * 60 and var total
            ? (text[0] == '-' ? -total : total) * ZoneClock.TicksPerMinute
            : null;

    /// <summary>The number of two digits; negative where one is no digit.</summary>
    private static int TwoDigits(ReadOnlySpan<byte> text, int at)
    {
        var (tens, ones) = ((uint)text[at] - '0', (uint)text[at + 1] - '0');
        return tens <= 9 && ones <= 9 ? (int)(tens * 10 + ones) : -1;
    }
}

/// <summary>An end of a busy entry as written.</summary>
/// <param name="Ticks">Since 1970-01-01T00:00: of UTC for an instant, on the wall for the other two.</param>
internal readonly record struct IsoMoment(IsoForm Form, long Ticks);

/// <summary>How an end of a busy entry is written.</summary>
internal enum IsoForm
{
    Date,
    Wall,
    Instant,
}
