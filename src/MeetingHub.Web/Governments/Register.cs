using MeetingHub.Governments;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;

namespace MeetingHub.Web.Governments;

/// <summary>The register of governments.</summary>
public sealed class Register(HubDb db, IWorkTimeFollower follower, IClock clock)
{
    /// <summary>Every government, the host first, then by id.</summary>
    public async Task<IReadOnlyList<Government>> AllAsync(CancellationToken cancellationToken) =>
        await db.Set<Government>().AsNoTracking().OrderByDescending(g => g.IsHost).ThenBy(g => g.Id).ToListAsync(cancellationToken);

    /// <summary>One government, or the refusal that it is not in the register.</summary>
    public async Task<Outcome<Government>> FindAsync(GovernmentId id, CancellationToken cancellationToken) =>
        await db.Set<Government>().FirstOrDefaultAsync(g => g.Id == id, cancellationToken) is { } government ? government : Unknown(id);

    /// <summary>Enters a government, or replaces what the register says of it. There is one host.</summary>
    public async Task<Outcome<Government>> EnterAsync(GovernmentId id, GovernmentFacts facts, bool isHost, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<Government>().FirstOrDefaultAsync(g => g.Id == id, cancellationToken) is { } known)
        {
            if (known.IsHost != isHost)
            {
                return new Refusal("government.hostStays", "Which government is the host is decided once.", "/isHost");
            }

            var (country, zone) = (known.Facts.Country, known.Facts.Zone);
            return known.Describe(facts) is { } refused ? refused
                : await KeepAsync(known, "government.describe", actor, country != facts.Country || !zone.Equals(facts.Zone), cancellationToken);
        }

        if (isHost && await db.Set<Government>().AnyAsync(g => g.IsHost, cancellationToken))
        {
            return new Refusal("government.hostTaken", "The register has a host already; there is one.", "/isHost");
        }

        var (government, refusal) = Government.Register(id, facts, isHost);
        if (refusal is not null)
        {
            return refusal;
        }

        _ = db.Add(government!);
        return await KeepAsync(government!, "government.register", actor, false, cancellationToken);
    }

    /// <summary>The refusal for a government that is not in the register.</summary>
    internal static Refusal Unknown(GovernmentId id, string? place = null) => new("government.unknown", $"{id} is not in the register.", place)
    {
        Facts = new Dictionary<string, string> { ["government"] = id.Value },
    };

    /// <param name="hasOtherDays">Its clock or its days off are others than before: reminders go out by the new ones.</param>
    private async Task<Outcome<Government>> KeepAsync(Government government, string act, Actor actor, bool hasOtherDays, CancellationToken cancellationToken)
    {
        if (db.ChangeTracker.HasChanges())
        {
            _ = db.Add(new AuditEntry(clock.GetCurrentInstant(), actor.Name, act, government.Id.Value));
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            try
            {
                await (hasOtherDays ? follower.CommitAsync(transaction, cancellationToken) : SaveAsync(transaction, cancellationToken));
            }
            catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || db.Entry(government).State == EntityState.Added)
            {
                // Somebody else changed it since it was read, or entered it at the same moment.
                return new Refusal("government.changedMeanwhile", "Somebody changed the register's entry of this government meanwhile. Read it again, then repeat.");
            }
        }

        return government;
    }

    private async Task SaveAsync(IDbContextTransaction transaction, CancellationToken cancellationToken)
    {
        _ = await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
