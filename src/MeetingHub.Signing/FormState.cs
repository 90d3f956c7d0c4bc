using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing;

/// <summary>The entries of catalog and form that a signature needs.</summary>
internal static class FormState
{
    /// <summary>SignaturesExist and AppendOnly (ISO 32000-1, table 219).</summary>
    private const int SignedAppendOnly = 3;

    /// <summary>Marks the form as signed; with <paramref name="certification"/> the file as certified by that signature.</summary>
    public static void MarkSigned(PdfFile pdf, RevisionWriter revision, PdfReference? certification)
    {
        var catalog = pdf.Catalog;
        if (certification is not null)
        {
            catalog = catalog.With("Perms", (pdf.Dictionary(catalog["Perms"])?.Copy() ?? []).With("DocMDP", certification));
        }

        Update(pdf, revision, catalog, form => form.With("SigFlags", PdfInteger.Of(SignedAppendOnly)));
    }

    /// <summary>Adds a field to the form.</summary>
    public static void AddField(PdfFile pdf, RevisionWriter revision, PdfReference field) => AddFields(pdf, revision, [field], SignedAppendOnly);

    /// <summary>Adds fields to the form, making the form where the file has none.</summary>
    public static void AddFields(PdfFile pdf, RevisionWriter revision, IEnumerable<PdfReference> fields, int signatureFlags) =>
        Update(pdf, revision, pdf.Catalog, form =>
        {
            var extended = form.With("Fields", new PdfArray([.. pdf.Array(form["Fields"])?.Items ?? [], .. fields]));
            return signatureFlags > 0 ? extended.With("SigFlags", PdfInteger.Of(signatureFlags)) : extended;
        });

    private static void Update(PdfFile pdf, RevisionWriter revision, PdfDictionary catalog, Func<PdfDictionary, PdfDictionary> change)
    {
        var root = (PdfReference)pdf.Table.Trailer["Root"];
        var form = pdf.Dictionary(catalog["AcroForm"]) ?? new PdfDictionary { ["Fields"] = new PdfArray([]) };
        var changed = change(form);
        if (catalog["AcroForm"] is PdfReference reference)
        {
            if (!PdfObject.Same(form, changed))
            {
                revision.Replace(reference, changed);
            }
        }
        else
        {
            catalog = catalog.With("AcroForm", changed);
        }

        if (!PdfObject.Same(catalog, pdf.Catalog))
        {
            revision.Replace(root, catalog);
        }
    }
}
