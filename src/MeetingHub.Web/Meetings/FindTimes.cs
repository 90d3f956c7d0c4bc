using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Slots;
using MeetingHub.Web.Calendars;
using MeetingHub.Web.Slots;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>Finds the times at which a meeting can take place: office hours for everybody, nobody in another meeting.</summary>
public sealed class FindTimes(HubDb db, WorkingCalendars calendars, StaffTimes staff, IClock clock)
{
    /// <param name="asOf">For a record of the past: the moment from which was searched. Null: now.</param>
    /// <param name="top">How many ranked slots the answer has.</param>
    /// <param name="wishes">What is asked besides what the meeting's plan says.</param>
    public async Task<Answer<FoundTimes>> RunAsync(MeetingId id, Instant? asOf, int top, TimeWishes wishes, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        if (MeetingDesk.Future(asOf, now) is { } future)
        {
            return future;
        }

        if (await db.Set<Meeting>().AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, cancellationToken) is not { } meeting)
        {
            return new Refusal("meeting.unknown", "There is no such meeting.");
        }

        var (dates, refusal) = wishes.Within(meeting.Plan.Window);
        if (dates is not { } window)
        {
            return refusal!;
        }

        var offices = await OfficesAsync(meeting, cancellationToken);
        var people = await staff.ForAsync(meeting, offices, window, cancellationToken);
        var problem = TimeSearch.ProblemFor(meeting, offices, people, window, asOf ?? now, wishes);
        return new FoundTimes(meeting, offices, problem, SlotSearch.Run(problem, top, cancellationToken));
    }

    private async Task<IReadOnlyList<PartyOffice>> OfficesAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        var ids = meeting.Parties.Select(p => p.Government).ToList();
        var governments = await db.Set<Government>().AsNoTracking().Where(g => ids.Contains(g.Id)).ToListAsync(cancellationToken);
        var others = await db.Set<Meeting>().AsNoTracking()
            .Where(m => m.Id != meeting.Id && m.Start != null && m.Parties.Any(p => ids.Contains(p.Government)))
            .ToListAsync(cancellationToken);
        var offices = await calendars.OfAsync(governments, cancellationToken);
        return [.. governments.Select(g => new PartyOffice(
            g.Id,
            g.Facts,
            offices[g.Id],
            [.. others.Where(m => m.Parties.Any(p => p.Government == g.Id)).Select(m => new BusyTime(m.Start!.Value, m.End!.Value))]))];
    }
}

/// <summary>The times that were found, and the question that they answer.</summary>
public sealed record FoundTimes(Meeting Meeting, IReadOnlyList<PartyOffice> Offices, SlotProblem Problem, SlotSearchResult Result)
{
    /// <summary>The sides in the meeting's order, as the week shows them.</summary>
    public IEnumerable<GridSide> Sides() => Meeting.Parties
        .Select(party => Offices.First(o => o.Government == party.Government))
        .Select(office => new GridSide(office.Government.Value, office.Facts.Name, PlaceOf(office.Facts), office.Facts.Zone, office.Calendar));

    /// <summary>Where a government sits, as sentences name it; its name where no seat is known.</summary>
    public static LocalText PlaceOf(GovernmentFacts facts) => facts.Place.IsEmpty ? facts.Name : facts.Place;
}
