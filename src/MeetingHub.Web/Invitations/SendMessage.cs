using MeetingHub.Web.Jobs;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Invitations;

/// <summary>
/// Hands a message over to the mailer. One without an address, or already marked as sent by hand, is left to the people. What the server said stays with the
/// message, which only the office reads: it may name the address, and no log does.
/// </summary>
internal sealed class SendMessage(HubDb db, IMailer mailer, LetterSeal seal, IClock clock) : IDelivery
{
    private const string RowKind = "message.send";

    public string Kind => RowKind;

    public static OutboxRow RowFor(Message message, Instant now) => new(RowKind, message.Id.ToString(), now);

    public async Task<Delivered> DeliverAsync(string payload, CancellationToken cancellationToken)
    {
        var id = Guid.Parse(payload);
        var message = await db.Set<Message>().FirstAsync(m => m.Id == id, cancellationToken);
        var isReplaced = await db.Set<Message>().AnyAsync(m => m.Repeats == id, cancellationToken);
        if (isReplaced || message.State != MessageState.Waiting || !message.StillHelps(clock.GetCurrentInstant()) || (message.Email is null && mailer is SmtpMailer))
        {
            return new Delivered.Done();
        }

        switch (await mailer.SendAsync(message.Mail(seal), cancellationToken))
        {
            case MailOutcome.Sent:
                if (mailer is SmtpMailer)
                {
                    message.Sent(clock.GetCurrentInstant());
                }
                else
                {
                    message.Written();
                }

                return new Delivered.Done();
            case MailOutcome.Deferred deferred:
                message.Fail(deferred.Reason.Detail, forGood: false);
                return new Delivered.Later(deferred.Reason.Code);
            case MailOutcome.Failed failed:
                message.Fail(failed.Reason.Detail, forGood: true);
                return new Delivered.Failed(failed.Reason.Code);
            default:
                throw new InvalidOperationException("Handing over ended in a way that the port does not know.");
        }
    }
}
