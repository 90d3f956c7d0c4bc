using NodaTime;

namespace MeetingHub.Calendars;

/// <summary>
/// The days on which China's public offices are closed, and the weekend days on which they work: one file of <c>Data/</c> for each State Council notice.
/// A year without a notice has the law's own days for certain; the days around them that a notice usually moves are provisional.
/// </summary>
internal static class ChineseHolidays
{
    /// <summary>The first year whose notice is in <c>Data/</c>.</summary>
    public const int FirstYear = 2019;

    public const int LastYear = 2050;

    private const string Law = "全国年节及纪念日放假办法";

    private static readonly DayBasis NotMoved = new("国务院关于职工工作时间的规定", Certainty.Rule);
    private static readonly DayBasis NoticeAwaited = new("国务院办公厅通知尚未发布", Certainty.Provisional);

    /// <summary>The bundled notices, the earlier published first.</summary>
    public static IReadOnlyList<ChineseNotice> Notices { get; } =
        [.. DataFile.Named("cn-").OrderBy(n => DataFile.Note(n, "published"), StringComparer.Ordinal).Select(Read)];

    private static readonly Dictionary<int, DayBasis> Noticed =
        Notices.GroupBy(n => n.Year).ToDictionary(g => g.Key, g => new DayBasis(g.First().Source, Certainty.Official));

    private static readonly ILookup<int, CalendarDay> Days = Notices
        .SelectMany(n => n.Festivals.Select(f => (Notice: n, Festival: f)))
        .GroupBy(n => (n.Notice.Year, n.Festival.Name))
        .Select(g => g.Last())
        .SelectMany(n => n.Festival.Days(n.Notice.Source))
        .ToLookup(d => d.Date.Year);

    /// <summary>Every day of a year that its notice names, or the law's own days where there is no notice.</summary>
    public static IEnumerable<CalendarDay> Of(int year) => Noticed.ContainsKey(year)
        ? Days[year]
        : Days[year].Concat(ByLaw(year)).DistinctBy(d => d.Date);

    /// <summary>What a day without a name rests on, in a year.</summary>
    public static Func<LocalDate, DayBasis> Ordinary(int year)
    {
        var decided = Noticed.GetValueOrDefault(year, NotMoved);
        var awaited = new[] { year, year + 1 }.Where(y => !Noticed.ContainsKey(y)).SelectMany(ChineseReach.Of).ToHashSet();
        return date => awaited.Contains(date) ? NoticeAwaited : decided;
    }

    private static IEnumerable<CalendarDay> ByLaw(int year) =>
        from day in ChineseStatutoryDays.Of(year)
        group day.Festival by day.Date into sameDay
        let name = ChineseFestival.NameOf(string.Join("、", sameDay))
        select new CalendarDay(sameDay.Key, new DayStatus(DayKind.Holiday, name.In(Language.SimplifiedChinese), Law, Certainty.Rule));

    private static ChineseNotice Read(string file) => new(
        int.Parse(file.AsSpan(3, 4), System.Globalization.CultureInfo.InvariantCulture),
        $"国务院办公厅通知 {DataFile.Note(file, "published")} {DataFile.Note(file, "source")}",
        [.. DataFile.Rows(file).Select(r => new ChineseFestival(
            r[0], new(DataFile.Date(r[1]), DataFile.Date(r[2])), [.. r[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(DataFile.Date)]))]);
}
