using NodaTime;

namespace MeetingHub.Calendars;

/// <summary>
/// The days on which Japan's public offices are closed: 国民の祝日に関する法律 with the special acts of 2019 to 2021, and the year's end of
/// 行政機関の休日に関する法律. Names are those of the Cabinet Office's own list.
/// </summary>
internal static class JapaneseHolidays
{
    /// <summary>From here the law's text about substitute days (2007) holds for the whole year before, too.</summary>
    public const int FirstYear = 2008;

    public const int LastYear = 2050;

    public const string SubstituteName = "休日（振替休日）";
    public const string BetweenName = "休日（国民の休日）";

    private const string Law = "国民の祝日に関する法律";
    private const string Offices = "行政機関の休日に関する法律第1条";

    private static readonly ILookup<int, SpecialDay> Special = DataFile.Rows("jp-special-acts.csv")
        .Select(r => new SpecialDay(DataFile.Date(r[0]), new(r[1], r[2]), r[3], r[4]))
        .ToLookup(d => d.Date.Year);

    public static DayBasis Ordinary { get; } = new(Offices, Certainty.Rule);

    /// <summary>Every closed day of a year.</summary>
    public static IEnumerable<CalendarDay> Of(int year)
    {
        var days = new SortedDictionary<LocalDate, CalendarDay>();
        foreach (var day in YearEnd(year).Concat(Holidays(year)))
        {
            days[day.Date] = day;
        }

        return days.Values;
    }

    /// <summary>The English name of a day that the law of this year names so; null for any other name.</summary>
    public static string? EnglishOf(int year, string own) => Of(year).FirstOrDefault(d => d.Status.Names[Language.Japanese] == own)?.Status.Names[Language.English];

    private static IEnumerable<CalendarDay> YearEnd(int year) =>
        from date in new LocalDate[] { new(year, 1, 1), new(year, 1, 2), new(year, 1, 3), new(year, 12, 29), new(year, 12, 30), new(year, 12, 31) }
        select Day(date, DayKind.Closure, new("年末年始", "Year-end and New Year closure"), Offices);

    /// <summary>The holidays, then the substitute days (第3条第2項), then the days between two holidays (第3条第3項): in this order, as the law has it.</summary>
    private static List<CalendarDay> Holidays(int year)
    {
        var holidays = Named(year).OrderBy(h => h.Date).ToList();
        var dates = holidays.Select(h => h.Date).ToHashSet();
        var all = holidays.ToList();
        foreach (var sunday in holidays.Where(h => h.Date.DayOfWeek == IsoDayOfWeek.Sunday))
        {
            var date = sunday.Date.PlusDays(1);
            while (dates.Contains(date))
            {
                date = date.PlusDays(1);
            }

            var english = $"Substitute holiday for {sunday.Status.Names[Language.English]}";
            all.Add(Day(date, DayKind.Substitute, new(SubstituteName, english), $"{Law}第3条第2項"));
        }

        var off = all.Select(d => d.Date).ToHashSet();
        foreach (var before in holidays.Where(h => dates.Contains(h.Date.PlusDays(2)) && !off.Contains(h.Date.PlusDays(1))))
        {
            var between = before.Date.PlusDays(1);
            if (between.DayOfWeek != IsoDayOfWeek.Sunday)
            {
                all.Add(Day(between, DayKind.Holiday, new(BetweenName, "Citizen's holiday (between two holidays)"), $"{Law}第3条第3項"));
            }
        }

        return all;
    }

    private static IEnumerable<CalendarDay> Named(int year)
    {
        var moved = Special[year].Select(s => s.Replaces).ToHashSet(StringComparer.Ordinal);
        return ByLaw(year)
            .Where(h => !moved.Contains(h.Name.Own))
            .Select(h => Day(h.Date, DayKind.Holiday, h.Name, $"{Law}第2条"))
            .Concat(Special[year].Select(s => Day(s.Date, DayKind.Holiday, s.Name, s.Source, Certainty.Official)));
    }

    private static IEnumerable<(LocalDate Date, HolidayName Name)> ByLaw(int year)
    {
        yield return (new(year, 1, 1), new("元日", "New Year's Day"));
        yield return (Monday(2, 1), new("成人の日", "Coming of Age Day"));
        yield return (new(year, 2, 11), new("建国記念の日", "National Foundation Day"));
        if (year >= 2020)
        {
            yield return (new(year, 2, 23), new("天皇誕生日", "Emperor's Birthday"));
        }

        yield return (new(year, 3, Equinox(20.8431)), new("春分の日", "Vernal Equinox Day"));
        yield return (new(year, 4, 29), new("昭和の日", "Showa Day"));
        yield return (new(year, 5, 3), new("憲法記念日", "Constitution Memorial Day"));
        yield return (new(year, 5, 4), new("みどりの日", "Greenery Day"));
        yield return (new(year, 5, 5), new("こどもの日", "Children's Day"));
        yield return (Monday(3, 7), new("海の日", "Marine Day"));
        if (year >= 2016)
        {
            yield return (new(year, 8, 11), new("山の日", "Mountain Day"));
        }

        yield return (Monday(3, 9), new("敬老の日", "Respect for the Aged Day"));
        yield return (new(year, 9, Equinox(23.2488)), new("秋分の日", "Autumnal Equinox Day"));
        yield return (Monday(2, 10), SportsDay(year));
        yield return (new(year, 11, 3), new("文化の日", "Culture Day"));
        yield return (new(year, 11, 23), new("勤労感謝の日", "Labour Thanksgiving Day"));
        if (year <= 2018)
        {
            yield return (new(year, 12, 23), new("天皇誕生日", "Emperor's Birthday"));
        }

        LocalDate Monday(int occurrence, int month) => LocalDate.FromYearMonthWeekAndDay(year, month, occurrence, IsoDayOfWeek.Monday);

        // The National Astronomical Observatory's day of the equinox, by the usual formula for 1980 to 2099.
        int Equinox(double day1980) => (int)Math.Floor(day1980 + (0.242194 * (year - 1980)) - Math.Floor((year - 1980) / 4.0));
    }

    /// <summary>Renamed from 2020; the Cabinet Office's list writes both names for 2019.</summary>
    private static HolidayName SportsDay(int year) => year switch
    {
        < 2019 => new("体育の日", "Health and Sports Day"),
        2019 => new("体育の日（スポーツの日）", "Health and Sports Day"),
        _ => new("スポーツの日", "Sports Day"),
    };

    private static CalendarDay Day(LocalDate date, DayKind kind, HolidayName name, string source, Certainty certainty = Certainty.Rule) =>
        new(date, new DayStatus(kind, name.In(Language.Japanese), source, certainty));

    /// <summary>A day of a special act; <paramref name="Replaces"/> names the holiday that leaves its usual date, or is empty.</summary>
    private sealed record SpecialDay(LocalDate Date, HolidayName Name, string Replaces, string Source);
}
