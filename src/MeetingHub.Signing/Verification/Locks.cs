using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Verification;

/// <summary>What earlier signatures forbid later ones: a certification at level 1, and fields locked by FieldMDP (ISO 32000-1, 12.8.2).</summary>
internal static class Locks
{
    public static bool Forbid(PdfFile signed, string field) =>
        FormFields.Of(signed).Where(f => f is { IsSignature: true, Value: PdfDictionary })
            .SelectMany(f => signed.Array(((PdfDictionary)f.Value!)["Reference"])?.Items ?? [])
            .Select(signed.Dictionary)
            .Any(r => r is not null && Forbids(signed, r, field));

    private static bool Forbids(PdfFile signed, PdfDictionary reference, string field)
    {
        if (signed.Dictionary(reference["TransformParams"]) is not { } parameters)
        {
            return false;
        }

        // Naming a field names those below it.
        bool IsListed() => signed.Array(parameters["Fields"])?.Items.Any(i => signed.Resolve(i) is PdfString name
            && (name.ToText() == field || field.StartsWith(name.ToText() + ".", StringComparison.Ordinal))) == true;
        return (signed.Resolve(reference["TransformMethod"]) as PdfName)?.Value switch
        {
            "DocMDP" => signed.Resolve(parameters["P"]) is PdfInteger { Value: 1 },
            "FieldMDP" => (signed.Resolve(parameters["Action"]) as PdfName)?.Value switch
            {
                "All" => true,
                "Include" => IsListed(),
                "Exclude" => !IsListed(),
                _ => false,
            },
            _ => false,
        };
    }
}
