using System.Net;
using MailKit.Security;
using Microsoft.Extensions.Options;

namespace MeetingHub.Web.Letters;

/// <summary>How messages leave. Section <c>Mail</c>. Without a server they are written as .eml files, which is a real way to work.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    /// <summary>The folder for .eml files while <see cref="Host"/> is empty. Empty (the default) means <c>mail</c> in the data directory.</summary>
    public string Folder { get; set; } = "";

    /// <summary>The mail server's name. Empty (the default): no server; messages go to <see cref="Folder"/>.</summary>
    public string Host { get; set; } = "";

    /// <summary>1 to 65535; default 587, the submission port. Implicit TLS usually stands on 465.</summary>
    public int Port { get; set; } = 587;

    /// <summary>Default <see cref="MailSecurity.StartTls"/>.</summary>
    public MailSecurity Security { get; set; } = MailSecurity.StartTls;

    /// <summary>The account that submits; empty where the server knows us by address.</summary>
    public string User { get; set; } = "";

    /// <summary>The account's password: from the environment (<c>Mail__Password</c>), never from a file in a repository.</summary>
    public string Password { get; set; } = "";

    /// <summary>Whether the server's certificate is checked against revocation lists; default true. False only where the network reaches none.</summary>
    public bool CheckRevocation { get; set; } = true;

    /// <summary>How long handing over one message may take in all; 1 second to 10 minutes, default 1 minute.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>True where a mail server is set.</summary>
    public bool HasServer => Host.Length > 0;

    internal SecureSocketOptions SocketOptions => Security switch
    {
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.None => SecureSocketOptions.None,
    };
}

/// <summary>How the conversation with the mail server is protected.</summary>
public enum MailSecurity
{
    /// <summary>Begins in the clear and must turn to TLS before anything is said.</summary>
    StartTls,

    /// <summary>TLS from the first byte.</summary>
    Tls,

    /// <summary>Unprotected: only to a server on this machine.</summary>
    None,
}

/// <summary>Refuses to start with settings that could not work, or that would send messages in the clear.</summary>
internal sealed class MailOptionsCheck : IValidateOptions<MailOptions>
{
    public ValidateOptionsResult Validate(string? name, MailOptions options)
    {
        var problems = new List<string>();
        if (options.Port is < 1 or > 65535)
        {
            problems.Add($"Mail:Port is {options.Port}; ports are 1 to 65535.");
        }

        if (!Enum.IsDefined(options.Security))
        {
            problems.Add("Mail:Security is StartTls, Tls or None.");
        }

        if (options.Timeout < TimeSpan.FromSeconds(1) || options.Timeout > TimeSpan.FromMinutes(10))
        {
            problems.Add("Mail:Timeout is 1 second to 10 minutes (00:01:00).");
        }

        if (options.HasServer && options.Security == MailSecurity.None && !IsThisMachine(options.Host))
        {
            problems.Add($"Mail:Security None would send messages to {options.Host} in the clear; it is for a server on this machine only. Use StartTls or Tls.");
        }

        if (options.User.Length == 0 != (options.Password.Length == 0))
        {
            problems.Add("Mail:User and Mail:Password go together.");
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static bool IsThisMachine(string host) =>
        host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
