using MeetingHub.Minutes.Editions;
using NodaTime;
using static MeetingHub.Rules.Tests.Minutes.Editions.Final;

namespace MeetingHub.Rules.Tests.Minutes.Editions;

/// <summary>Paper: what is compared, and where an original is.</summary>
public sealed class PaperTests
{
    public static TheoryData<string, Func<PaperSignature, PaperSignature>, string, string> Wrong => new()
    {
        { "edition.signerMissing", p => p with { Signer = Signer.Of(" ", null) }, "/signer", "nobody signed" },
        { "edition.tooLong", p => p with { Signer = Signer.Of(new string('가', 201), null) }, "/signer", "no name is that long" },
        { "edition.tooLong", p => p with { Signer = Signer.Of("국장", new string('가', 201)) }, "/proxyFor", "no name is that long" },
        { "edition.comparerMissing", p => p with { ComparedBy = " " }, "/comparedBy", "nobody compared" },
        { "edition.pages", p => p with { Pages = 1 }, "/pages", "a page is missing" },
        { "edition.scanPages", p => p with { ScanPages = 3 }, "/scan", "a page was scanned twice" },
        { "edition.checkCode", p => p with { CheckCode = "00000000" }, "/checkCode", "another text was printed" },
        { "edition.checkCode", p => p with { CheckCode = "" }, "/checkCode", "nobody read the code" },
        { "edition.dateAhead", p => p with { SignedOn = Today.PlusDays(2) }, "/signedOn", "tomorrow has come nowhere yet" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void Paper_that_is_not_the_editions_is_refused_at_its_place(string code, Func<PaperSignature, PaperSignature> wrong, string place, string why)
    {
        var minutes = OfTwo();
        var refusal = minutes.SignOnPaper(Gyeonggi, Gyeonggi, wrong(PaperOf(minutes)), Now);
        Assert.True((code, place) == (refusal?.Code, refusal?.Place), $"{why}: {refusal}");
        Assert.Equal(SignatureState.Waiting, minutes.StateOf(Gyeonggi, Gyeonggi));
    }

    [Fact]
    public void The_code_may_be_typed_as_a_person_types_it()
    {
        var minutes = OfTwo();
        var typed = $" {minutes.CheckCode[..4].ToUpperInvariant()} {minutes.CheckCode[4..]} ";
        Done(minutes.SignOnPaper(Gyeonggi, Gyeonggi, PaperOf(minutes) with { CheckCode = typed }, Now));
        var made = minutes.EditionOf(Gyeonggi).Edition!.By(Gyeonggi)!.Made!;
        Assert.Equal(("김담당", "scan", SigningWay.Paper), (made.ComparedBy, made.Evidence, made.Way));
    }

    [Fact]
    public void One_original_goes_round_and_is_signed_only_where_it_is()
    {
        var minutes = OfTwo();
        Done(minutes.Paper(Gyeonggi, Gyeonggi));
        Done(minutes.Paper(Shandong, Shandong));
        Assert.Equal("gyeonggi: Send gyeonggi to shandong; shandong: Send shandong to gyeonggi", minutes.TurnsOf());
        Refused("edition.notThere", minutes.Paper(Gyeonggi, Shandong));
        Refused("edition.isThere", minutes.Send(Gyeonggi, Gyeonggi, Today, "", Now));
        Refused("edition.noParty", minutes.Send(Gyeonggi, Hyogo, Today, "", Now));
        Refused("edition.notSent", minutes.Arrive(Gyeonggi, Today, Now));
        Refused("edition.dateAhead", minutes.Send(Gyeonggi, Shandong, Today.PlusDays(2), "", Now));

        Done(minutes.Send(Gyeonggi, Shandong, Today, "EMS 12345", Now));
        Assert.Equal("gyeonggi: Arrive shandong; shandong: Send shandong to gyeonggi", minutes.TurnsOf());
        Refused("edition.onTheWay", minutes.Paper(Gyeonggi, Shandong));
        Refused("edition.onTheWay", minutes.Send(Gyeonggi, Shandong, Today, "", Now));
        Refused("edition.dateBackwards", minutes.Arrive(Gyeonggi, Today.PlusDays(-1), Now));
        Done(minutes.Arrive(Gyeonggi, Today, Now));
        Assert.Equal("gyeonggi: CounterSign shandong; shandong: Send shandong to gyeonggi", minutes.TurnsOf());
        Done(minutes.Paper(Gyeonggi, Shandong));

        Assert.Equal(EditionState.Complete, minutes.StateOf(Gyeonggi));
        Refused("edition.notBack", minutes.Exchange(Gyeonggi, Today, Now));
        Refused("edition.dateBackwards", minutes.Send(Gyeonggi, Gyeonggi, Today.PlusDays(-1), "", Now));
        Done(minutes.Send(Gyeonggi, Gyeonggi, Today, "", Now));
        Assert.StartsWith("gyeonggi: Arrive gyeonggi", minutes.TurnsOf(), StringComparison.Ordinal);
        Refused("edition.notBack", minutes.Exchange(Gyeonggi, Today, Now));
        Done(minutes.Arrive(Gyeonggi, Today, Now));
        Done(minutes.Exchange(Gyeonggi, Today, Now));
        Assert.Equal(EditionState.Exchanged, minutes.StateOf(Gyeonggi));
        Assert.Equal(2, minutes.EditionOf(Gyeonggi).Edition!.Passages.Count);
    }

    [Fact]
    public void A_scan_says_in_its_name_how_far_its_paper_was_signed()
    {
        var minutes = OfTwo();
        Done(minutes.Paper(Gyeonggi, Gyeonggi));
        Done(minutes.Paper(Shandong, Shandong));
        Done(minutes.Send(Gyeonggi, Shandong, Today, "", Now));
        Done(minutes.Arrive(Gyeonggi, Today, Now));
        Done(minutes.SignOnPaper(Gyeonggi, Shandong, PaperOf(minutes), Now + Duration.FromHours(1)));
        Assert.Equal("2020-12-01-shandong.gyeonggi.scan-gyeonggi.signed-1-of-2.pdf", minutes.EvidenceNameOf(Gyeonggi, Gyeonggi));
        Assert.Equal("2020-12-01-shandong.gyeonggi.scan-shandong.signed.pdf", minutes.EvidenceNameOf(Gyeonggi, Shandong));
    }

    [Fact]
    public void In_counterparts_each_signs_a_copy_of_its_own_and_nothing_travels()
    {
        var minutes = OfTwo().InCounterparts();
        Done(minutes.Paper(Gyeonggi, Gyeonggi));
        Refused("edition.noOriginals", minutes.Send(Gyeonggi, Shandong, Today, "", Now));
        Refused("edition.ownFirst", minutes.Paper(Gyeonggi, Shandong));
        Done(minutes.InFile(Shandong, Shandong));
        Done(minutes.Paper(Gyeonggi, Shandong));
        Done(minutes.Paper(Shandong, Gyeonggi));
        Assert.True(minutes.IsComplete);
        Assert.Equal("2020-12-01-shandong.gyeonggi.scan-shandong.signed-1-of-2.pdf", minutes.EvidenceNameOf(Gyeonggi, Shandong));
        Done(minutes.Exchange(Gyeonggi, Today, Now));
    }

    [Fact]
    public void On_one_original_a_signature_in_the_file_would_not_stand_nor_the_other_way_round()
    {
        var minutes = OfTwo();
        Done(minutes.Paper(Gyeonggi, Gyeonggi));
        Done(minutes.InFile(Shandong, Shandong));
        Refused("edition.onPaper", minutes.InFile(Gyeonggi, Shandong));
        Refused("edition.inFile", minutes.Paper(Shandong, Gyeonggi));
        Refused("edition.paperBegun", minutes.GoRound(PaperMode.Counterparts));
        Done(minutes.Letter(Shandong));
        Assert.Equal(EditionState.Complete, minutes.StateOf(Gyeonggi));
    }
}
