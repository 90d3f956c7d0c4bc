using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Web.Calendars;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>The offices of a meeting's parties as the rules see them: hours, working days, and what else they have.</summary>
public sealed class PartyOffices(HubDb db, WorkingCalendars calendars, OtherMeetings others)
{
    /// <summary>Every party's office.</summary>
    /// <param name="range">The time that is asked about: other meetings outside it do not matter.</param>
    /// <param name="moment">The moment that counts as now.</param>
    public async Task<IReadOnlyList<PartyOffice>> OfAsync(Meeting meeting, Interval range, Instant moment, CancellationToken cancellationToken)
    {
        var ids = meeting.Parties.Select(p => p.Government).ToList();
        var governments = await db.Set<Government>().AsNoTracking().Where(g => ids.Contains(g.Id)).ToListAsync(cancellationToken);
        var busy = await others.BusyAsync(meeting, range, moment, cancellationToken);
        var offices = await calendars.OfAsync(governments, cancellationToken);
        return [.. governments.Select(g => new PartyOffice(g.Id, g.Facts, offices[g.Id], [.. busy[g.Id]]))];
    }
}
