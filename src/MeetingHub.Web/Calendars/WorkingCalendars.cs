using MeetingHub.Calendars;
using MeetingHub.Governments;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Calendars;

/// <summary>The calendars with everything on top that was confirmed and decided in this hub.</summary>
public sealed class WorkingCalendars(HubDb db)
{
    /// <summary>A country's calendar with its confirmed imports.</summary>
    /// <param name="country">A code that <see cref="CountryCodes"/> contains.</param>
    public async Task<WorkingCalendar> OfCountryAsync(string country, CancellationToken cancellationToken) =>
        (await OfCountriesAsync([country], cancellationToken))[country];

    /// <summary>The calendars of governments, by id: their country's, their own week, their own days.</summary>
    public async Task<IReadOnlyDictionary<GovernmentId, WorkingCalendar>> OfAsync(
        IReadOnlyCollection<Government> governments, CancellationToken cancellationToken)
    {
        var countries = await OfCountriesAsync([.. governments.Select(g => g.Facts.Country).Distinct()], cancellationToken);
        var ids = governments.Select(g => g.Id).ToList();
        var decided = await db.Set<OfficeDay>().AsNoTracking().Where(d => ids.Contains(d.Government)).ToListAsync(cancellationToken);
        var own = decided.ToLookup(d => d.Government, d => d.ToDay());
        return governments.ToDictionary(g => g.Id, g => countries[g.Facts.Country].With(WeekendOf(g.Facts.OfficeHours)).With(CalendarLayer.Office(own[g.Id])));
    }

    /// <summary>The days of the week on which no season's office hours have a shift.</summary>
    internal static Weekend WeekendOf(OfficeHours hours)
    {
        var rest = Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).Where(day => hours.Seasons.All(s => s.Weekly[day].Count == 0)).ToList();
        return rest.Count == 7 ? Weekend.SaturdaySunday : Weekend.Of(rest);
    }

    private async Task<Dictionary<string, WorkingCalendar>> OfCountriesAsync(IReadOnlyCollection<string> countries, CancellationToken cancellationToken)
    {
        var imports = await db.Set<CalendarImport>().AsNoTracking()
            .Where(i => i.State == ImportState.Confirmed && countries.Contains(i.Country))
            .OrderBy(i => i.ConfirmedAt).ThenBy(i => i.Id)
            .ToListAsync(cancellationToken);
        return countries.ToDictionary(
            country => country,
            country => imports.Where(i => i.Country == country).Aggregate(WorkingCalendar.For(country), (calendar, import) => calendar.With(import.Proposal.ToLayer())));
    }
}
