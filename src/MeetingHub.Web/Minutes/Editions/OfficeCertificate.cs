using MeetingHub.Minutes.Editions;
using MeetingHub.Signing;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Papers;
using MeetingHub.Web.Storage;
using Microsoft.Extensions.Options;
using NodaTime;

namespace MeetingHub.Web.Minutes.Editions;

/// <summary>The host office's certificate on the server. It signs for the host alone, and only once an administrator has turned it on.</summary>
internal sealed class OfficeCertificate(
    HubDb db, EditionDesk desk, MeetingEditions editions, SignEdition sign, RecordSignature record, IOptions<MinutesOptions> options, IClock clock)
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

    /// <summary>Fills the host's field in an edition.</summary>
    public async Task<Outcome<FinalMinutes>> SignAsync(MeetingId id, GovernmentId holder, OfficeRequest request, Actor actor, CancellationToken cancellationToken)
    {
        var found = await desk.FindAsync(id, cancellationToken);
        if (found.Value is not { } minutes)
        {
            return found;
        }

        var host = minutes.Editions[0].Holder;
        if ((await IsOnAsync(cancellationToken) ? minutes.MaySign(holder, host, SigningWay.OfficeCertificate) : IsOff) is { } refusal)
        {
            return refusal;
        }

        var (key, unusable) = await KeyAsync(cancellationToken);
        if (key is null)
        {
            return unusable!;
        }

        var current = await editions.BytesAsync(id, minutes.EditionOf(holder).Edition!.Current.Sha256, cancellationToken);
        var signed = await sign.RunAsync(current, host.Value, key, clock.GetCurrentInstant(), null, cancellationToken);
        return signed.Value is { } file
            ? await record.InFileAsync(
                id, holder, host, SigningWay.OfficeCertificate, "edition.signByCertificate", actor, Signer.Of(request.Signer, request.ProxyFor), file, cancellationToken)
            : signed.Refusal!;
    }

    private static Refusal IsOff { get; } = new("officeCertificate.off", "Signing with the office's certificate is turned off; an administrator can turn it on.");

    private async Task<(SigningKey? Key, Refusal? Refusal)> KeyAsync(CancellationToken cancellationToken)
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

/// <summary>Who signs with the office's certificate.</summary>
public sealed record OfficeRequest(string Signer, string? ProxyFor);
