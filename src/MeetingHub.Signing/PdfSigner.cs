using System.Globalization;
using System.Security.Cryptography;
using MeetingHub.Signing.Cms;
using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing;

/// <summary>One signature to be made.</summary>
public sealed record SignatureRequest
{
    /// <summary>The empty field to fill.</summary>
    public required string Field { get; init; }

    public required SigningKey Key { get; init; }

    /// <summary>The time that the signer claims; its offset is kept, so that a viewer shows the signer's local time.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The signer's name for viewers; null takes the certificate's common name.</summary>
    public string? Name { get; init; }

    /// <summary>Why it was signed, for viewers; null says nothing.</summary>
    public string? Reason { get; init; }

    /// <summary>Where it was signed, for viewers; null says nothing.</summary>
    public string? Location { get; init; }

    /// <summary>A one-page PDF to be seen in the field; null leaves the field as it looks.</summary>
    public byte[]? Appearance { get; init; }

    /// <summary>Who proves the time (level B-T); null proves none (B-B).</summary>
    public TimestampAuthority? Timestamp { get; init; }
}

/// <summary>Signs PDF files by appending revisions: what stood in the file before stays byte for byte, and so do earlier signatures.</summary>
public static class PdfSigner
{
    private const int RoomForSignature = 4096;
    private const int RoomForToken = 16 * 1024;

    /// <summary>Fields that a refusal lists: one line stays one line.</summary>
    private const int MostNamed = 20;

    /// <summary>
    /// Fills one empty field (PAdES B-B, B-T with a timestamp). The first signature of a file certifies it: afterwards only the other fields may be
    /// filled (DocMDP, level 2). Refused: <c>field.unknown</c>, <c>field.signed</c>, <c>file.changed</c> where earlier signatures do not hold,
    /// <c>certificate.notValid</c> where it was not valid at the claimed time, <c>appearance.pages</c>, <c>timestamp.unreachable</c>, <c>timestamp.refused</c>, <c>signature.tooLarge</c>, and the codes of an unreadable file.
    /// </summary>
    public static async Task<PdfOutcome> SignAsync(byte[] file, SignatureRequest request, CancellationToken cancellation = default)
    {
        var slot = new SignatureSlot(
            RoomForSignature + request.Key.Chain.Prepend(request.Key.Certificate).Sum(c => c.RawData.Length) + (request.Timestamp is null ? 0 : RoomForToken));
        var prepared = PdfOutcome.Of(() => Prepare(file, request, slot));
        return prepared.File is { } revised ? await FillAsync(revised, slot, request, cancellation) : prepared;
    }

    /// <summary>
    /// Appends a document timestamp (level B-LTA once the validation data is in): a signature of the authority over the whole file, in an invisible
    /// field of its own. Refused: <c>file.unsigned</c>, <c>file.changed</c>, <c>timestamp.unreachable</c>, <c>timestamp.refused</c>.
    /// </summary>
    public static async Task<PdfOutcome> TimestampAsync(byte[] file, TimestampAuthority authority, CancellationToken cancellation = default)
    {
        var slot = new SignatureSlot(RoomForToken);
        var prepared = PdfOutcome.Of(() => PrepareTimestamp(file, slot));
        if (prepared.File is not { } revised)
        {
            return prepared;
        }

        var digest = slot.Seal(revised, HashAlgorithmName.SHA256);
        var (token, refusal) = await Timestamps.AskAsync(authority, digest, HashAlgorithmName.SHA256, cancellation);
        return token is null ? PdfOutcome.Refused(refusal!.Code, refusal.Detail) : Finish(revised, slot, token);
    }

