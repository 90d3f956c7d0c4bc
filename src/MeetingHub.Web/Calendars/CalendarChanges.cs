using MeetingHub.Calendars;
using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Governments;
using MeetingHub.Web.Http;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Calendars;

/// <summary>
/// Where the hub's calendars are changed: imports proposed, confirmed and undone, days decided by an office. Each deed is audited, and the reminders
/// of every meeting are planned anew by the days that then are worked, in the same transaction.
/// </summary>
public sealed class CalendarChanges(HubDb db, WorkingCalendars calendars, IWorkTimeFollower follower, IClock clock)
{
    /// <summary>Keeps a proposal and shows what it would do.</summary>
    public async Task<ImportPreview> ProposeAsync(CalendarProposal proposal, Actor actor, CancellationToken cancellationToken)
    {
        var import = new CalendarImport(proposal, clock.GetCurrentInstant());
        _ = db.Add(import);
        _ = await db.SaveChangesAsync(cancellationToken);
        Audit(import, "calendar.propose", actor);
        _ = await db.SaveChangesAsync(cancellationToken);
        return await PreviewAsync(import, cancellationToken);
    }

    /// <summary>Every import, the latest first.</summary>
    public async Task<IReadOnlyList<CalendarImport>> AllAsync(CancellationToken cancellationToken) =>
        await db.Set<CalendarImport>().AsNoTracking().OrderByDescending(i => i.Id).ToListAsync(cancellationToken);

