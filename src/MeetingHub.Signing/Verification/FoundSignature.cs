using System.Globalization;
using System.Security.Cryptography;
using MeetingHub.Signing.Cms;
using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Verification;

/// <summary>A filled signature field of a file, and whether its byte range is what it must be: the file from its first byte to a revision's end but its own contents.</summary>
internal sealed class FoundSignature
{
    /// <summary>Every signature has the whole file hashed once.</summary>
    private const int Most = 64;

    private readonly byte[] _file;

    private FoundSignature(PdfFile pdf, FormField field, PdfDictionary dictionary)
    {
        (_file, Field, Dictionary) = (pdf.Data, field, dictionary);
        // Both stand in the dictionary itself: what it only refers to could be put elsewhere.
        Contents = dictionary["Contents"] as PdfString;
        var range = (dictionary["ByteRange"] as PdfArray)?.Items ?? [];
        if (range is [PdfInteger { Value: 0 }, PdfInteger gap, PdfInteger rest, PdfInteger length]
            && Contents is { IsHex: true, Start: > 0 } && gap.Value == Contents.Start && rest.Value == Contents.End
            && length.Value > 0 && length.Value <= _file.Length - rest.Value && IsPlainHex(_file.AsSpan(Contents.Start + 1, Contents.End - Contents.Start - 2), Contents.Bytes.Length))
        {
            End = (int)(rest.Value + length.Value);
        }
    }

    public FormField Field { get; }

    public PdfDictionary Dictionary { get; }

    public PdfString? Contents { get; }

    /// <summary>The end of the signed bytes; null when the byte range is not acceptable.</summary>
    public int? End { get; private set; }

    public bool IsDocumentTimestamp => Dictionary.Name("SubFilter") == "ETSI.RFC3161";

    public static List<FoundSignature> In(PdfFile pdf)
    {
        var filled = FormFields.Of(pdf).Where(f => f.IsSignature && f.Value is not null).ToList();
        return filled.Count <= Most
            ? [.. filled.Select(f => new FoundSignature(pdf, f, f.Value as PdfDictionary ?? [])).GroupBy(s => s.Contents?.Start ?? -1).SelectMany(Own)]
            : throw new PdfSyntaxException("pdf.tooLarge", $"The file has more than {Most} signatures", pdf.Table.Start);
    }

    // One signature fills one field. Where two fields show the same one, it is nobody's: a prepared file could make one person sign for two.
    private static IEnumerable<FoundSignature> Own(IGrouping<int, FoundSignature> same)
    {
        var all = same.ToList();
        if (all.Count > 1)
        {
            all.ForEach(s => s.End = null);
        }

        return all;
    }

    /// <summary>The hash of the signed bytes.</summary>
    public byte[] Digest(HashAlgorithmName algorithm)
    {
        using var hash = IncrementalHash.CreateHash(algorithm);
        hash.AppendData(_file.AsSpan(0, Contents!.Start));
        hash.AppendData(_file.AsSpan(Contents.End, End!.Value - Contents.End));
        return hash.GetHashAndReset();
    }

    /// <summary>The signature's container without the zeros that fill its place. Throws <see cref="UnacceptableSignature"/> for anything else behind it.</summary>
    public ReadOnlyMemory<byte> Container()
    {
        var bytes = Contents!.Bytes;
        if (bytes is [0x30, 0x80, ..])
        {
            throw new UnacceptableSignature("signature.encoding", "The signature's container is encoded in BER with indefinite lengths; accepted is DER, which writes everything in one way only");
        }

        if (!System.Formats.Asn1.AsnDecoder.TryReadEncodedValue(bytes, System.Formats.Asn1.AsnEncodingRules.DER, out _, out _, out _, out var length)
            || bytes.AsSpan(length).ContainsAnyExcept((byte)0))
        {
            throw new UnacceptableSignature("signature.unreadable", "The signature's container cannot be read, or something follows it");
        }

        return bytes.AsMemory(0, length);
    }

    /// <summary>The time in /M; null without one that can be read and told on any clock.</summary>
    public DateTimeOffset? ClaimedTime()
    {
        if (Dictionary["M"] is not PdfString m)
        {
            return null;
        }

        var text = m.ToText().Replace("D:", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Replace("Z", "+", StringComparison.Ordinal);
        var zone = text.IndexOfAny(['+', '-']);
        var offset = zone < 0 || text.Length == zone + 1 ? "+0000" : text[zone..].PadRight(5, '0');
        return DateTimeOffset.TryParseExact(
            (zone < 0 ? text : text[..zone]) + offset, "yyyyMMddHHmmsszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && Calendar.Holds(time) ? time : null;
    }

    // Two digits a byte, nothing between them, letters of one case: what a hexadecimal string may hold besides would be bytes that nobody signed.
    private static bool IsPlainHex(ReadOnlySpan<byte> text, int bytes) =>
        text.Length == bytes * 2 && text.IndexOfAnyExcept("0123456789abcdefABCDEF"u8) < 0
        && (text.IndexOfAnyInRange((byte)'a', (byte)'f') < 0 || text.IndexOfAnyInRange((byte)'A', (byte)'F') < 0);
}
