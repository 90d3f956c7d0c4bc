using System.Text.Json;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Outbox;

/// <summary>
/// Delivers one claimed row. The other side is asked first, with no transaction open; what came of it is then kept together with the row's outcome, in a context
/// and a transaction of their own. Where keeping fails, all of it is undone, and the failure alone is noted: the row is tried again.
/// </summary>
internal sealed partial class DeliverRow(IServiceScopeFactory scopes, Notes notes, BackOff backOff, IClock clock, ILogger<DeliverRow> logger)
{
    /// <summary>So often an error that nobody expects may pass by itself; then a person has to look.</summary>
    private const int MostErrors = 3;

    /// <summary>An outage of a mail server or of the cloud over a long weekend passes by itself.</summary>
    private static readonly Duration LongestOutage = Duration.FromDays(3);

    /// <summary>However long it has failed: the first tries after a long standstill of our own do not set it aside.</summary>
    private const int FewestAttempts = 10;

    /// <param name="row">As it was claimed.</param>
    public async Task RunAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        RowOutcome outcome;
        try
        {
            outcome = await AskAsync(row, cancellationToken);
            await KeepAsync(row, outcome, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && failure is not LostClaimException)
        {
            outcome = OutcomeOf(failure);
            await KeepAsync(row, outcome, cancellationToken);
        }

        Tell(row, outcome);
    }

    private async Task<RowOutcome> AskAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (scope.ServiceProvider.GetServices<IDelivery>().FirstOrDefault(d => d.Kind == row.Kind) is not { } delivery)
        {
            return new RowOutcome.Aside($"Nothing here delivers rows of the kind {row.Kind}.");
        }

        var db = scope.ServiceProvider.GetRequiredService<HubDb>();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTrackingWithIdentityResolution;
        db.SavingChanges += (_, _) => throw new InvalidOperationException("A delivery saves nothing itself: it answers with a note, or keeps one.");
        return await delivery.DeliverAsync(row.Payload, cancellationToken) switch
        {
            Delivered.Done done => new RowOutcome.Done(done.Keep),
            Delivered.Failed failed => new RowOutcome.Failed(failed.Problem, failed.Keep),
            Delivered.Later later => new RowOutcome.Later(later.Problem, later.Wait, later.IsPeersFault, IsError: false, later.Keep),
            Delivered.Unreadable unreadable => new RowOutcome.Aside(unreadable.Problem),
            var other => throw new InvalidOperationException($"A delivery cannot end as {other.GetType().Name}."),
        };
    }

    /// <summary>Everything that came of it, in one transaction.</summary>
    private Task KeepAsync(OutboxRow claimed, RowOutcome outcome, CancellationToken cancellationToken) => notes.KeepAsync(
        async (services, stop) =>
        {
            var db = services.GetRequiredService<HubDb>();
            var row = await db.Set<OutboxRow>().FirstOrDefaultAsync(r => r.Id == claimed.Id, stop);
            if (row is null || row.ClaimedBy != claimed.ClaimedBy || row.DoneAt is not null)
            {
                throw new LostClaimException();
            }

            await (outcome.Keep?.Invoke(services, stop) ?? Task.CompletedTask);
            var now = clock.GetCurrentInstant();
            Settle(row, outcome, now);
            if (outcome is RowOutcome.Done or RowOutcome.Failed)
            {
                // It was answered, whatever the answer: the peer is there.
                _ = await OutboxClaims.WakeAsync(db, row.Peer, now, stop);
            }
        },
        cancellationToken);

    private void Settle(OutboxRow row, RowOutcome outcome, Instant now)
    {
        switch (outcome)
        {
            case RowOutcome.Done:
                row.Done(now);
                break;
            case RowOutcome.Failed failed:
                row.GiveUp(failed.Problem, now);
                break;
            case RowOutcome.Aside aside:
                row.SetAside(aside.Problem, now);
                break;
            case RowOutcome.Later later when NeedsSomebody(row, later, now):
                row.SetAside(later.Problem, now);
                break;
            case RowOutcome.Later later:
                // Whoever was told when to come back does not come earlier, even if another gets through.
                row.Retry(later.Problem, now, now + backOff.After(row.Waits + 1, later.Wait), later.IsPeersFault && later.Wait is null, later.IsError);
                break;
        }
    }

    private static bool NeedsSomebody(OutboxRow row, RowOutcome.Later later, Instant now) =>
        (later.IsError && row.Errors + 1 >= MostErrors) || (row.FailingSince + LongestOutage <= now && row.Attempts >= FewestAttempts);

    /// <summary>What cannot be read stays so. The rest may pass: a dropped connection or a busy database surely, any other error perhaps.</summary>
    private static RowOutcome OutcomeOf(Exception failure) => failure switch
    {
        JsonException or FormatException => new RowOutcome.Aside(Line(failure)),
        IOException or HttpRequestException or TimeoutException or OperationCanceledException or System.Net.Sockets.SocketException
            or System.Data.Common.DbException or DbUpdateException { InnerException: System.Data.Common.DbException { IsTransient: true } } or DbUpdateConcurrencyException
            => new RowOutcome.Later(Line(failure), null, IsPeersFault: false, IsError: false, null),
        _ => new RowOutcome.Later(Line(failure), null, IsPeersFault: false, IsError: true, null),
    };

    /// <summary>The first cause: what wraps it says only that there is one.</summary>
    private static string Line(Exception failure) => $"{failure.GetBaseException().GetType().Name}: {failure.GetBaseException().Message}".ReplaceLineEndings(" ");

    private void Tell(OutboxRow row, RowOutcome outcome)
    {
        switch (outcome)
        {
            case RowOutcome.Later later:
                Log.TriedInVain(logger, row.Kind, row.Id, row.Attempts + 1, later.Problem);
                break;
            case RowOutcome.Failed failed:
                Log.GaveUp(logger, row.Kind, row.Id, failed.Problem);
                break;
            case RowOutcome.Aside aside:
                Log.SetAside(logger, row.Kind, row.Id, aside.Problem);
                break;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Outbox row {Id} ({Kind}) was tried {Attempts} times in vain: {Problem}")]
        public static partial void TriedInVain(ILogger logger, string kind, long id, int attempts, string problem);

        [LoggerMessage(LogLevel.Error, "Outbox row {Id} ({Kind}) cannot be delivered: {Problem}")]
        public static partial void GaveUp(ILogger logger, string kind, long id, string problem);

        [LoggerMessage(LogLevel.Error, "Outbox row {Id} ({Kind}) is set aside until somebody tries it again: {Problem}")]
        public static partial void SetAside(ILogger logger, string kind, long id, string problem);
    }
}
