using NodaTime;
using NodaTime.Text;

namespace MeetingHub.Calendars;

/// <summary>
/// A calendar as comma-separated values (RFC 4180, lines end with LF): <c>date,working,kind,name,certainty</c>, a line for every date.
/// The same file can be imported again.
/// </summary>
public static class WorkdaysCsv
{
    public const string Header = "date,working,kind,name,certainty";

    /// <summary>Writes the header and every date from <paramref name="from"/> to <paramref name="to"/>, both included.</summary>
    /// <returns>Null when written; a refusal, with nothing written, for a period that is reversed or that the calendar does not support.</returns>
    public static Refusal? Write(TextWriter writer, WorkingCalendar calendar, LocalDate from, LocalDate to)
    {
        if (to < from)
        {
            return new Refusal("calendar.periodReversed", $"The period ends on {Text(to)}, before it begins on {Text(from)}.", "/to");
        }

        var supported = calendar.Supported;
        if (!supported.Contains(from) || !supported.Contains(to))
        {
            return new Refusal(
                "calendar.periodUnsupported",
                $"The calendar of {calendar.Country} is known from {Text(supported.Start)} to {Text(supported.End)}.",
                supported.Contains(from) ? "/to" : "/from");
        }

        writer.Write(Header + "\n");
        for (var date = from; date <= to; date = date.PlusDays(1))
        {
            var status = calendar.On(date);
            var name = Quoted(NameOf(status, calendar.Country));
            writer.Write($"{Text(date)},{(status.Working ? "true" : "false")},{status.Kind.Word()},{name},{status.Certainty.Word()}\n");
        }

        return null;
    }

    /// <summary>The language that a country's days are named in; null where the house knows none, and names are as imported.</summary>
    public static Language? LanguageOf(string countryCode) => countryCode switch
    {
        "KR" => Language.Korean,
        "CN" => Language.SimplifiedChinese,
        "JP" => Language.Japanese,
        _ => null,
    };

    private static string NameOf(DayStatus status, string country) => status.Names.For(LanguageOf(country) ?? Language.English);

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
