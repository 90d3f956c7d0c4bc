using MeetingHub.Calendars;
using MeetingHub.Governments;
using MeetingHub.Slots;
using MeetingHub.Staff;
using NodaTime;

namespace MeetingHub.Meetings;

/// <summary>Asks the slot search for a meeting's times: every side's office hours and holidays, and what is already in its calendars.</summary>
public static class TimeSearch
{
    /// <summary>The question that a meeting puts to the slot search.</summary>
    /// <param name="meeting">Whose parties and duration it is about.</param>
    /// <param name="sides">What is known of the parties' time.</param>
    /// <param name="window">The dates between which a time is sought, in the host's zone.</param>
    /// <param name="now">No start before it is offered.</param>
    /// <param name="wishes">What is asked besides.</param>
    public static SlotProblem ProblemFor(Meeting meeting, KnownSides sides, DateInterval window, Instant now, TimeWishes wishes)
    {
        var (offices, people, history) = sides;
        var host = offices.First(o => o.Government == meeting.Host.Government);
        var seats = meeting.Parties
            .Select(party => offices.First(o => o.Government == party.Government))
            .Select(office => office.AsParticipant(window));
        var own = people.Select(person => person.AsParticipant(offices.First(o => o.Government == person.Government), window));
        return new SlotProblem(
            window,
            host.Facts.Zone,
            wishes.DurationMinutes ?? (int)meeting.Plan.Duration.TotalMinutes,
            seats.Concat(own).Select(person => wishes.Required is { } required ? person with { Attendance = Attend(required.Contains(person.Id)) } : person),
            meeting.Parties.Select(party => new SlotParty(party.Government.Value)))
        {
            Id = meeting.Reference ?? meeting.Id.ToString(),
            Now = now,
            Constraints = wishes.Constraints,
            Preferences = wishes.Preferences with { History = history },
            ThroughBreaks = wishes.ThroughBreaks,
        };
    }

    internal static Attendance Attend(bool isRequired) => isRequired ? Attendance.Required : Attendance.Optional;
}

/// <summary>What is known of the time of a meeting's sides.</summary>
/// <param name="Offices">The offices of every party.</param>
/// <param name="People">People whose own calendars count besides their offices' hours.</param>
/// <param name="History">What earlier meetings of the same parties have cost them: <see cref="EarlierMeetings"/>.</param>
public sealed record KnownSides(IReadOnlyList<PartyOffice> Offices, IReadOnlyList<PersonTimes> People, IReadOnlyList<PartyBurden> History);

/// <summary>A party's office as the search sees it.</summary>
/// <param name="Calendar">The working days of its country and of the office itself.</param>
/// <param name="Busy">Its other meetings.</param>
public sealed record PartyOffice(GovernmentId Government, GovernmentFacts Facts, WorkingCalendar Calendar, IReadOnlyList<BusyTime> Busy)
{
    internal SlotParticipant AsParticipant(DateInterval window) =>
        new(Government.Value, Facts.Zone, Facts.OfficeHours.On(window.Start))
        {
            Party = Government.Value,
            Holidays = Holidays,
            DayOverrides = OtherSeasons(window),
            Busy = Busy,
        };

    internal HolidayCalendar Holidays => HolidayCalendar.Of(Calendar);

    // The profile is the season's of the window's first day; a working day in another season has its own shifts. Nights reach one day out.
    internal IReadOnlyList<DayOverride> OtherSeasons(DateInterval window)
    {
        var first = Facts.OfficeHours.On(window.Start);
        return [.. new DateInterval(window.Start.PlusDays(-1), window.End.PlusDays(1))
            .Select(date => (Date: date, Weekly: Facts.OfficeHours.On(date), Status: Calendar.On(date)))
            .Where(day => day.Status.Working && !day.Weekly.Equals(first))
            .Select(day => DayOverride.Working(
                day.Date,
                day.Weekly[day.Status.Kind == DayKind.Makeup ? IsoDayOfWeek.Monday : day.Date.DayOfWeek]))];
    }
}

/// <summary>A person whose own time counts besides their office's hours.</summary>
/// <param name="Id">Unique among the people of a search.</param>
/// <param name="Busy">What is known of their busy times.</param>
/// <param name="IsRead">False where nobody could read their calendar: the normal case, not an error. Then there may be more than is known.</param>
public sealed record PersonTimes(string Id, GovernmentId Government, bool IsRequired, IReadOnlyList<BusyTime> Busy, bool IsRead)
{
    internal SlotParticipant AsParticipant(PartyOffice office, DateInterval window) =>
        new(Id, office.Facts.Zone, office.Facts.OfficeHours.On(window.Start))
        {
            Party = Government.Value,
            Attendance = TimeSearch.Attend(IsRequired),
            Holidays = office.Holidays,
            DayOverrides = office.OtherSeasons(window),
            Busy = Busy,
            CalendarVisible = IsRead,
        };
}