    /// <summary>An import with what it does to the calendar: would do, while it is proposed; did, afterwards.</summary>
    public async Task<Outcome<ImportPreview>> FindAsync(long id, CancellationToken cancellationToken) =>
        await db.Set<CalendarImport>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == id, cancellationToken) is { } import
            ? await PreviewAsync(import, cancellationToken)
            : Unknown;

    /// <summary>Makes an import count. The answer lists the meetings that now fall on a day off.</summary>
    public Task<Outcome<ImportPreview>> ConfirmAsync(long id, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(id, "calendar.confirm", actor, import => import.Confirm(clock.GetCurrentInstant()), cancellationToken);

    /// <summary>Takes an import back.</summary>
    public Task<Outcome<ImportPreview>> UndoAsync(long id, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(id, "calendar.undo", actor, import => import.Undo(), cancellationToken);

    /// <summary>Decides a day for one government, or takes the decision back where <paramref name="decide"/> is null.</summary>
    public async Task<Refusal?> DecideAsync(
        GovernmentId government, LocalDate date, (DayKind Kind, LocalText Names)? decide, Actor actor, CancellationToken cancellationToken)
    {
        if (!await db.Set<Government>().AnyAsync(g => g.Id == government, cancellationToken))
        {
            return Governments.Register.Unknown(government);
        }

        OfficeDay? day = null;
        if (decide is { } decision)
        {
            (day, var refusal) = OfficeDay.Decide(government, date, decision.Kind, decision.Names);
            if (refusal is not null)
            {
                return refusal;
            }
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        _ = await db.Set<OfficeDay>().Where(d => d.Government == government && d.Date == date).ExecuteDeleteAsync(cancellationToken);
        if (day is not null)
        {
            _ = db.Add(day);
        }

        var act = day is null ? "calendar.officeDayWithdraw" : "calendar.officeDay";
        _ = db.Add(new AuditEntry(clock.GetCurrentInstant(), actor.Name, act, government.Value, note: NodaTime.Text.LocalDatePattern.Iso.Format(date)));
        await follower.CommitAsync(transaction, cancellationToken);
        return null;
    }

    /// <summary>The meetings to come that fall on a day off of one of their sides, whatever made it one.</summary>
    public async Task<IReadOnlyList<StruckMeeting>> StruckAsync(CancellationToken cancellationToken)
    {
        var governments = await db.Set<Government>().AsNoTracking().ToListAsync(cancellationToken);
        var byId = await calendars.OfAsync(governments, cancellationToken);
        return await StruckAsync(
            governments.ToDictionary(g => g.Id),
            clock.GetCurrentInstant(),
            (government, date) => byId[government].On(date) is { Working: false } status ? status : null,
            cancellationToken);
    }

    private static Refusal Unknown => new("calendarImport.unknown", "There is no such import.");

    private async Task<Outcome<ImportPreview>> ChangeAsync(
        long id, string act, Actor actor, Func<CalendarImport, Refusal?> verb, CancellationToken cancellationToken)
    {
        // Before the first look: of two who press at once the later sees what the first has done.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.Set<CalendarImport>().FirstOrDefaultAsync(i => i.Id == id, cancellationToken) is not { } import)
        {
            return Unknown;
        }

        if (verb(import) is { } refusal)
        {
            return refusal;
        }

        Audit(import, act, actor);
        await follower.CommitAsync(transaction, cancellationToken);
        return await PreviewAsync(import, cancellationToken);
    }

    private void Audit(CalendarImport import, string act, Actor actor) =>
        db.Add(new AuditEntry(clock.GetCurrentInstant(), actor.Name, act, $"calendar/{import.Country}/{import.Id}", note: import.Proposal.Source));

    private async Task<ImportPreview> PreviewAsync(CalendarImport import, CancellationToken cancellationToken)
    {
        var current = import.State == ImportState.Confirmed
            ? await WithoutAsync(import, cancellationToken)
            : await calendars.OfCountryAsync(import.Country, cancellationToken);
        var changes = CalendarDifference.Between(current, import.Proposal);
        return new ImportPreview(import, changes, await StruckAsync(import.Country, changes, cancellationToken));
    }

    /// <summary>The calendar as it was before this import was confirmed.</summary>
    private async Task<WorkingCalendar> WithoutAsync(CalendarImport import, CancellationToken cancellationToken)
    {
        var others = await db.Set<CalendarImport>().AsNoTracking()
            .Where(i => i.State == ImportState.Confirmed && i.Country == import.Country && i.ConfirmedAt <= import.ConfirmedAt && i.Id != import.Id)
            .OrderBy(i => i.ConfirmedAt).ThenBy(i => i.Id)
            .ToListAsync(cancellationToken);
        return others.Aggregate(WorkingCalendar.For(import.Country), (calendar, other) => calendar.With(other.Proposal.ToLayer()));
    }

    /// <summary>The meetings with a fixed time, not yet held, that touch a day which the changes close, with each side of that country.</summary>
    private async Task<IReadOnlyList<StruckMeeting>> StruckAsync(string country, IReadOnlyList<DayChange> changes, CancellationToken cancellationToken)
    {
        var closed = changes.Where(c => c.Kind == DayChangeKind.Closes).ToDictionary(c => c.Date);
        if (closed.Count == 0)
        {
            return [];
        }

        var sides = (await db.Set<Government>().AsNoTracking().ToListAsync(cancellationToken)).Where(g => g.Facts.Country == country).ToDictionary(g => g.Id);
        return await StruckAsync(sides, NodaConstants.UnixEpoch, (_, date) => closed.GetValueOrDefault(date)?.After, cancellationToken);
    }

    private async Task<IReadOnlyList<StruckMeeting>> StruckAsync(
        Dictionary<GovernmentId, Government> sides, Instant from, Func<GovernmentId, LocalDate, DayStatus?> off, CancellationToken cancellationToken)
    {
        var meetings = await db.Set<Meeting>().AsNoTracking().AsSplitQuery()
            .Where(m => m.State == MeetingState.Scheduled && m.Start >= from)
            .OrderBy(m => m.Start)
            .ToListAsync(cancellationToken);
        return [.. from meeting in meetings
                   from party in meeting.Parties
                   where sides.ContainsKey(party.Government)
                   let facts = sides[party.Government].Facts
                   let date = meeting.Start!.Value.InZone(facts.Zone).Date
                   let status = off(party.Government, date)
                   where status is not null
                   select new StruckMeeting(
                       meeting.Id, meeting.Plan.Title, meeting.Start!.Value, party.Government, facts.Name, facts.Country, date, status.Names)];
    }
}

/// <summary>An import with what it changes.</summary>
public sealed record ImportPreview(CalendarImport Import, IReadOnlyList<DayChange> Changes, IReadOnlyList<StruckMeeting> Meetings);

/// <summary>A meeting that falls on a day off of one of its sides.</summary>
/// <param name="Date">The local date of that side.</param>
/// <param name="Country">That side's, ISO 3166-1 alpha-2.</param>
/// <param name="Names">What the day off is called; empty on a weekend.</param>
public sealed record StruckMeeting(
    MeetingId Meeting, LocalText Title, Instant Start, GovernmentId Government, LocalText GovernmentName, string Country, LocalDate Date, LocalText Names);
