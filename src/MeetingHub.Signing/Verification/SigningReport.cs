using System.Security.Cryptography.X509Certificates;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MeetingHub.Signing;

/// <summary>Where the time of a signature comes from.</summary>
public enum TimeSource
{
    /// <summary>No time at all.</summary>
    None,

    /// <summary>The signer's own claim.</summary>
    Claimed,

    /// <summary>An authority's timestamp that is trusted.</summary>
    Timestamp,
}

/// <summary>One signature as it was found.</summary>
/// <param name="Field">The field that holds it.</param>
/// <param name="IsDocumentTimestamp">True for an authority's timestamp over the file, which is no party's signature.</param>
/// <param name="Intact">The signed bytes are a whole revision, unchanged, and signed by the certificate's key.</param>
/// <param name="Trusted">The certificate leads to an anchor, was valid and not revoked at the proven time, and may sign.</param>
/// <param name="Signer">The certificate's common name; null where no certificate could be read.</param>
/// <param name="Certificate">The signer's certificate; null where none could be read.</param>
/// <param name="Time">When it was signed, as far as known.</param>
/// <param name="TimeSource">Who says so.</param>
/// <param name="CoversRevision">The revision of the file that it covers whole, from 1; null when it covers none.</param>
/// <param name="Problem">The first thing wrong with it; null when it is intact and trusted.</param>
public sealed record SignatureResult(
    string Field, bool IsDocumentTimestamp, bool Intact, bool Trusted, string? Signer, X509Certificate2? Certificate,
    DateTimeOffset? Time, TimeSource TimeSource, int? CoversRevision, PdfRefusal? Problem);

/// <summary>One thing that a revision after the first signature did.</summary>
/// <param name="Revision">The revision, from 1.</param>
/// <param name="Object">The object, as "12 0 R"; or "trailer", or "file" for bytes outside every object.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Allowed">True for what signing itself adds; false makes the file changed.</param>
public sealed record RevisionChange(int Revision, string Object, ChangeKind Kind, bool Allowed);

/// <summary>What the verifier says of a file.</summary>
public sealed record SigningReport(IReadOnlyList<SignatureResult> Signatures, IReadOnlyList<RevisionChange> Changes)
{
    /// <summary>Declared signature fields that nobody has signed yet.</summary>
    public IReadOnlyList<string> Unsigned { get; init; } = [];

    /// <summary>At least one signature, all intact and trusted, and nothing but signing happened since the first.</summary>
    public bool IsValid => Signatures.Any(s => !s.IsDocumentTimestamp) && Signatures.All(s => s.Intact && s.Trusted) && Changes.All(c => c.Allowed);

    /// <summary>
    /// The report as <c>meetinghub minutes verify --json</c> prints it: <c>{file, valid, signatures: [{field, party, intact, trusted, signer, time,
    /// timeSource, coversRevision}], changes: [{revision, object, kind, allowed}]}</c>. A party is the field named for it; times are UTC.
    /// </summary>
    public string ToJson(string file)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteBoolean("valid", IsValid);
            json.WriteStartArray("signatures");
            foreach (var signature in Signatures)
            {
                Write(json, signature);
            }

            json.WriteEndArray();
            json.WriteStartArray("changes");
            foreach (var change in Changes)
            {
                json.WriteStartObject();
                json.WriteNumber("revision", change.Revision);
                json.WriteString("object", change.Object);
                json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(change.Kind.ToString()));
                json.WriteBoolean("allowed", change.Allowed);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, SignatureResult signature)
    {
        json.WriteStartObject();
        json.WriteString("field", signature.Field);
        json.WriteString("party", signature.IsDocumentTimestamp ? null : signature.Field);
        json.WriteBoolean("intact", signature.Intact);
        json.WriteBoolean("trusted", signature.Trusted);
        json.WriteString("signer", signature.Signer);
        json.WriteString("time", signature.Time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("timeSource", JsonNamingPolicy.CamelCase.ConvertName(signature.TimeSource.ToString()));
        if (signature.CoversRevision is { } revision)
        {
            json.WriteNumber("coversRevision", revision);
        }
        else
        {
            json.WriteNull("coversRevision");
        }

        json.WriteEndObject();
    }
}

/// <summary>A report, or why the file cannot be read at all.</summary>
public sealed record VerificationOutcome(SigningReport? Report, PdfRefusal? Refusal);
