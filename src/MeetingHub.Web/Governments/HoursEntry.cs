using System.Globalization;
using MeetingHub.Governments;
using MeetingHub.Web.Http;
using NodaTime;
using NodaTime.Text;

namespace MeetingHub.Web.Governments;

/// <summary>
/// Office hours as the form carries them: one shift with one break on the ticked weekdays, all year round or in two seasons. Hours that are more
/// than that (entered through the API) are shown and kept as they are.
/// </summary>
public sealed class HoursEntry
{
    /// <summary>True for hours that the form cannot show: they stay.</summary>
    public bool Kept { get; set; }

    public SeasonEntry First { get; set; } = SeasonEntry.Usual;

    public SeasonEntry Second { get; set; } = new();

    /// <summary>The hours as the form shows them; null where it cannot.</summary>
    public static HoursEntry? Of(OfficeHours hours)
    {
        if (hours.Seasons.Count > 2 || hours.Seasons.Any(s => SeasonEntry.Of(s, hours.IsOneSeason) is null))
        {
            return null;
        }

        return new HoursEntry
        {
            First = SeasonEntry.Of(hours.Seasons[0], hours.IsOneSeason)!,
            Second = hours.IsOneSeason ? new SeasonEntry() : SeasonEntry.Of(hours.Seasons[1], isOnly: false)!,
        };
    }

    /// <summary>The seasons that were entered, or what cannot be read in them.</summary>
    public Outcome<IReadOnlyList<Season>> ToSeasons()
    {
        SeasonEntry[] entered = Second.IsEmpty ? [First] : [First, Second];
        var seasons = new List<Season>();
        for (var i = 0; i < entered.Length; i++)
        {
            var season = entered[i].ToSeason(isOnly: entered.Length == 1, $"/officeHours/seasons/{i}");
            if (season.Refusal is { } refusal)
            {
                return refusal;
            }

            seasons.Add(season.Value!);
        }

        return seasons;
    }
}

/// <summary>One season as the form carries it.</summary>
public sealed class SeasonEntry
{
    /// <summary>Monday to Friday, 09:00 to 18:00, lunch from 12:00 to 13:00.</summary>
    public static SeasonEntry Usual => new() { Days = ["1", "2", "3", "4", "5"], Start = "09:00", End = "18:00", BreakStart = "12:00", BreakEnd = "13:00" };

    /// <summary><c>MM-DD</c>; empty for hours of the whole year.</summary>
    public string? From { get; set; }

    public string? Through { get; set; }

    /// <summary>ISO weekdays, Monday is 1; as text, so that one which is none loses nothing else that was entered.</summary>
    public List<string> Days { get; set; } = [];

    public string? Start { get; set; }

    public string? End { get; set; }

    public string? BreakStart { get; set; }

    public string? BreakEnd { get; set; }

    public bool IsEmpty => Days.Count == 0 && string.IsNullOrWhiteSpace(Start) && string.IsNullOrWhiteSpace(From);

    internal static SeasonEntry? Of(Season season, bool isOnly)
    {
        IsoDayOfWeek[] week = [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)];
        var worked = week.Where(day => season.Weekly[day].Count > 0).ToList();
        var shifts = worked.SelectMany(day => season.Weekly[day]).ToList();
        if (season.Weekly.IsAlways || worked.Count == 0 || shifts.Count > worked.Count || shifts.Distinct().Count() > 1 || shifts[0].Breaks.Count > 1)
        {
            return null;
        }

        var lunch = shifts[0].Breaks.FirstOrDefault();
        return new SeasonEntry
        {
            From = isOnly ? null : AnnualDatePattern.Iso.Format(season.From),
            Through = isOnly ? null : AnnualDatePattern.Iso.Format(season.Through),
            Days = [.. worked.Select(day => ((int)day).ToString(CultureInfo.InvariantCulture))],
            Start = shifts[0].Start.ToString(),
            End = shifts[0].End.ToString(),
            BreakStart = lunch?.Start.ToString(),
            BreakEnd = lunch?.End.ToString(),
        };
    }

    internal Outcome<Season> ToSeason(bool isOnly, string place)
    {
        var (from, through) = (DateOf(From), DateOf(Through));
        if (!isOnly && (from is null || through is null))
        {
            return new Refusal("government.seasonDates", "Each of two seasons says from which day of the year through which it holds: 06-01, 08-31.", place);
        }

        var days = Days.Select(DayOf).ToList();
        if (days.Count == 0 || days.Contains(null)
            || WallTime.TryParse(Start) is not { } start || WallTime.TryParse(End) is not { } end || Shift.IsEmpty(start, end))
        {
            return new Refusal("government.hoursIncomplete", "Office hours name at least one weekday, a start and an end.", place);
        }

        var pause = WallTime.TryParse(BreakStart) is { } noon && WallTime.TryParse(BreakEnd) is { } after ? new Break(noon, after) : null;
        if (pause is null ? !string.IsNullOrWhiteSpace(BreakStart + BreakEnd) : !Shift.HasRoomFor(start, end, pause))
        {
            return new Refusal("government.breakOutside", "The break lies inside the office hours, with a start and an end.", place);
        }

        var weekly = WeeklyHours.Of((days.Select(day => day!.Value), new Shift(start, end, pause is null ? [] : [pause])));
        return isOnly ? new Season(new AnnualDate(1, 1), new AnnualDate(12, 31), weekly) : new Season(from!.Value, through!.Value, weekly);
    }

    private static IsoDayOfWeek? DayOf(string? text) => text is [>= '1' and <= '7' and var digit] ? (IsoDayOfWeek)(digit - '0') : null;

    private static AnnualDate? DateOf(string? text) =>
        AnnualDatePattern.CreateWithInvariantCulture("MM-dd").Parse((text ?? "").Trim()) is { Success: true, Value: var date } ? date : null;

    internal static string DayName(int day, Language language) =>
        language == Language.English ? CultureInfo.InvariantCulture.DateTimeFormat.GetDayName((DayOfWeek)(day % 7)) : OfficeHoursWords.Day(day - 1, language);
}
