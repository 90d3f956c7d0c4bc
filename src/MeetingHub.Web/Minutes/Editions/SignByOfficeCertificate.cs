using MeetingHub.Minutes.Editions;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Papers;
using NodaTime;

namespace MeetingHub.Web.Minutes.Editions;

/// <summary>Fills the host's field in an edition with the office's certificate.</summary>
internal sealed class SignByOfficeCertificate(
    OfficeCertificate certificate, EditionDesk desk, MeetingEditions editions, SignEdition sign, RecordSignature record, IClock clock)
{
    public async Task<Outcome<FinalMinutes>> RunAsync(MeetingId id, GovernmentId holder, OfficeRequest request, Actor actor, CancellationToken cancellationToken)
    {
        var found = await desk.FindAsync(id, cancellationToken);
        if (found.Value is not { } minutes)
        {
            return found;
        }

        var host = minutes.Editions[0].Holder;
        if ((await certificate.IsOnAsync(cancellationToken) ? minutes.MaySign(holder, host, SigningWay.OfficeCertificate) : IsOff) is { } refusal)
        {
            return refusal;
        }

        var (key, unusable) = await certificate.KeyAsync(cancellationToken);
        if (key is null)
        {
            return unusable!;
        }

        var current = await editions.BytesAsync(id, minutes.EditionOf(holder).Edition!.Current.Sha256, cancellationToken);
        var signed = await sign.RunAsync(current, host.Value, key, clock.GetCurrentInstant(), null, cancellationToken);
        return signed.Value is { } file
            ? await record.InFileAsync(
                id, new SignedRevision(holder, host, SigningWay.OfficeCertificate, Signer.Of(request.Signer, request.ProxyFor), file),
                "edition.signByCertificate", actor, cancellationToken)
            : signed.Refusal!;
    }

    private static Refusal IsOff { get; } = new("officeCertificate.off", "Signing with the office's certificate is turned off; an administrator can turn it on.");
}

/// <summary>Who signs with the office's certificate.</summary>
public sealed record OfficeRequest(string Signer, string? ProxyFor);
