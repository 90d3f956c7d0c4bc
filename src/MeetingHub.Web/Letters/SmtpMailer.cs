using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace MeetingHub.Web.Letters;

/// <summary>
/// Submits to the office's mail server, one conversation a message. Whatever may mend itself, or can be mended by an administrator, is
/// deferred; only what the server refuses for good about this person or message has failed.
/// </summary>
internal sealed class SmtpMailer(IOptions<MailOptions> options) : IMailer
{
    private readonly MailOptions _options = options.Value;

    public async Task<MailOutcome> SendAsync(MailMessage message, CancellationToken cancel)
    {
        if (message.To is not { } to)
        {
            return new MailOutcome.Failed(new("mail.noAddress", "This person has no e-mail address: copy the text, or enter an address."));
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(_options.Timeout);
        try
        {
            return new MailOutcome.Sent(await SubmitAsync(message, to, limit.Token));
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return Deferred("mail.serverUnreachable", $"The mail server {_options.Host}:{_options.Port} did not finish within {_options.Timeout:c}.");
        }
        catch (SmtpCommandException refused)
        {
            return Refused(refused, to);
        }
        catch (AuthenticationException)
        {
            return Deferred("mail.loginRefused", $"The mail server {_options.Host} refuses the login: correct Mail:User and Mail:Password.");
        }
        catch (Exception failed) when (failed is SslHandshakeException or NotSupportedException)
        {
            return Deferred("mail.notSecure", $"No secure connection to the mail server {_options.Host}: {Line(failed)}");
        }
        catch (Exception failed) when (failed is SocketException or IOException or ProtocolException or ServiceNotConnectedException or TimeoutException)
        {
            return Deferred("mail.serverUnreachable", $"The mail server {_options.Host}:{_options.Port} cannot be reached: {Line(failed)}");
        }
    }

    private async Task<string> SubmitAsync(MailMessage message, EmailAddress to, CancellationToken cancel)
    {
        using var bytes = new MemoryStream(message.Content.ToArray(), writable: false);
        using var content = await MimeMessage.LoadAsync(bytes, cancel);
        using var client = new SmtpClient { CheckCertificateRevocation = _options.CheckRevocation };
        await client.ConnectAsync(_options.Host, _options.Port, _options.SocketOptions, cancel);
        if (_options.User.Length > 0)
        {
            if (!client.Capabilities.HasFlag(SmtpCapabilities.Authentication))
            {
                throw new AuthenticationException("The server offers no login.");
            }

            await client.AuthenticateAsync(_options.User, _options.Password, cancel);
        }

        var answer = await client.SendAsync(content, Envelope(message.From), [Envelope(to)], cancel);
        await client.DisconnectAsync(quit: true, cancel);
        return answer;
    }

    private static MailboxAddress Envelope(EmailAddress address) => new("", address.OnTheWire);

    /// <summary>4xx: try again. 5xx: never; the answer says whom or what the server will not take.</summary>
    private MailOutcome Refused(SmtpCommandException refused, EmailAddress to)
    {
        var code = refused.ErrorCode switch
        {
            SmtpErrorCode.RecipientNotAccepted => "mail.recipientRefused",
            SmtpErrorCode.SenderNotAccepted => "mail.senderRefused",
            _ => "mail.messageRefused",
        };
        var reason = new Refusal(code, $"The mail server {_options.Host} answered {(int)refused.StatusCode}: {Line(refused)}")
        {
            Facts = new Dictionary<string, string> { ["address"] = to.Value, ["status"] = $"{(int)refused.StatusCode}" },
        };
        return (int)refused.StatusCode >= 500 && refused.ErrorCode != SmtpErrorCode.SenderNotAccepted
            ? new MailOutcome.Failed(reason)
            : new MailOutcome.Deferred(reason);
    }

    private static MailOutcome.Deferred Deferred(string code, string detail) => new(new Refusal(code, detail));

    private static string Line(Exception failed) => failed.Message.ReplaceLineEndings(" ").Trim();
}
