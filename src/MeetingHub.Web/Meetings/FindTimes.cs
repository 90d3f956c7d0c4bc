using MeetingHub.Calendars;
using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Slots;
using MeetingHub.Web.Http;
using MeetingHub.Web.Slots;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>Finds the times at which a meeting can take place: office hours for everybody, nobody in another meeting, and no slot that is held for one.</summary>
public sealed class FindTimes(HubDb db, PartyOffices parties, StaffTimes staff, IClock clock)
{
    private const int LookAhead = 33;

    /// <param name="asOf">For a record of the past: the moment from which was searched. Null: now.</param>
    /// <param name="top">How many ranked slots the answer has.</param>
    /// <param name="wishes">What is asked besides what the meeting's plan says.</param>
    public async Task<Outcome<FoundTimes>> RunAsync(MeetingId id, Instant? asOf, int top, TimeWishes wishes, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        if (MeetingDesk.Future(asOf, now) is { } future)
        {
            return future;
        }

        if (await db.Set<Meeting>().AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, cancellationToken) is not { } meeting)
        {
            return MeetingDesk.Unknown;
        }

        var (dates, refusal) = wishes.Within(meeting.Plan.Window);
        if (dates is not { } window)
        {
            return refusal!;
        }

        var offices = await parties.OfAsync(meeting, Around(window), asOf ?? now, cancellationToken);
        var people = await staff.ForAsync(meeting, offices, window, cancellationToken);
        var history = EarlierMeetings.BurdenOf(await EarlierAsync(meeting, asOf ?? now, cancellationToken), offices);
        var problem = TimeSearch.ProblemFor(meeting, new KnownSides(offices, people, history), window, asOf ?? now, wishes);
        return new FoundTimes(meeting, offices, problem, SlotSearch.Run(problem, top, cancellationToken));
    }

    /// <summary>When the same parties met before, whoever was their host: hosts rotate in a series.</summary>
    private async Task<IReadOnlyList<Interval>> EarlierAsync(Meeting meeting, Instant now, CancellationToken cancellationToken)
    {
        var parties = meeting.Parties.Select(p => p.Government).ToList();
        var held = await db.Set<Meeting>().AsNoTracking()
            .Where(m => m.Id != meeting.Id && (m.State == MeetingState.Held || m.State == MeetingState.Closed) && m.End <= now)
            .Where(m => m.Parties.Count() == parties.Count && m.Parties.All(p => parties.Contains(p.Government)))
            .OrderByDescending(m => m.Start)
            .Take(EarlierMeetings.Most)
            .Select(m => new { m.Start, m.End })
            .ToListAsync(cancellationToken);
        return [.. held.Select(m => new Interval(m.Start, m.End))];
    }

    /// <summary>The window, with the month behind it in which a search that finds nothing looks for the next start, and a day for the zones on either side.</summary>
    private static Interval Around(DateInterval window) => new(
        window.Start.PlusDays(-1).AtMidnight().InUtc().ToInstant(), window.End.PlusDays(LookAhead).AtMidnight().InUtc().ToInstant());
}

/// <summary>The times that were found, and the question that they answer.</summary>
public sealed record FoundTimes(Meeting Meeting, IReadOnlyList<PartyOffice> Offices, SlotProblem Problem, SlotSearchResult Result)
{
    /// <summary>The sides in the meeting's order, as the week shows them.</summary>
    public IEnumerable<GridSide> Sides() => Meeting.Parties
        .Select(party => Offices.First(o => o.Government == party.Government))
        .Select(office => new GridSide(office.Government.Value, office.Facts.Name, PlaceOf(office.Facts), office.Facts.Zone, office.Calendar));

    /// <summary>True for a time on a date that the calendar of some side does not know for certain.</summary>
    public bool IsProvisional(Instant start) =>
        Offices.Any(office => office.Calendar.On(start.InZone(office.Facts.Zone).Date).Certainty == Certainty.Provisional);

    /// <summary>Where a government sits, as sentences name it; its name where no seat is known.</summary>
    public static LocalText PlaceOf(GovernmentFacts facts) => facts.Place.IsEmpty ? facts.Name : facts.Place;
}
