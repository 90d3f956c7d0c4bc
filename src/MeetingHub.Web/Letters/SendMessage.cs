using MeetingHub.Web.Outbox;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Letters;

/// <summary>
/// Hands a message over to the mailer. One without an address, or already marked as sent by hand, is left to the people. What the server said stays with the
/// message, which only the office reads: it may name the address, and no log does.
/// </summary>
internal sealed class SendMessage(HubDb db, IMailer mailer, LetterSeal seal, IClock clock) : IDelivery
{
    private const string RowKind = "message.send";

    public string Kind => RowKind;

    /// <summary>Messages to one recipient follow each other.</summary>
    public static OutboxRow RowFor(Message message, Instant now) => new(RowKind, message.Id.ToString(), now)
    {
        Meeting = message.Meeting,
        Peer = "mail",
        OrderedBy = message.Email?.Value ?? message.Id.ToString(),
    };

    public async Task<Delivered> DeliverAsync(string payload, CancellationToken cancellationToken)
    {
        var id = Guid.Parse(payload);
        if (await db.Set<Message>().FirstOrDefaultAsync(m => m.Id == id, cancellationToken) is not { } message)
        {
            return new Delivered.Unreadable("There is no such message.");
        }

        var isReplaced = await db.Set<Message>().AnyAsync(m => m.Repeats == id, cancellationToken);
        if (isReplaced || message.State != MessageState.Waiting || !message.StillHelps(clock.GetCurrentInstant()) || (message.Email is null && mailer is SmtpMailer))
        {
            return new Delivered.Done();
        }

        return await mailer.SendAsync(message.Mail(seal), cancellationToken) switch
        {
            MailOutcome.Sent when mailer is SmtpMailer => new Delivered.Done(WhileWaiting(id, m => m.Sent(clock.GetCurrentInstant()))),
            MailOutcome.Sent => new Delivered.Done(WhileWaiting(id, m => m.Written())),
            MailOutcome.Deferred deferred => new Delivered.Later(
                deferred.Reason.Code, null, !AboutThisOne.Contains(deferred.Reason.Code), WhileWaiting(id, m => m.Fail(deferred.Reason.Detail, forGood: false))),
            MailOutcome.Failed failed => new Delivered.Failed(failed.Reason.Code, WhileWaiting(id, m => m.Fail(failed.Reason.Detail, forGood: true))),
            _ => throw new InvalidOperationException("Handing over ended in a way that the port does not know."),
        };
    }

    /// <summary>Answers about one message or recipient; every other reason to wait is about the server or the folder.</summary>
    private static readonly string[] AboutThisOne = ["mail.recipientRefused", "mail.senderRefused", "mail.messageRefused"];

    /// <summary>What came of it is kept unless a person has marked the message meanwhile.</summary>
    private static Note WhileWaiting(Guid id, Action<Message> change) => async (services, stop) =>
    {
        if (await services.GetRequiredService<HubDb>().Set<Message>().FirstAsync(m => m.Id == id, stop) is { State: MessageState.Waiting } message)
        {
            change(message);
        }
    };
}
