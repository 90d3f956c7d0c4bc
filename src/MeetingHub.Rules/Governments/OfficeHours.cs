using NodaTime;

namespace MeetingHub.Governments;

/// <summary>When a government's offices are at work: data with a source, and assumed until the government's contact confirms it.</summary>
/// <param name="Seasons">At least one; together they cover the year, none twice. One season alone may leave its bounds open.</param>
/// <param name="Source">Where the hours are known from, and of which year that is.</param>
/// <param name="Assumed">True until the partner's contact has confirmed the hours.</param>
public sealed record OfficeHours(IReadOnlyList<Season> Seasons, LocalText Source, bool Assumed = true)
{
    /// <summary>The same hours all year round.</summary>
    public static OfficeHours AllYear(WeeklyHours weekly, LocalText source, bool assumed = true) =>
        new([new Season(new AnnualDate(1, 1), new AnnualDate(12, 31), weekly)], source, assumed);

    /// <summary>The hours of the season that holds on a date.</summary>
    public WeeklyHours On(LocalDate date) => Seasons.First(season => season.Holds(date)).Weekly;

    /// <summary>True when the hours are the same all year round.</summary>
    public bool IsOneSeason => Seasons.Count == 1;

    public bool Equals(OfficeHours? other) =>
        other is not null && Source.Equals(other.Source) && Assumed == other.Assumed && Seasons.SequenceEqual(other.Seasons);

    public override int GetHashCode() => HashCode.Combine(Source, Assumed, Seasons.Count);

    internal Refusal? Check()
    {
        if (Source is not { IsEmpty: false })
        {
            return new Refusal("government.hoursSourceMissing", "Office hours say where they are known from.", "/officeHours/source");
        }

        // A leap year has every annual date that any year has.
        var uncovered = Enumerable.Range(0, 366)
            .Select(day => new LocalDate(2024, 1, 1).PlusDays(day))
            .Where(date => Seasons.Count(season => season.Holds(date)) != 1)
            .Take(1);
        foreach (var date in uncovered)
        {
            return new Refusal(
                "government.seasonsUnclear",
                $"Each day of the year belongs to exactly one season of office hours; {date.Month:00}-{date.Day:00} does not.",
                "/officeHours/seasons");
        }

        return null;
    }
}

/// <summary>A part of the year with its own office hours, both ends included; one that starts late and ends early runs over New Year.</summary>
public sealed record Season(AnnualDate From, AnnualDate Through, WeeklyHours Weekly)
{
    internal bool Holds(LocalDate date)
    {
        var day = new AnnualDate(date.Month, date.Day);
        return From <= Through ? From <= day && day <= Through : From <= day || day <= Through;
    }
}
