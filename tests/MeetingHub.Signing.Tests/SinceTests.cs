using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Tests;

/// <summary>A known file that came back signed: nothing but signing may have been done to it, the first signature's own revision included.</summary>
public class SinceTests
{
    public static TheoryData<string> Producing => Producers.Names;

    /// <summary>Forgeries that need no earlier signature. Once signed over they are part of what the signature vouches for, and only the known file tells.</summary>
    public static TheoryData<string> Forgeries =>
    [
        "page content swapped", "page content stream rewritten", "content appended to a page", "annotation laid over the text", "link sent elsewhere",
        "signature field hidden", "signature field moved", "open action added", "catalog actions added", "script in the name tree", "page tree replaced",
        "page inserted", "page removed", "pages swapped", "page cropped", "page turned", "page opens an action", "page resources replaced", "font replaced",
        "text mapping of a font replaced", "XFA form added",
    ];

    [Theory, MemberData(nameof(Producing))]
    public async Task An_honest_first_signature_is_all_that_happened(string producer)
    {
        var known = Producers.WithFields(producer);
        var once = await known.By("gyeonggi", "p256", r => r with { Appearance = Signed.Drawing });
        var report = Since(once, known);
        Assert.Equal([], report.Changes.Where(c => !c.Allowed));
        Assert.Contains(report.Signatures, s => s is { Field: "gyeonggi", Intact: true, CoversRevision: not null });

        var twice = await once.By("shandong", "second", r => r with { Appearance = Signed.Drawing });
        Assert.True(Since(twice, known).IsValid);
    }

    [Theory, MemberData(nameof(Forgeries))]
    public async Task What_was_forged_before_the_first_signature_is_caught(string name)
    {
        var known = Producers.WithFields("qpdf-tables");
        var attack = Attacks.OnTwoSignatures[name];
        var signed = await attack.Make(known).By("gyeonggi", "p256");
        Assert.True(PdfVerifier.Verify(signed, [Authority.Shared.Root], Signed.Morning).Report!.IsValid, "by itself the file is valid");
        Assert.Contains(Since(signed, known).Changes, c => !c.Allowed && c.Kind == attack.Kind);
    }

    [Fact]
    public void What_was_forged_in_the_first_signatures_own_revision_is_caught()
    {
        var known = Producers.WithFields("qpdf-tables");
        var signed = Forge.Sign(known, "p256", (pdf, revision, signature) =>
        {
            Forge.Fill(pdf, revision, "gyeonggi", signature);
            revision.Change(pdf.Page(), p => p["Contents"] = revision.Add(Forge.Content("BT ET")));
        });
        Assert.Contains(Since(signed, known).Changes, c => c is { Allowed: false, Kind: ChangeKind.PageContent });
    }

    [Fact]
    public void A_certification_that_is_not_the_new_signature_is_caught()
    {
        var known = Producers.WithFields("qpdf-tables");
        var signed = Forge.Sign(known, "p256", (pdf, revision, signature) =>
        {
            Forge.Fill(pdf, revision, "gyeonggi", signature);
            revision.Change(pdf.Root(), c => c["Perms"] = new PdfDictionary { ["DocMDP"] = revision.Add(new PdfDictionary()) });
        });
        Assert.Contains(Since(signed, known).Changes, c => c is { Allowed: false, Kind: ChangeKind.Permissions });
    }

    [Fact]
    public async Task The_files_description_may_be_written_anew_before_the_first_signature_but_not_after_it()
    {
        var known = SignatureFields.FromLinks(Producers.Minutes("qpdf-tables"), ("MinutesDigest", "0")).File!;
        byte[] Described(byte[] file) => Forge.Append(file, (_, revision) => revision.SetInformation([("Producer", "Another tool")]));
        Assert.Equal([], Since(await Described(known).By("gyeonggi", "p256"), known).Changes.Where(c => !c.Allowed));
        var after = Described(await known.By("gyeonggi", "p256"));
        Assert.Contains(Since(after, known).Changes, c => c is { Allowed: false, Kind: ChangeKind.Metadata });
    }

    private static SigningReport Since(byte[] file, byte[] known)
    {
        Assert.True(file.AsSpan().StartsWith(known));
        return PdfVerifier.Verify(file, [Authority.Shared.Root], Signed.Morning, known.Length).Report!;
    }
}
