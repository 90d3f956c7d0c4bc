using NodaTime;

namespace MeetingHub.Calendars;

/// <summary>What a country's laws, notices and one-off days say; the weekend and the layers on top are not its business.</summary>
/// <param name="Code">ISO 3166-1 alpha-2.</param>
/// <param name="FirstYear">The first year whose holidays are known.</param>
/// <param name="LastYear">The last year whose holidays are known.</param>
/// <param name="DaysOf">The days of a year that are more than a working day or a weekend, one status for each date.</param>
/// <param name="BasisOf">For a year, what the answer rests on for a date that <paramref name="DaysOf"/> does not name.</param>
internal sealed record CountryDays(
    string Code, int FirstYear, int LastYear, Func<int, IEnumerable<CalendarDay>> DaysOf, Func<int, Func<LocalDate, DayBasis>> BasisOf)
{
    public static CountryDays Of(string code) => code switch
    {
        "KR" => new(code, KoreanHolidays.FirstYear, KoreanHolidays.LastYear, KoreanHolidays.Of, _ => _ => KoreanHolidays.Ordinary),
        "JP" => new(code, JapaneseHolidays.FirstYear, JapaneseHolidays.LastYear, JapaneseHolidays.Of, _ => _ => JapaneseHolidays.Ordinary),
        "CN" => new(code, ChineseHolidays.FirstYear, ChineseHolidays.LastYear, ChineseHolidays.Of, ChineseHolidays.Ordinary),
        _ => new(code, 2000, 2050, _ => [], _ => _ => OrdinaryDays.NothingKnown),
    };
}

/// <summary>What the status of a day without a name rests on.</summary>
internal sealed record DayBasis(string Source, Certainty Certainty);

/// <summary>Working days and weekends without a name: one object for each basis, however many days share it.</summary>
internal sealed class OrdinaryDays
{
    public static DayBasis NothingKnown { get; } = new("weekend only: no holidays imported", Certainty.Provisional);

    public static DayStatus UnknownWorkday { get; } = Make(DayKind.Normal, NothingKnown);

    public static DayStatus UnknownWeekend { get; } = Make(DayKind.Weekend, NothingKnown);

    private readonly Dictionary<(DayKind, DayBasis), DayStatus> _shared = [];

    public DayStatus Status(bool isWeekend, DayBasis basis)
    {
        var key = (isWeekend ? DayKind.Weekend : DayKind.Normal, basis);
        return _shared.TryGetValue(key, out var status) ? status : _shared[key] = Make(key.Item1, basis);
    }

    private static DayStatus Make(DayKind kind, DayBasis basis) => new(kind, LocalText.Empty, basis.Source, basis.Certainty);
}