    private static PdfOutcome Prepare(byte[] file, SignatureRequest request, SignatureSlot slot)
    {
        var pdf = PdfFile.Open(file);
        var fields = FormFields.Of(pdf);
        if (fields.FirstOrDefault(f => f.IsSignature && f.Name == request.Field) is not { Reference: { } reference } field)
        {
            return PdfOutcome.Refused("field.unknown", $"The file has no signature field {request.Field}; it has: {Names(fields)}");
        }

        if (field.Value is not null)
        {
            return PdfOutcome.Refused("field.signed", $"The field {request.Field} is already signed");
        }

        var certificate = request.Key.Certificate;
        if (request.Time < certificate.NotBefore || request.Time > certificate.NotAfter)
        {
            return PdfOutcome.Refused("certificate.notValid", string.Create(
                CultureInfo.InvariantCulture, $"The certificate is valid from {certificate.NotBefore:yyyy-MM-dd} to {certificate.NotAfter:yyyy-MM-dd} only"));
        }

        if (RefusedState(file, fields, mustBeSigned: false) is { } refused)
        {
            return refused;
        }

        var revision = new RevisionWriter(pdf);
        var isFirst = !fields.Any(f => f.IsSignature && f.Value is not null);
        var signature = revision.Add(SignatureDictionary(pdf, field, request, isFirst, slot));
        revision.Replace(reference, Own(pdf, revision, reference).With("V", signature));
        if (request.Appearance is not null && field.Widgets[0] is { Reference: { } widget } place
            && Rectangle.Of(pdf, place.Dictionary["Rect"]) is { Width: > 0, Height: > 0 } rectangle)
        {
            var look = Appearance.Add(revision, request.Appearance, rectangle);
            revision.Replace(widget, Own(pdf, revision, widget).With("AP", new PdfDictionary { ["N"] = look }));
        }

        FormState.MarkSigned(pdf, revision, isFirst ? signature : null);
        return PdfOutcome.Made(revision.Write());
    }

    private static string Names(List<FormField> fields)
    {
        var names = fields.Where(f => f.IsSignature).Select(f => f.Name).Take(MostNamed + 1).ToList();
        return names.Count == 0 ? "none" : names.Count <= MostNamed ? string.Join(", ", names) : string.Join(", ", names.SkipLast(1)) + ", …";
    }

    // A field that is only a reference to another object has no dictionary of its own to fill.
    private static PdfDictionary Own(PdfFile pdf, RevisionWriter revision, PdfReference reference) =>
        revision.Current(reference) as PdfDictionary ?? throw new PdfSyntaxException($"The field that is object {reference.Number} is kept elsewhere", pdf.Place(reference.Number));

    private static PdfOutcome PrepareTimestamp(byte[] file, SignatureSlot slot)
    {
        var pdf = PdfFile.Open(file);
        var fields = FormFields.Of(pdf);
        if (RefusedState(file, fields, mustBeSigned: true) is { } refused)
        {
            return refused;
        }

        var signature = new PdfDictionary
        {
            ["Type"] = new PdfName("DocTimeStamp"),
            ["Filter"] = new PdfName("Adobe.PPKLite"),
            ["SubFilter"] = new PdfName("ETSI.RFC3161"),
        };
        slot.Reserve(signature);
        var revision = new RevisionWriter(pdf);
        var taken = fields.Select(f => f.Name).ToHashSet();
        var name = Enumerable.Range(1, fields.Count + 1).Select(i => string.Create(CultureInfo.InvariantCulture, $"timestamp{i}")).First(n => !taken.Contains(n));
        var field = revision.Add(new PdfDictionary
        {
            ["Type"] = new PdfName("Annot"),
            ["Subtype"] = new PdfName("Widget"),
            ["FT"] = new PdfName("Sig"),
            ["T"] = PdfString.Text(name),
            ["F"] = PdfInteger.Of(132),
            ["Rect"] = PdfArray.OfNumbers(0, 0, 0, 0),
            ["V"] = revision.Add(signature),
        });
        FormState.AddField(pdf, revision, field);
        return PdfOutcome.Made(revision.Write());
    }

    /// <summary>Nothing is added to a file whose signatures do not hold: the new revision would seem to vouch for it.</summary>
    internal static PdfOutcome? RefusedState(byte[] file, List<FormField> fields, bool mustBeSigned) =>
        !fields.Any(f => f.IsSignature && f.Value is not null) ? (mustBeSigned ? PdfOutcome.Refused("file.unsigned", "The file has no signature yet") : null)
        : PdfVerifier.Holds(file) ? null
        : PdfOutcome.Refused("file.changed", "The file's earlier signatures do not hold, or it was changed after them");

