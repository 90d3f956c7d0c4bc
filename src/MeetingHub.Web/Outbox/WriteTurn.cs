namespace MeetingHub.Web.Outbox;

/// <summary>
/// The outbox's writes of this process take turns. SQLite has one writer, and its driver sleeps 150 ms before it asks again: a dozen deliveries that
/// end together would spend their time asleep. Others' writes still come between.
/// </summary>
internal sealed class WriteTurn : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Waits for the turn; disposing what it returns ends it.</summary>
    public async Task<IDisposable> TakeAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        return new Turn(_turn);
    }

    public void Dispose() => _turn.Dispose();

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
