using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Jobs;

/// <summary>Delivers what is due in the outbox, a row at a time.</summary>
public sealed partial class Outbox(IServiceScopeFactory scopes, IClock clock, ILogger<Outbox> logger)
{
    /// <summary>Delivers rows until none is due. Rows of one kind keep their order; a failed row holds up only itself.</summary>
    public async Task DeliverAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested && await DeliverNextAsync(cancellationToken))
        {
        }
    }

    private async Task<bool> DeliverNextAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HubDb>();
        var now = clock.GetCurrentInstant();
        var row = await db.Set<OutboxRow>().Where(r => r.DoneAt == null && r.DueAt <= now).OrderBy(r => r.DueAt).ThenBy(r => r.Id).FirstOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            return false;
        }

        try
        {
            await DeliverAsync(scope.ServiceProvider, row, cancellationToken);
            _ = await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody changed the meeting while the other side was being asked. The row is still open: it is delivered again on the new state.
            Log.ChangedMeanwhile(logger, row.Kind, row.Id);
        }

        return true;
    }

    private async Task DeliverAsync(IServiceProvider services, OutboxRow row, CancellationToken cancellationToken)
    {
        var result = await TryAsync(services.GetServices<IDelivery>().First(d => d.Kind == row.Kind), row, cancellationToken);
        var after = clock.GetCurrentInstant();
        switch (result)
        {
            case Delivered.Done:
                row.Done(after);
                break;
            case Delivered.Later later:
                row.Retry(after, later.Wait);
                Log.TriedInVain(logger, row.Kind, row.Id, row.Attempts, later.Problem);
                break;
            case Delivered.Failed failed:
                row.GiveUp(after);
                Log.GaveUp(logger, row.Kind, row.Id, failed.Problem);
                break;
        }
    }

    private static async Task<Delivered> TryAsync(IDelivery delivery, OutboxRow row, CancellationToken cancellationToken)
    {
        try
        {
            return await delivery.DeliverAsync(row.Payload, cancellationToken);
        }
        catch (Exception failure) when (failure is not DbUpdateConcurrencyException && !cancellationToken.IsCancellationRequested)
        {
            return new Delivered.Later($"{failure.GetType().Name}: {failure.Message}");
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Outbox row {Id} ({Kind}) was tried {Attempts} times in vain: {Problem}")]
        public static partial void TriedInVain(ILogger logger, string kind, long id, int attempts, string problem);

        [LoggerMessage(LogLevel.Error, "Outbox row {Id} ({Kind}) cannot be delivered: {Problem}")]
        public static partial void GaveUp(ILogger logger, string kind, long id, string problem);

        [LoggerMessage(LogLevel.Information, "Outbox row {Id} ({Kind}) is delivered again: its meeting changed meanwhile.")]
        public static partial void ChangedMeanwhile(ILogger logger, string kind, long id);
    }
}
