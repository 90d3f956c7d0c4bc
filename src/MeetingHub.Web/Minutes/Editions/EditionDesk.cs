using MeetingHub.Meetings;
using MeetingHub.Minutes.Editions;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Minutes.Editions;

/// <summary>Where every write to final minutes is made: load, ask the rule, note who did it, keep all of it or nothing.</summary>
internal sealed class EditionDesk(IServiceScopeFactory scopes, IClock clock)
{
    /// <summary>How often a verb is asked when others keep changing the editions under it.</summary>
    private const int MostAttempts = 5;

    /// <summary>The final minutes of a meeting, or the refusal that there are none.</summary>
    public async Task<Outcome<FinalMinutes>> FindAsync(MeetingId id, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await FindAsync(scope.ServiceProvider.GetRequiredService<HubDb>(), id, cancellationToken);
    }

    /// <summary>
    /// Asks one verb and keeps what it did; nothing is written when it refuses. Where somebody else came first, the verb is asked again about
    /// the editions as they then are: of two uploads at once, the second is built on an older revision.
    /// </summary>
    public async Task<Outcome<FinalMinutes>> ChangeAsync(MeetingId id, EditionDeed deed, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            // Each attempt by a context of its own: what a failed one has read or changed is no part of the next.
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<HubDb>();
            var found = await FindAsync(db, id, cancellationToken);
            var now = clock.GetCurrentInstant();
            if ((found.Refusal ?? deed.Verb(found.Value!, now)) is { } refusal)
            {
                return refusal;
            }

            await KeepAsync(db, deed.File, cancellationToken);
            _ = db.Add(new AuditEntry(now, deed.Actor.Name, deed.Act, id.ToString(), note: deed.Note));
            try
            {
                _ = await db.SaveChangesAsync(cancellationToken);
                return found.Value!;
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody was faster: look again.
            }
        }

        return new Refusal("edition.changedMeanwhile", "Somebody changed the editions meanwhile. Look at them again, then repeat.");
    }

    internal static Refusal NotFinal { get; } = new("edition.notFinal", "The text of the minutes is not final yet: there is nothing to sign.");

    private static async Task<Outcome<FinalMinutes>> FindAsync(HubDb db, MeetingId id, CancellationToken cancellationToken) =>
        await db.Set<FinalMinutes>().FirstOrDefaultAsync(m => m.Meeting == id, cancellationToken) is { } minutes ? minutes
            : await db.Set<Meeting>().AnyAsync(m => m.Id == id, cancellationToken) ? NotFinal
            : MeetingDesk.Unknown;

    // The same letter may confirm twice; it is kept once.
    private static async Task KeepAsync(HubDb db, MinutesFile? file, CancellationToken cancellationToken)
    {
        if (file is not null && !await db.Set<MinutesFile>().AnyAsync(f => f.Meeting == file.Meeting && f.Sha256 == file.Sha256, cancellationToken))
        {
            _ = db.Add(file);
        }
    }
}

/// <summary>One deed to final minutes.</summary>
/// <param name="Act">Its code in the audit: <c>edition.send</c>.</param>
/// <param name="Note">Which edition and party, and the facts: see <see cref="EditionNote"/>.</param>
/// <param name="Verb">What is asked of the minutes; null when it was done.</param>
internal sealed record EditionDeed(string Act, Actor Actor, string Note, Func<FinalMinutes, Instant, Refusal?> Verb)
{
    /// <summary>What is kept with it: a scan, a letter, a revision; null for nothing.</summary>
    public MinutesFile? File { get; init; }
}
