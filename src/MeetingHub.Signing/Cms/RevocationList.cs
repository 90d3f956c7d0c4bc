using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace MeetingHub.Signing.Cms;

/// <summary>A certificate revocation list (RFC 5280, 5).</summary>
internal sealed class RevocationList
{
    /// <summary>In the order of serial numbers: a list of a million is asked about every certificate of every chain.</summary>
    private readonly List<(ReadOnlyMemory<byte> Serial, DateTimeOffset At)> _revoked = [];
    private readonly Lazy<byte[]> _hash;
    private readonly ReadOnlyMemory<byte> _signed;
    private readonly ReadOnlyMemory<byte> _issuer;
    private readonly SignatureAlgorithm? _algorithm;
    private readonly byte[] _signature;

    private RevocationList(ReadOnlyMemory<byte> encoded)
    {
        var reader = new AsnReader(encoded, AsnEncodingRules.DER);
        var list = reader.ReadSequence();
        reader.ThrowIfNotEmpty();
        _signed = list.PeekEncodedValue();
        var body = list.ReadSequence();
        if (body.PeekTag().HasSameClassAndValue(Asn1Tag.Integer))
        {
            _ = body.ReadInteger();
        }

        _ = body.ReadEncodedValue();
        _issuer = body.ReadEncodedValue();
        _ = ReadTime(body);
        if (IsTime(body))
        {
            _ = ReadTime(body);
        }

        if (body.HasData && body.PeekTag().HasSameClassAndValue(Asn1Tag.Sequence))
        {
            var entries = body.ReadSequence();
            while (entries.HasData)
            {
                var entry = entries.ReadSequence();
                _revoked.Add((entry.ReadIntegerBytes(), ReadTime(entry)));
            }
        }

        _revoked.Sort((a, b) => a.Serial.Span.SequenceCompareTo(b.Serial.Span));
        _algorithm = SignatureAlgorithm.ReadSelfContained(list);
        _hash = new(() => CryptographicOperations.HashData(_algorithm!.Hash, _signed.Span));
        _signature = list.ReadBitString(out _);
        list.ThrowIfNotEmpty();
    }

    /// <summary>Null when the bytes are no revocation list.</summary>
    public static RevocationList? Read(byte[] encoded)
    {
        try
        {
            return new RevocationList(encoded);
        }
        catch (Exception e) when (e is AsnContentException or CryptographicException)
        {
            return null;
        }
    }

    /// <summary>True when the issuer's list, by the issuer's own signature, revokes the certificate no later than <paramref name="at"/>.</summary>
    public bool Revokes(X509Certificate2 certificate, X509Certificate2 issuer, DateTimeOffset at) =>
        _issuer.Span.SequenceEqual(certificate.IssuerName.RawData)
        && Names(certificate.SerialNumberBytes.Span, at)
        && _algorithm is not null
        && _algorithm.Verifies(issuer, _hash.Value, _signature);

    private bool Names(ReadOnlySpan<byte> serial, DateTimeOffset at)
    {
        var (low, high) = (0, _revoked.Count);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            (low, high) = _revoked[middle].Serial.Span.SequenceCompareTo(serial) < 0 ? (middle + 1, high) : (low, middle);
        }

        for (; low < _revoked.Count && _revoked[low].Serial.Span.SequenceEqual(serial); low++)
        {
            if (_revoked[low].At <= at)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTime(AsnReader reader) =>
        reader.HasData && (reader.PeekTag().HasSameClassAndValue(Asn1Tag.UtcTime) || reader.PeekTag().HasSameClassAndValue(Asn1Tag.GeneralizedTime));

    private static DateTimeOffset ReadTime(AsnReader reader) =>
        reader.PeekTag().HasSameClassAndValue(Asn1Tag.UtcTime) ? reader.ReadUtcTime() : reader.ReadGeneralizedTime();
}