    private static PdfDictionary SignatureDictionary(PdfFile pdf, FormField field, SignatureRequest request, bool isFirst, SignatureSlot slot)
    {
        var signature = new PdfDictionary
        {
            ["Type"] = new PdfName("Sig"),
            ["Filter"] = new PdfName("Adobe.PPKLite"),
            ["SubFilter"] = new PdfName("ETSI.CAdES.detached"),
        };
        slot.Reserve(signature);
        signature["M"] = PdfString.Ascii(Time(request.Time));
        signature["Name"] = PdfString.Text(request.Name ?? request.Key.Certificate.GetNameInfo(System.Security.Cryptography.X509Certificates.X509NameType.SimpleName, false));
        signature["Reason"] = request.Reason is { } reason ? PdfString.Text(reason) : PdfObject.Null;
        signature["Location"] = request.Location is { } location ? PdfString.Text(location) : PdfObject.Null;
        var references = new List<PdfObject>();
        if (isFirst)
        {
            references.Add(Transform("DocMDP", new PdfDictionary { ["Type"] = new PdfName("TransformParams"), ["P"] = PdfInteger.Of(2), ["V"] = new PdfName("1.2") }));
        }

        // A field that locks others when it is signed says so in its /Lock; the signature repeats it (ISO 32000-1, 12.7.4.5).
        if (pdf.Dictionary(field.Dictionary["Lock"]) is { } fieldLock)
        {
            references.Add(Transform("FieldMDP", new PdfDictionary
            {
                ["Type"] = new PdfName("TransformParams"),
                ["Action"] = fieldLock["Action"],
                ["Fields"] = fieldLock["Fields"],
                ["V"] = new PdfName("1.2"),
            }));
        }

        signature["Reference"] = references.Count > 0 ? new PdfArray(references) : PdfObject.Null;
        return signature;
    }

    private static PdfDictionary Transform(string method, PdfDictionary parameters) => new()
    {
        ["Type"] = new PdfName("SigRef"),
        ["TransformMethod"] = new PdfName(method),
        ["TransformParams"] = parameters,
    };

    private static async Task<PdfOutcome> FillAsync(byte[] file, SignatureSlot slot, SignatureRequest request, CancellationToken cancellation)
    {
        var hash = request.Key.Algorithm.Hash;
        var cms = new CmsWriter(request.Key);
        var attributes = cms.SignedAttributes(slot.Seal(file, hash));
        var signature = await request.Key.SignAsync(CryptographicOperations.HashData(hash, attributes), cancellation);
        byte[]? token = null;
        if (request.Timestamp is { } authority)
        {
            (token, var refusal) = await Timestamps.AskAsync(authority, CryptographicOperations.HashData(hash, signature), hash, cancellation);
            if (refusal is not null)
            {
                return PdfOutcome.Refused(refusal.Code, refusal.Detail);
            }
        }

        return Finish(file, slot, cms.Signature(attributes, signature, token));
    }

    private static PdfOutcome Finish(byte[] file, SignatureSlot slot, byte[] contents)
    {
        if (contents.Length > slot.Capacity)
        {
            return PdfOutcome.Refused("signature.tooLarge", $"The signature takes {contents.Length} bytes; {slot.Capacity} were kept for it");
        }

        slot.Fill(file, contents);
        return PdfOutcome.Made(file);
    }

    // ISO 32000-1, 7.9.4: D:YYYYMMDDHHmmSS+HH'mm'
    private static string Time(DateTimeOffset time)
    {
        var offset = time.Offset.Duration();
        return string.Create(CultureInfo.InvariantCulture,
            $"D:{time:yyyyMMddHHmmss}{(time.Offset < TimeSpan.Zero ? '-' : '+')}{offset.Hours:D2}'{offset.Minutes:D2}'");
    }
}
