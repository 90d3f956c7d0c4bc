using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace MeetingHub.Web.Files;

/// <summary>
/// A date, perhaps with a time of day, as people of the four languages write it, the year first; or an instant of ISO 8601. <c>2026-12-01 10:00</c>,
/// <c>2026. 12. 1.(화) 오후 3:00</c>, <c>2026年12月1日 15时</c>, <c>2026/12/1 15:00</c>, <c>2026-12-01T06:00:00Z</c>.
/// </summary>
/// <param name="Date">On its own clock.</param>
/// <param name="Time">Null: the whole day. 24:00 is midnight at the end of the day.</param>
/// <param name="Exact">Where the text says which.</param>
internal sealed partial record TypedMoment(LocalDate Date, Period? Time, Instant? Exact)
{
    // Where summer time begins, a start is the first moment that is there; where it ends, a start is the first pass and an end the last.
    private static readonly ZoneLocalMappingResolver FirstOfTwo = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);
    private static readonly ZoneLocalMappingResolver LastOfTwo = Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>The moment; null where the text is none.</summary>
    /// <param name="day">The date that is meant where the text is a time of day alone.</param>
    public static TypedMoment? Of(string? text, LocalDate? day = null)
    {
        if (text is null)
        {
            return null;
        }

        if (OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true, Value: var exact })
        {
            // Of a date near the calendar's end there may be no instant; the caller refuses it by its date.
            return new TypedMoment(exact.Date, null, KeptDates.Contains(exact.Date) ? exact.ToInstant() : null);
        }

        var said = text.Normalize(NormalizationForm.FormKC);
        var date = DateForm().Match(said);
        var rest = said[(date.Success ? date.Length : 0)..].Trim();
        LocalDate? found = date.Success ? DateOf(date) : day;
        return found is not { } known ? null
            : rest.Length == 0 ? (date.Success ? new TypedMoment(known, null, null) : null)
            : TimeOf(rest) is { } time ? new TypedMoment(known, time, null) : null;
    }

    /// <summary>Where something that starts at this moment starts.</summary>
    public Instant Start(DateTimeZone zone) => Exact ?? (Date.AtMidnight() + (Time ?? Period.Zero)).InZone(zone, FirstOfTwo).ToInstant();

    /// <summary>Where something that ends at this moment ends: a whole day with its last minute.</summary>
    public Instant End(DateTimeZone zone) => Exact ?? (Date.AtMidnight() + (Time ?? Period.FromDays(1))).InZone(zone, LastOfTwo).ToInstant();

    private static LocalDate? DateOf(Match date)
    {
        var (year, month, day) = (Number(date, "y"), Number(date, "m"), Number(date, "d"));
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
    }

    private static Period? TimeOf(string text)
    {
        var time = TimeForm().Match(text);
        if (!time.Success)
        {
            return null;
        }

        var (hour, minute) = (Number(time, "h"), time.Groups["min"].Success ? Number(time, "min") : 0);
        var half = (time.Groups["before"].Value + time.Groups["after"].Value).ToUpperInvariant();
        if (half.Length > 0)
        {
            if (hour is < 1 or > 12)
            {
                return null;
            }

            hour = hour % 12 + (half is "PM" or "오후" or "下午" or "午後" ? 12 : 0);
        }

        return minute <= 59 && (hour <= 23 || (hour, minute) == (24, 0)) ? Period.FromMinutes(hour * 60 + minute) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<y>[0-9]{4})\s*[-/.년年]\s*(?<m>[0-9]{1,2})\s*[-/.월月]\s*(?<d>[0-9]{1,2})(?:\s*[.일日])?(?:\s*\([^)]{1,3}\))?(?:T(?=[0-9])|(?![0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex DateForm();

    [GeneratedRegex(@"^(?<before>오전|오후|上午|下午|午前|午後|AM|PM)?\s*(?<h>[0-9]{1,2})\s*(?:[:시时時]\s*(?:(?<min>[0-9]{1,2})(?::[0-9]{1,2}|\s*[분分])?)?)\s*(?<after>AM|PM)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TimeForm();
}
