using System.Security.Cryptography.X509Certificates;
using MeetingHub.Minutes;
using MeetingHub.Signing;
using MeetingHub.Web.Http;
using NodaTime;

namespace MeetingHub.Web.Papers;

/// <summary>
/// Signs one party's field of a PDF. What is seen in the field is drawn from what the file and the certificate tell: name, office, position, and the
/// time on the party's own clock in the edition's languages.
/// </summary>
internal sealed class SignEdition(RenderMinutes render)
{
    /// <summary>The signed file, or the refusal of the file, the certificate, the time-stamping authority or the renderer.</summary>
    /// <param name="file">The edition, signed by others or not.</param>
    /// <param name="party">The field to fill.</param>
    /// <param name="key">Who signs.</param>
    /// <param name="now">The time that the signer claims.</param>
    /// <param name="timestamp">Who proves the time; null proves none.</param>
    /// <param name="cancellationToken">Ends the drawing and the waiting for the authority.</param>
    public async Task<Outcome<byte[]>> RunAsync(
        byte[] file, string party, SigningKey key, Instant now, TimestampAuthority? timestamp, CancellationToken cancellationToken)
    {
        var (signable, unreadable) = SignableFile.Open(file);
        if (signable is null)
        {
            return ToRefusal(unreadable!);
        }

        var blocks = SignatureBlocks.Read(signable.Information.GetValueOrDefault(SignatureBlocks.Entry));
        var block = blocks?.Parties.FirstOrDefault(p => p.Government.Value == party);
        var zone = block?.Zone ?? DateTimeZone.Utc;
        byte[]? appearance = null;
        // A field that cannot be filled is refused by the signer below, without waiting for a drawing.
        if (signable.Fields.FirstOrDefault(f => f.Name == party) is { IsSigned: false, Width: > 0, Height: > 0 } field)
        {
            var look = Look(key.Certificate, block, now, zone, blocks?.Languages ?? [Language.English]);
            var drawn = await render.RunAsync(look, field.Width, field.Height, cancellationToken);
            if (drawn.Pdf is null)
            {
                return drawn.Refusal!;
            }

            appearance = drawn.Pdf;
        }

        var signed = await PdfSigner.SignAsync(
            file, new SignatureRequest { Field = party, Key = key, Time = now.InZone(zone).ToDateTimeOffset(), Appearance = appearance, Timestamp = timestamp }, cancellationToken);
        return signed.File is { } pdf ? pdf : ToRefusal(signed.Refusal!);
    }

    // What the minutes say of the signatory goes before what the certificate says; a blank that was left for the pen is filled from the certificate.
    private static VisibleSignature Look(X509Certificate2 certificate, SignatureBlock? block, Instant now, DateTimeZone zone, IReadOnlyList<Language> languages)
    {
        var language = block?.Language ?? Language.English;
        LocalText Or(LocalText? text, string? certified) => text is { IsEmpty: false } ? text : LocalText.Of((language, certified));
        var name = certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false);
        return new VisibleSignature(
            Or(block?.Name, name.Length > 0 ? name : certificate.Subject),
            Or(block?.Office, Part(certificate, OrganizationalUnit) ?? Part(certificate, Organization)),
            Or(block?.Title, Part(certificate, Title)),
            now, zone, languages);
    }

    private const string Organization = "2.5.4.10", OrganizationalUnit = "2.5.4.11", Title = "2.5.4.12";

    private static string? Part(X509Certificate2 certificate, string oid) => certificate.SubjectName.EnumerateRelativeDistinguishedNames()
        .Where(part => !part.HasMultipleElements && part.GetSingleElementType().Value == oid)
        .Select(part => part.GetSingleElementValue())
        .FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    private static Refusal ToRefusal(PdfRefusal refusal) => new(refusal.Code, refusal.ToString());
}
