namespace MeetingHub.Web.Letters;

/// <summary>
/// Hands finished messages over: to a mail server, or to a folder from which the office's own mail system takes them. An expected failure
/// is an outcome, never an exception; only cancellation throws. Handing the same message over twice makes no second calendar entry (same
/// UID), no second file, and at worst a second copy in a mailbox, with the same Message-ID.
/// </summary>
public interface IMailer
{
    Task<MailOutcome> SendAsync(MailMessage message, CancellationToken cancel);
}

/// <summary>How handing a message over ended.</summary>
public abstract record MailOutcome
{
    private MailOutcome()
    {
    }

    /// <summary>Taken over. A bounce may still come back by mail.</summary>
    /// <param name="Where">What to look it up by: the server's answer, or the file.</param>
    public sealed record Sent(string Where) : MailOutcome;

    /// <summary>Not now: the server is away, busy or not set up rightly. The same message goes out later.</summary>
    public sealed record Deferred(Refusal Reason) : MailOutcome;

    /// <summary>Never so: this person cannot be reached this way. Somebody has to correct the address or choose another way.</summary>
    public sealed record Failed(Refusal Reason) : MailOutcome;
}
