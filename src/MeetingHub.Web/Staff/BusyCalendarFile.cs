using MeetingHub.Staff;
using MeetingHub.Web.Files;
using NodaTime;

namespace MeetingHub.Web.Staff;

/// <summary>Reads the busy times of one of the own staff out of a file: iCalendar, as calendar programs export it, or CSV. All of it or nothing.</summary>
public static class BusyCalendarFile
{
    /// <summary>Years of a busy calendar.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    /// <summary>More than anybody's calendar of six years.</summary>
    public const int MostTimes = IcsStream.MostEntries;

    internal static Refusal TooMany { get; } =
        new("busy.tooMany", $"The file holds more than {MostTimes} times: export a shorter period, or fewer repetitions.");

    /// <param name="zone">The person's: where whole days and times without a zone are read.</param>
    /// <param name="person">Whose calendar it is.</param>
    /// <param name="period">The dates that repeating entries are laid out for.</param>
    public static BusyReading Read(ReadOnlySpan<byte> bytes, DateTimeZone zone, EmailAddress person, DateInterval period, CancellationToken cancellationToken = default)
    {
        if (bytes.Length > MostBytes)
        {
            return Refused(new Refusal("busy.tooLarge", "The file is larger than 8 MiB: export a shorter period."));
        }

        if (UploadedText.Read(bytes, BusyCsv.CountHeadings) is not { } text)
        {
            return Refused(new Refusal("busy.encoding", "The file is not text in UTF-8, UTF-16, CP949, Shift_JIS or GB18030."));
        }

        return string.IsNullOrWhiteSpace(text) ? Refused(new Refusal("busy.empty", "There is nothing in it."))
            : IcsText.Recognises(text) ? IcsBusyTimes.Read(text, zone, person, period, cancellationToken)
            : BusyCsv.Read(text, zone);
    }

    internal static BusyReading Refused(params IReadOnlyList<Refusal> errors) => new(null, errors);
}
