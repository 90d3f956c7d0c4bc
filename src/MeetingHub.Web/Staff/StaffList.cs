using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Staff;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Staff;

/// <summary>The own staff whose calendars matter: who they are, and from where the hub knows when they are busy.</summary>
public sealed class StaffList(HubDb db, IBusySource calendars, IClock clock)
{
    /// <summary>
    /// Everybody of whom busy times are kept, and every participant of the host with an address, by name. Most have no calendar that can be read:
    /// that is the normal case.
    /// </summary>
    public async Task<IReadOnlyList<StaffLine>> AllAsync(CancellationToken cancellationToken)
    {
        var host = await HostAsync(cancellationToken);
        var known = await db.Set<StaffMember>().AsNoTracking().ToListAsync(cancellationToken);
        var files = (await db.Set<BusyFile>().AsNoTracking().ToListAsync(cancellationToken)).ToLookup(f => f.Member);
        var byHand = await db.Set<BusyEntry>().AsNoTracking().Where(e => e.Source == null)
            .GroupBy(e => e.Member).Select(g => new { Member = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Member, g => g.Count, cancellationToken);
        var lines = known.Select(m => new StaffLine(m.Id, m.Address, m.Name, IsConnected(m.Address), [.. files[m.Id]], byHand.GetValueOrDefault(m.Id)));
        var others = host is null ? [] : (await ParticipantsAsync(host.Id, cancellationToken)).Where(p => known.All(m => m.Address != p.Email));
        return
        [
            .. lines.Concat(others.Select(p => new StaffLine(null, p.Email!.Value, p.Name.For(host!.Facts.Language), IsConnected(p.Email.Value), [], 0)))
                .OrderBy(l => l.Name, StringComparer.Ordinal).ThenBy(l => l.Address.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>Enters somebody, so that their busy times can be kept; one who is known already is found.</summary>
    public async Task<Outcome<StaffMember>> EnterAsync(string? address, string? name, Actor actor, CancellationToken cancellationToken)
    {
        if (EmailAddress.TryParse(address) is not { } parsed)
        {
            return new Refusal("staff.address", "This is no e-mail address: local@domain is.", "/address");
        }

        var lower = EmailAddress.Parse(parsed.Value.ToLowerInvariant());
        if (await db.Set<StaffMember>().FirstOrDefaultAsync(m => m.Address == lower, cancellationToken) is { } known)
        {
            return known;
        }

        var (member, refusal) = StaffMember.Enter(parsed, name ?? "");
        if (member is null)
        {
            return refusal!;
        }

        _ = db.Add(member);
        _ = db.Add(new AuditEntry(clock.GetCurrentInstant(), actor.Name, "staff.enter", member.Id.ToString()));
        _ = await db.SaveChangesAsync(cancellationToken);
        return member;
    }

    /// <summary>One of the own staff, or the refusal that there is no such person.</summary>
    public async Task<Outcome<StaffMember>> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Set<StaffMember>().AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, cancellationToken) is { } member
            ? member
            : new Refusal("staff.unknown", "There is no such member of the staff.");

    /// <summary>Where the own staff's days are read: the host's zone; Korea's while the register has no host.</summary>
    public async Task<DateTimeZone> ZoneAsync(CancellationToken cancellationToken) =>
        (await HostAsync(cancellationToken))?.Facts.Zone ?? DateTimeZoneProviders.Tzdb["Asia/Seoul"];

    /// <summary>True where the hub can read this person's calendar.</summary>
    public bool IsConnected(EmailAddress address) => calendars.CanAsk(address);

    private Task<Government?> HostAsync(CancellationToken cancellationToken) =>
        db.Set<Government>().AsNoTracking().FirstOrDefaultAsync(g => g.IsHost, cancellationToken);

    private async Task<IEnumerable<Participant>> ParticipantsAsync(GovernmentId host, CancellationToken cancellationToken) =>
        (await db.Set<Party>().AsNoTracking().Where(p => p.Government == host).ToListAsync(cancellationToken))
            .SelectMany(p => p.Participants.Select(one => one.WhoAttends()))
            .Where(p => p.Email is not null)
            .DistinctBy(p => p.Email);
}

/// <summary>One of the own staff, and from where the hub knows their busy times.</summary>
/// <param name="Id">Null for a participant of whom nothing is kept yet.</param>
/// <param name="IsConnected">Graph reads their calendar.</param>
/// <param name="ByHand">How many times were entered by hand.</param>
public sealed record StaffLine(Guid? Id, EmailAddress Address, string Name, bool IsConnected, IReadOnlyList<BusyFile> Files, int ByHand);
