using NodaTime;

namespace MeetingHub.Web.Outbox;

/// <summary>What came of trying a row, an error of our own included.</summary>
internal abstract record RowOutcome(Note? Keep)
{
    public sealed record Done(Note? Keep) : RowOutcome(Keep);

    public sealed record Failed(string Problem, Note? Keep) : RowOutcome(Keep);

    /// <param name="IsError">True for an error that nobody expects: it may be our own fault.</param>
    public sealed record Later(string Problem, Duration? Wait, bool IsPeersFault, bool IsError, Note? Keep) : RowOutcome(Keep);

    public sealed record Aside(string Problem) : RowOutcome((Note?)null);
}

/// <summary>The row is another worker's by now: nothing of this delivery is kept.</summary>
internal sealed class LostClaimException() : Exception("The row was taken over by another worker.");
