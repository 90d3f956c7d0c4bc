using System.Collections.Concurrent;
using NodaTime;

namespace MeetingHub.Calendars;

/// <summary>
/// The days on which the government offices of a country, or of one government in it, are open. Layers, the first that speaks wins:
/// the office's own days, imported official days, the country's notices and one-off days, its laws, the weekend.
/// Immutable and safe for any number of threads; a year is laid out once, after that a question costs two array reads and allocates nothing.
/// </summary>
public sealed class WorkingCalendar
{
    private static readonly ConcurrentDictionary<string, WorkingCalendar> Bundled = new(StringComparer.Ordinal);

    private readonly CountryDays _country;
    private readonly Weekend _weekend;
    private readonly CalendarLayer _imported;
    private readonly CalendarLayer _office;
    private readonly DayStatus[]?[] _years;

    private WorkingCalendar(CountryDays country, Weekend weekend, CalendarLayer imported, CalendarLayer office)
    {
        _country = country;
        _weekend = weekend;
        _imported = imported;
        _office = office;
        _years = new DayStatus[]?[country.LastYear - country.FirstYear + 1];
    }

    /// <summary>The calendar that the house knows of itself.</summary>
    /// <param name="countryCode">ISO 3166-1 alpha-2, upper case. KR, CN and JP have holidays; others have weekends, and wait for an import.</param>
    /// <exception cref="ArgumentException">No country has this code: <see cref="CountryCodes.Contains"/> tells beforehand.</exception>
    public static WorkingCalendar For(string countryCode) => CountryCodes.Contains(countryCode)
        ? Bundled.GetOrAdd(countryCode, code => new WorkingCalendar(CountryDays.Of(code), Weekend.SaturdaySunday, CalendarLayer.Empty, CalendarLayer.Empty))
        : throw new ArgumentException($"\"{countryCode}\" is no country code of ISO 3166-1.", nameof(countryCode));

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string Country => _country.Code;

    /// <summary>The days of rest of each week.</summary>
    public Weekend Weekend => _weekend;

    /// <summary>
    /// The dates that the country's holidays are known for, both ends included. A date outside is answered from the weekend alone, as provisional.
    /// </summary>
    public DateInterval Supported => new(new LocalDate(_country.FirstYear, 1, 1), new LocalDate(_country.LastYear, 12, 31));

    /// <summary>The status of a date. Any date has one.</summary>
    public DayStatus On(LocalDate date)
    {
        var index = date.Year - _country.FirstYear;
        return (uint)index < (uint)_years.Length
            ? (Volatile.Read(ref _years[index]) ?? LayOut(index))[date.DayOfYear - 1]
            : OutsideSupport(date);
    }

    /// <summary>This calendar with days on top. Days of the same layer added before stay, where the new ones do not name their date.</summary>
    public WorkingCalendar With(CalendarLayer days) => days.Origin == LayerOrigin.Office
        ? new WorkingCalendar(_country, _weekend, _imported, _office.Under(days))
        : new WorkingCalendar(_country, _weekend, _imported.Under(days), _office);

    /// <summary>This calendar with a government's own days of rest.</summary>
    public WorkingCalendar With(Weekend weekend) => new(_country, weekend, _imported, _office);

    /// <summary>Lays out a year from the bottom layer to the top one.</summary>
    private DayStatus[] LayOut(int index)
    {
        var year = index + _country.FirstYear;
        var days = new DayStatus[CalendarSystem.Iso.GetDaysInYear(year)];
        var january1 = new LocalDate(year, 1, 1);
        var replaced = _imported.Whole.TryGetValue(year, out var source);
        var basisOf = replaced ? _ => new DayBasis(source!, Certainty.Official) : _country.BasisOf(year);
        var ordinary = new OrdinaryDays();
        for (var i = 0; i < days.Length; i++)
        {
            var date = january1.PlusDays(i);
            days[i] = ordinary.Status(_weekend.Contains(date.DayOfWeek), basisOf(date));
        }

        foreach (var day in _country.DaysOf(year).Where(d => !replaced || d.Status.Kind == DayKind.Closure))
        {
            days[day.Date.DayOfYear - 1] = day.Status;
        }

        Put(_imported, days, year);
        Put(_office, days, year);

        // Two threads may lay out the same year: the tables are equal, and the last one stays.
        Volatile.Write(ref _years[index], days);
        return days;
    }

    private static void Put(CalendarLayer layer, DayStatus[] days, int year)
    {
        foreach (var (date, status) in layer.Days)
        {
            if (date.Year == year)
            {
                days[date.DayOfYear - 1] = status;
            }
        }
    }

    private DayStatus OutsideSupport(LocalDate date) =>
        _office.Days.TryGetValue(date, out var status) || _imported.Days.TryGetValue(date, out status) ? status
        : _weekend.Contains(date.DayOfWeek) ? OrdinaryDays.UnknownWeekend
        : OrdinaryDays.UnknownWorkday;
}
