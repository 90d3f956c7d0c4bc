using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;

namespace MeetingHub.Web.Outbox;

/// <summary>
/// Keeps a fact that an outside call has made true: in a scope, a context and a transaction of its own, whole or not at all. Where somebody changed the same
/// thing in the same moment, the note is made again on what then stands.
/// </summary>
public sealed class Notes
{
    /// <summary>How often a note is made when others keep changing the same thing.</summary>
    private const int MostAttempts = 5;

    private readonly IServiceScopeFactory _scopes;
    private readonly WriteTurn _writes;

    internal Notes(IServiceScopeFactory scopes, WriteTurn writes) => (_scopes, _writes) = (scopes, writes);

    public async Task KeepAsync(Note note, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var turn = await _writes.TakeAsync(cancellationToken);
            await using var scope = _scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<HubDb>();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            try
            {
                await note(scope.ServiceProvider, cancellationToken);
                _ = await db.SaveChangesAsync(cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                return;
            }
            catch (DbUpdateConcurrencyException) when (attempt < MostAttempts)
            {
                // Undone with its transaction; the next attempt reads anew.
            }
        }
    }
}
