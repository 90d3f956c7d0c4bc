using MeetingHub.Calendars;
using MeetingHub.Web.Governments;
using NodaTime;

namespace MeetingHub.Web.Calendars;

/// <summary>A day as the API tells it.</summary>
public sealed record DayView(LocalDate Date, bool Working, DayKind Kind, LocalText Names, string Source, Certainty Certainty)
{
    public static DayView Of(LocalDate date, DayStatus status) => new(date, status.Working, status.Kind, status.Names, status.Source, status.Certainty);
}

/// <summary>One government's days of a month.</summary>
public sealed record OfficeMonth(GovernmentId Government, LocalText Name, string Country, IReadOnlyList<DayView> Days);

/// <summary>The month of all governments, the host first.</summary>
public static class CalendarMonth
{
    public static async Task<IReadOnlyList<OfficeMonth>> OfAsync(
        DateInterval month, Register register, WorkingCalendars calendars, CancellationToken cancellationToken)
    {
        var governments = await register.AllAsync(cancellationToken);
        var byId = await calendars.OfAsync(governments, cancellationToken);
        return [.. governments.Select(g => new OfficeMonth(g.Id, g.Facts.Name, g.Facts.Country, [.. month.Select(d => DayView.Of(d, byId[g.Id].On(d)))]))];
    }
}

/// <summary>How well the calendars of the register's countries are known, and which notice is due.</summary>
/// <param name="ChineseNoticeDue">The year whose State Council notice should be looked for and imported; null when none is due, or China is not in the register.</param>
public sealed record CoverageView(IReadOnlyList<CountryCoverage> Countries, int? ChineseNoticeDue)
{
    /// <summary>Last year, this year and the two that follow.</summary>
    public static async Task<CoverageView> OfAsync(Register register, WorkingCalendars calendars, IClock clock, CancellationToken cancellationToken)
    {
        var today = clock.GetCurrentInstant().InUtc().Date;
        var codes = (await register.AllAsync(cancellationToken)).Select(g => g.Facts.Country).Distinct().ToList();
        var countries = new List<CountryCoverage>();
        int? due = null;
        foreach (var code in codes)
        {
            var calendar = await calendars.OfCountryAsync(code, cancellationToken);
            countries.Add(new CountryCoverage(code, [.. CalendarCoverage.Of(calendar, today.Year - 1, today.Year + 2)]));
            due = code == "CN" ? CalendarCoverage.ChineseNoticeDue(calendar, today) : due;
        }

        return new CoverageView(countries, due);
    }
}

/// <summary>The coverage of one country, year by year.</summary>
public sealed record CountryCoverage(string Country, IReadOnlyList<YearCoverage> Years);

/// <summary>An import as the API tells it.</summary>
public sealed record ImportView(
    long Id,
    string Country,
    string Source,
    ImportState State,
    Instant ProposedAt,
    Instant? ConfirmedAt,
    IReadOnlyList<int> WholeYears,
    int Days,
    IReadOnlyList<ChangeView> Changes,
    IReadOnlyList<StruckMeeting> Meetings)
{
    public static ImportView Of(ImportPreview preview)
    {
        var (import, changes, meetings) = preview;
        return new(
            import.Id,
            import.Country,
            import.Proposal.Source,
            import.State,
            import.ProposedAt,
            import.ConfirmedAt,
            import.Proposal.WholeYears,
            import.Proposal.Days.Count,
            [.. changes.Select(c => new ChangeView(c.Date, c.Kind, DayView.Of(c.Date, c.Before), DayView.Of(c.Date, c.After)))],
            meetings);
    }
}

/// <summary>One day that an import changes.</summary>
public sealed record ChangeView(LocalDate Date, DayChangeKind Change, DayView Before, DayView After);
