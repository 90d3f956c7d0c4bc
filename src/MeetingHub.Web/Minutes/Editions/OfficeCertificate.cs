using MeetingHub.Signing;
using MeetingHub.Web.Access;
using MeetingHub.Web.Storage;
using Microsoft.Extensions.Options;
using NodaTime;

namespace MeetingHub.Web.Minutes.Editions;

/// <summary>The host office's certificate on the server. It signs for the host alone, and only once an administrator has turned it on.</summary>
internal sealed class OfficeCertificate(HubDb db, IOptions<MinutesOptions> options, IClock clock)
{
    private readonly AuditedSwitch _switch = new(db, clock, "office-certificate", "officeCertificate.turnOn", "officeCertificate.turnOff");

    /// <summary>Whether the settings name a certificate.</summary>
    public bool IsConfigured => options.Value.OfficeCertificate is not null;

    public Task<bool> IsOnAsync(CancellationToken cancellationToken) => _switch.IsOnAsync(cancellationToken);

    /// <summary>Turns it on, when it can be used at all, or off; doing so again changes nothing.</summary>
    public async Task<Refusal?> TurnAsync(bool on, Actor actor, CancellationToken cancellationToken)
    {
        if (on && (await KeyAsync(cancellationToken)).Refusal is { } unusable)
        {
            return unusable;
        }

        await _switch.TurnAsync(on, actor.Name, cancellationToken);
        return null;
    }

    /// <summary>Its key, or why it cannot be used.</summary>
    internal async Task<(SigningKey? Key, Refusal? Refusal)> KeyAsync(CancellationToken cancellationToken)
    {
        if (options.Value.OfficeCertificate is not { } path)
        {
            return (null, new Refusal("officeCertificate.none", $"No certificate is set up: name its PFX file in {MinutesOptions.Section}:{nameof(MinutesOptions.OfficeCertificate)}."));
        }

        try
        {
            var pfx = await File.ReadAllBytesAsync(path, cancellationToken);
            // An editor ends the line; a password does not.
            var password = options.Value.OfficeCertificatePasswordFile is { } file ? (await File.ReadAllTextAsync(file, cancellationToken)).TrimEnd('\r', '\n') : null;
            var (key, refusal) = SigningKey.FromPfx(pfx, password);
            return (key, refusal is null ? null : new Refusal(refusal.Code, refusal.ToString()));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, new Refusal("officeCertificate.unreadable", $"The certificate's file or its password file cannot be read: {e.Message}"));
        }
    }
}
