using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Web.Conferences.Graph;
using MeetingHub.Web.Outbox;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Proposals;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Conferences;

/// <summary>
/// Makes own staff's calendars agree with the slots that are before the parties: an entry for each slot while it is held, none after the decision,
/// the deadline or a withdrawal, and none for whoever does not take part any more. It looks at how things stand when it runs, so rows that pile up do the work once.
/// </summary>
internal sealed class KeepHolds(HubDb db, ConferencesOnOffer conferences, Notes notes, IClock clock) : IDelivery
{
    private const string RowKind = "proposal.holds";

    public string Kind => RowKind;

    /// <summary>The rows that are due when a meeting's slots change: one now, and for a round that is new one at the deadline that ends it.</summary>
    public static IEnumerable<OutboxRow> RowsFor(Meeting meeting, Instant now, bool isNew)
    {
        yield return Row(null);
        if (isNew && meeting.Proposal is { } proposal && proposal.Holds(now))
        {
            yield return Row(proposal.Deadline);
        }

        OutboxRow Row(Instant? dueAt) => new(RowKind, meeting.Id.ToString(), now, dueAt) { Meeting = meeting.Id, Peer = "calendars" };
    }

    public async Task<Delivered> DeliverAsync(string payload, CancellationToken cancellationToken)
    {
        if (conferences is not { Holds: { } calendars, Calendars: { } readable })
        {
            return new Delivered.Done();
        }

        var id = MeetingId.TryParse(payload) ?? throw new FormatException("The payload is no meeting's id.");
        if (await db.Set<Meeting>().AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, cancellationToken) is not { } meeting)
        {
            return new Delivered.Unreadable("There is no such meeting.");
        }

        var host = await db.Set<Government>().AsNoTracking().FirstAsync(g => g.Id == meeting.Host.Government, cancellationToken);
        var slots = meeting.Proposal is { } proposal && proposal.Holds(clock.GetCurrentInstant()) ? proposal.Slots : [];
        var holds = await db.Set<CalendarHold>().AsNoTracking().Where(h => h.Meeting == id).ToListAsync(cancellationToken);
        var people = StaffTimes.AddressesOf(meeting, host, readable);
        foreach (var over in holds.Where(h => !slots.Contains(new Interval(h.Start, h.End)) || !people.Contains(h.Person)).ToList())
        {
            if (await GiveBackAsync(calendars, over, host.Facts, meeting, cancellationToken) is { } problem)
            {
                return problem;
            }
        }

        foreach (var (slot, person) in from slot in slots from person in people select (slot, person))
        {
            var hold = holds.FirstOrDefault(h => h.Person == person && h.Start == slot.Start);
            if (hold is null)
            {
                // Kept before the calendar is asked: an entry whose answer never arrives is then found by its transaction.
                hold = new CalendarHold(id, person, slot);
                await KeepAsync(hold, (own, h) => own.Add(h), cancellationToken);
            }

            if (hold is { EventId: null, Problem: null } && await PlaceAsync(calendars, hold, host.Facts, meeting, cancellationToken) is { } problem)
            {
                return problem;
            }
        }

        return new Delivered.Done();
    }

    private async Task<Delivered?> PlaceAsync(
        GraphHolds calendars, CalendarHold hold, GovernmentFacts host, Meeting meeting, CancellationToken cancellationToken)
    {
        var subject = ProposalTexts.HoldSubject.In(host.Language, meeting.Plan.Title.For(host.Language));
        var request = new HoldRequest(hold.Id.ToString(), hold.Person, subject, new MeetingTime(hold.Start, hold.End, host.Zone));
        switch (await calendars.Place(request, cancellationToken))
        {
            case HoldResult.Held held:
                hold.Placed(held.Hold.EventId);
                break;
            case HoldResult.Later later:
                return Wait(later);
            case HoldResult.Refused refused:
                // This colleague's calendar is not ours to write in; the slot is held in the hub all the same.
                hold.Refused(refused.Refusal.Detail);
                break;
        }

        await KeepAsync(hold, (own, h) => own.Update(h), cancellationToken);
        return null;
    }

    /// <summary>An entry whose number never arrived is found by asking for it once more, then taken out.</summary>
    private async Task<Delivered?> GiveBackAsync(
        GraphHolds calendars, CalendarHold hold, GovernmentFacts host, Meeting meeting, CancellationToken cancellationToken)
    {
        if (hold is { EventId: null, Problem: null } && await PlaceAsync(calendars, hold, host, meeting, cancellationToken) is { } notFound)
        {
            return notFound;
        }

        if (hold.EventId is { } eventId && await calendars.Release(new Hold(hold.Person, eventId), cancellationToken) is HoldResult.Later later)
        {
            return Wait(later);
        }

        await KeepAsync(hold, (own, h) => own.Remove(h), cancellationToken);
        return null;
    }

    private static Delivered.Later Wait(HoldResult.Later later) => new(later.Detail, later.RetryAfter, IsPeersFault: true);

    /// <summary>Each entry is a fact by itself: what one calendar has answered is kept, whatever the next one says.</summary>
    private Task KeepAsync(CalendarHold hold, Func<HubDb, CalendarHold, object> change, CancellationToken cancellationToken) => notes.KeepAsync(
        (services, stop) =>
        {
            _ = change(services.GetRequiredService<HubDb>(), hold);
            return Task.CompletedTask;
        },
        cancellationToken);
}
