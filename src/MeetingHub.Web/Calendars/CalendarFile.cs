using MeetingHub.Calendars;
using MeetingHub.Web.Files;
using NodaTime;

namespace MeetingHub.Web.Calendars;

/// <summary>Reads what an administrator uploads or pastes, whichever of the known forms it has.</summary>
public static class CalendarFile
{
    /// <summary>A published calendar of holidays has a few thousand days at most.</summary>
    public const int MaximumBytes = 2 * 1024 * 1024;

    /// <summary>
    /// An iCalendar file, the house's own CSV, the Cabinet Office's list (Japan only) or a State Council notice (China only). Nothing else is guessed at.
    /// </summary>
    /// <param name="bytes">The file, or the pasted text in UTF-8.</param>
    /// <param name="country">ISO 3166-1 alpha-2: whose calendar it is.</param>
    /// <param name="source">How the file is called, for people.</param>
    /// <param name="period">The dates that repeating entries of an iCalendar file are laid out for.</param>
    public static CalendarReading Read(ReadOnlySpan<byte> bytes, string country, string source, DateInterval period, CancellationToken cancellationToken = default)
    {
        if (bytes.Length > MaximumBytes)
        {
            return Refused("calendar.tooLong", "The file is larger than 2 MiB: it is no calendar of holidays.");
        }

        if (CalendarText.Read(bytes) is not { } text)
        {
            return Refused("calendar.encoding", "The file is not text in UTF-8, UTF-16 or Shift_JIS.");
        }

        return text switch
        {
            _ when string.IsNullOrWhiteSpace(text) => Refused("calendar.empty", "There is nothing in it."),
            _ when WorkdaysCsvReader.Recognises(text) => WorkdaysCsvReader.Read(text, country, source),
            _ when IcsText.Recognises(text) => IcsHolidays.Read(text, country, source, period, cancellationToken),
            _ when JapaneseHolidayList.Recognises(text) => country == "JP"
                ? JapaneseHolidayList.Read(text, source)
                : Refused("calendar.otherCountry", $"This is Japan's list of holidays, not a calendar of {country}."),
            _ when ChineseNoticeReader.Recognises(text) => country == "CN"
                ? ChineseNoticeReader.Read(text)
                : Refused("calendar.otherCountry", $"This is a notice of China's State Council, not a calendar of {country}."),
            _ => new CalendarReading(null, [CalendarReading.AtLine(
                1, "calendar.unknownForm", $"It begins like no form that can be read: iCalendar, \"{WorkdaysCsv.Header}\", syukujitsu.csv, or a State Council notice.")]),
        };
    }

    /// <summary>The dates for which repeating entries are worth laying out: last year to the fifth year to come.</summary>
    public static DateInterval PeriodAround(int year) => new(new(year - 1, 1, 1), new(year + 5, 12, 31));

    private static CalendarReading Refused(string code, string detail) => new(null, [new Refusal(code, detail)]);
}
