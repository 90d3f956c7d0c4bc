using MeetingHub.Governments;
using MeetingHub.Letters;
using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Invitations;

/// <summary>The personal links to a meeting as the office looks after them: who holds one, who used it, a new one, an end to one.</summary>
public sealed class MeetingLinks(HubDb db, PersonalLinks links, IClock clock)
{
    /// <summary>Everybody outside who answers for a meeting, each with their links: the contact of each party, then whoever is invited besides.</summary>
    public async Task<Outcome<IReadOnlyList<LinkHolding>>> AllAsync(MeetingId id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } meeting)
        {
            return MeetingDesk.Unknown;
        }

        var kept = await db.Set<PersonalLink>().AsNoTracking().Where(l => l.Meeting == id).OrderByDescending(l => l.CreatedAt).ToListAsync(cancellationToken);
        var ids = kept.Select(l => l.Id).ToList();
        var uses = (await db.Set<PersonalLinkUse>().AsNoTracking().Where(u => ids.Contains(u.Link)).OrderByDescending(u => u.Id).ToListAsync(cancellationToken))
            .ToLookup(u => u.Link, u => new LinkUse(u.At, u.Name, u.Act));
        var expiry = links.ExpiryOf(meeting);
        return (await HoldersAsync(meeting, cancellationToken)).Select(known => new LinkHolding(
            known.Key,
            known.Holder.Government,
            known.Holder.Purpose,
            known.Holder.Invitation,
            known.Name,
            known.Holder.Language,
            [.. kept.Where(l => IsFor(l, known.Holder)).Select(l => new LinkView(l.Id, l.CreatedAt, expiry, l.RevokedAt, [.. uses[l.Id]]))])).ToList();
    }

    /// <summary>A new link, told this once.</summary>
    /// <param name="holder">A government's id for its contact, or an invitation's.</param>
    /// <param name="replaces">True ends all earlier links of the same holder.</param>
    public async Task<Outcome<MadeLink>> MakeAsync(MeetingId id, string holder, bool replaces, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } meeting)
        {
            return MeetingDesk.Unknown;
        }

        if ((await HoldersAsync(meeting, cancellationToken)).FirstOrDefault(h => h.Key == holder) is not { } known)
        {
            return new Refusal("link.holderUnknown", "Nobody of this meeting is known by that: the id of a party's government or of an invitation is.", "/holder");
        }

        var now = clock.GetCurrentInstant();
        if (replaces)
        {
            var earlier = await db.Set<PersonalLink>().Where(l => l.Meeting == id && l.RevokedAt == null).ToListAsync(cancellationToken);
            foreach (var link in earlier.Where(l => IsFor(l, known.Holder)))
            {
                link.Revoke(now);
            }
        }

        if (links.New(meeting, known.Holder, now) is not { } address)
        {
            return new Refusal("link.meetingOver", "The meeting is over for so long that a link to it would be expired from the start.");
        }

        _ = db.Add(new AuditEntry(now, actor.Name, "meeting.makeLink", meeting.Id.ToString(), note: known.Holder.Government.Value));
        _ = await db.SaveChangesAsync(cancellationToken);
        return new MadeLink(address, links.ExpiryOf(meeting));
    }

    /// <summary>Ends a link at once. One that has ended before stays as it is.</summary>
    public async Task<Refusal?> RevokeAsync(MeetingId id, Guid link, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<PersonalLink>().FirstOrDefaultAsync(l => l.Id == link && l.Meeting == id, cancellationToken) is not { } found)
        {
            return new Refusal("link.unknown", "There is no such link to this meeting.");
        }

        if (found.RevokedAt is null)
        {
            var now = clock.GetCurrentInstant();
            found.Revoke(now);
            _ = db.Add(new AuditEntry(now, actor.Name, "meeting.revokeLink", id.ToString(), note: found.Government.Value));
            _ = await db.SaveChangesAsync(cancellationToken);
        }

        return null;
    }

    private Task<Meeting?> FindAsync(MeetingId id, CancellationToken cancellationToken) =>
        db.Set<Meeting>().AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, cancellationToken);

    private async Task<List<KnownHolder>> HoldersAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        var ids = meeting.Parties.Select(p => p.Government).ToList();
        var register = await db.Set<Government>().AsNoTracking().Where(g => ids.Contains(g.Id)).ToDictionaryAsync(g => g.Id, g => g.Facts, cancellationToken);
        var invitations = await db.Set<Invitation>().AsNoTracking()
            .Where(i => i.Meeting == meeting.Id && i.Stands && !i.IsContact && i.By == InvitedBy.Office).ToListAsync(cancellationToken);
        return
        [
            .. meeting.Parties.Select(p => OfContact(p, register[p.Government])),
            .. invitations.OrderBy(i => ids.IndexOf(i.Government)).Select(i => new KnownHolder(i.Id.ToString(), LinkHolder.Invited(i.Government, i.Id, i.Language), i.Name)),
        ];
    }

    private static KnownHolder OfContact(Party party, GovernmentFacts facts)
    {
        var contact = party.Contact ?? facts.Contact;
        var language = contact?.Language ?? facts.Language;
        var name = contact is null ? null : contact.Name.IsEmpty ? contact.Office.For(language) : contact.Name.For(language);
        return new(party.Government.Value, LinkHolder.Contact(party.Government, language), name);
    }

    private static bool IsFor(PersonalLink link, LinkHolder holder) =>
        (link.Government, link.Purpose, link.Invitation) == (holder.Government, holder.Purpose, holder.Invitation);

    private sealed record KnownHolder(string Key, LinkHolder Holder, string? Name);
}

/// <summary>One holder and their links, the newest first.</summary>
/// <param name="Key">By which a link is asked for: the government's id for its contact, else the invitation's.</param>
/// <param name="Name">In their own script; null while nobody is named.</param>
public sealed record LinkHolding(
    string Key, GovernmentId Government, LinkPurpose Purpose, Guid? Invitation, string? Name, Language Language, IReadOnlyList<LinkView> Links);

/// <summary>A link as it can be shown: never the address itself.</summary>
public sealed record LinkView(Guid Id, Instant CreatedAt, Instant ExpiresAt, Instant? RevokedAt, IReadOnlyList<LinkUse> Uses)
{
    public bool StandsAt(Instant now) => RevokedAt is null && now < ExpiresAt;
}

/// <summary>One deed done through a link.</summary>
public sealed record LinkUse(Instant At, string Name, string Act);

/// <summary>A new link, shown this once.</summary>
public sealed record MadeLink(Uri Link, Instant ExpiresAt);
