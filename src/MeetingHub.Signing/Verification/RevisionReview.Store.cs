using System.Formats.Asn1;
using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Verification;

/// <summary>The document security store: may grow, and holds nothing but certificates and revocation data.</summary>
internal sealed partial class RevisionReview
{
    /// <summary>What was found to be an encoded certificate, list or response: many lists may name it, and it is unpacked once.</summary>
    private readonly HashSet<(int Number, bool IsBer)> _encoded = [];

    private void JudgeStore(int root, PdfObject before, PdfObject after)
    {
        var old = _before.Dictionary(before);
        if (_after.Dictionary(after) is not { } store)
        {
            if (old is not null)
            {
                Deny(root, ChangeKind.ValidationData);
            }

            return;
        }

        var owner = Container(root, after, "DSS");
        if (old is not null && store.Count == old.Count && PdfObject.Same(old, store) && !IsDefined(owner))
        {
            // Lists that the store refers to may still have been written anew.
            owner = root;
        }

        foreach (var (key, value) in store)
        {
            switch (key)
            {
                case "Type" when value is PdfName { Value: "DSS" }:
                    break;
                case "Certs" or "CRLs" or "OCSPs":
                    JudgeStoreList(Container(owner, value, key), key, old?[key] ?? PdfObject.Null, value);
                    break;
                case "VRI":
                    JudgeStoreBySignature(Container(owner, value, "VRI"), old?["VRI"] ?? PdfObject.Null, value);
                    break;
                default:
                    Deny(owner, ChangeKind.ValidationData);
                    break;
            }
        }

        if (old?.Keys.Any(k => !store.Has(k)) == true)
        {
            Deny(owner, ChangeKind.ValidationData);
        }
    }

    private void JudgeStoreList(int owner, string key, PdfObject before, PdfObject after)
    {
        if (PdfObject.Same(before, after) && !(after is PdfReference list && IsDefined(list.Number)))
        {
            return;
        }

        // Only references say what stands in a store: whatever else was in the old list cannot be told from something new.
        var old = _before.Items(before).OfType<PdfReference>().ToHashSet();
        var now = _after.Items(after);
        if (_after.Array(after) is null || !old.IsSubsetOf(now.OfType<PdfReference>()) || _before.Items(before).Any(o => o is not PdfReference))
        {
            Deny(owner, ChangeKind.ValidationData);
            return;
        }

        foreach (var item in now.Where(n => n is not PdfReference known || !old.Contains(known)))
        {
            JudgeStoreItem(owner, key, item);
        }
    }

    private void JudgeStoreBySignature(int owner, PdfObject before, PdfObject after)
    {
        var old = _before.Dictionary(before) ?? [];
        if (_after.Dictionary(after) is not { } all || !old.Keys.All(all.Has))
        {
            Deny(owner, ChangeKind.ValidationData);
            return;
        }

        foreach (var (signature, value) in all)
        {
            var holder = Container(owner, value, signature);
            if (_after.Dictionary(value) is not { } one || signature.Length != 40 || !signature.All(char.IsAsciiHexDigit))
            {
                Deny(holder, ChangeKind.ValidationData);
                continue;
            }

            _after.Walk(one.Count);
            var known = _before.Dictionary(old[signature]) ?? [];
            foreach (var (key, item) in one.Where(e => !PdfObject.Same(known[e.Key], e.Value) || e.Value is PdfReference))
            {
                switch (key)
                {
                    case "Type" when item is PdfName or PdfString:
                    case "TU" when item is PdfString:
                        break;
                    case "TS":
                        JudgeStoreItem(holder, key, item);
                        break;
                    case "Cert" or "CRL" or "OCSP":
                        JudgeStoreList(Container(holder, item, key), key, known[key], item);
                        break;
                    default:
                        Deny(holder, ChangeKind.ValidationData);
                        break;
                }
            }
        }
    }

    /// <summary>A dictionary or list of the store: where it is an object of its own, that object must be new or play no other part.</summary>
    private int Container(int owner, PdfObject value, string key)
    {
        if (value is not PdfReference reference)
        {
            return owner;
        }

        if (IsDefined(reference.Number))
        {
            Settle(reference.Number, ChangeKind.ValidationData, !Existed(reference.Number) || IsReachedOnceAs(reference.Number, key), ChangeKind.ValidationData);
        }

        return reference.Number;
    }

    private void JudgeStoreItem(int owner, string key, PdfObject item)
    {
        if (item is PdfReference reference && IsDefined(reference.Number) && !Existed(reference.Number)
            && After(reference.Number) is PdfStream stream && stream.Dictionary.Keys.All(k => k is "Length" or "Filter" or "DecodeParms")
            && (!_encoded.Add((reference.Number, IsBer(key))) || IsDer(_after.Decode(stream, _after.Place(reference.Number)), IsBer(key))))
        {
            Allow(reference.Number, ChangeKind.ValidationData);
        }
        else if (item is not PdfReference existing || IsDefined(existing.Number) || !Existed(existing.Number))
        {
            Deny(item is PdfReference { Number: var number } && IsDefined(number) ? number : owner, ChangeKind.ValidationData);
        }
    }

    private static bool IsBer(string key) => key.StartsWith("OCSP", StringComparison.Ordinal);

    private static bool IsDer(byte[] bytes, bool isBer) =>
        AsnDecoder.TryReadEncodedValue(bytes, isBer ? AsnEncodingRules.BER : AsnEncodingRules.DER, out var tag, out _, out _, out var used)
        && tag.HasSameClassAndValue(Asn1Tag.Sequence) && used == bytes.Length;
}
