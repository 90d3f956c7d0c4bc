using MeetingHub.Meetings;
using MeetingHub.Minutes.Editions;
using static MeetingHub.Rules.Tests.Minutes.Editions.Final;

namespace MeetingHub.Rules.Tests.Minutes.Editions;

/// <summary>Who signs what, in which order, and what comes of it.</summary>
public sealed class FinalMinutesTests
{
    [Fact]
    public void Each_party_keeps_an_edition_and_signs_every_one_its_own_named_first()
    {
        var minutes = Of(Gyeonggi, Shandong, Hyogo);
        Assert.Equal([Gyeonggi, Shandong, Hyogo], minutes.Editions.Select(e => e.Holder));
        Assert.Equal([Shandong, Gyeonggi, Hyogo], minutes.EditionOf(Shandong).Edition!.Signatures.Select(s => s.Party));
        Assert.All(minutes.Editions, e => Assert.Equal(EditionState.Unsigned, e.State));
    }

    [Fact]
    public void A_record_that_stays_in_the_house_has_one_edition_and_one_signature()
    {
        var minutes = Of(DocumentKind.InternalRecord, Gyeonggi, Shandong);
        Assert.Equal(Gyeonggi, Assert.Single(Assert.Single(minutes.Editions).Signatures).Party);
        Done(minutes.InFile(Gyeonggi, Gyeonggi));
        Assert.True(minutes.IsComplete);
    }

    /// <summary>What one party can do with its own edition, by what it has done before.</summary>
    public static TheoryData<string, SignatureState, string?> Verbs => new()
    {
        { "paper", SignatureState.Waiting, null },
        { "paper", SignatureState.Signed, "edition.alreadySigned" },
        { "paper", SignatureState.Refused, "edition.refused" },
        { "letter", SignatureState.Waiting, null },
        { "letter", SignatureState.Refused, "edition.refused" },
        { "file", SignatureState.Waiting, null },
        { "file", SignatureState.Signed, "edition.alreadySigned" },
        { "file", SignatureState.Refused, "edition.refused" },
        { "certificate", SignatureState.Waiting, null },
        { "certificate", SignatureState.Signed, "edition.alreadySigned" },
        { "certificate", SignatureState.Refused, "edition.refused" },
        { "refuse", SignatureState.Waiting, null },
        { "refuse", SignatureState.Signed, "edition.alreadySigned" },
        { "refuse", SignatureState.Refused, "edition.refused" },
        { "strike out", SignatureState.Waiting, "edition.notRecorded" },
        { "strike out", SignatureState.Signed, null },
        { "strike out", SignatureState.Refused, "edition.notRecorded" },
        { "take back", SignatureState.Waiting, "edition.notRefused" },
        { "take back", SignatureState.Signed, "edition.notRefused" },
        { "take back", SignatureState.Refused, null },
    };

    [Theory, MemberData(nameof(Verbs))]
    public void A_verb_works_only_where_the_party_stands_right_for_it(string verb, SignatureState state, string? refused)
    {
        // One party alone: nothing but its own state can be in the way.
        var minutes = Of(Gyeonggi);
        Done(state switch
        {
            SignatureState.Signed => minutes.Paper(Gyeonggi, Gyeonggi),
            SignatureState.Refused => minutes.Refuse(Gyeonggi, Gyeonggi, "문구 이견"),
            _ => null,
        });
        var before = minutes.Editions;
        Assert.Equal(refused, (verb switch
        {
            "paper" => minutes.Paper(Gyeonggi, Gyeonggi),
            "letter" => minutes.Letter(Gyeonggi),
            "file" => minutes.InFile(Gyeonggi, Gyeonggi),
            "certificate" => minutes.InFile(Gyeonggi, Gyeonggi, SigningWay.OfficeCertificate),
            "refuse" => minutes.Refuse(Gyeonggi, Gyeonggi, "문구 이견"),
            "strike out" => minutes.StrikeOut(Gyeonggi, Gyeonggi, "다른 스캔"),
            _ => minutes.TakeRefusalBack(Gyeonggi, Gyeonggi),
        })?.Code);
        Assert.Equal(refused is not null, ReferenceEquals(before, minutes.Editions));
    }

    [Fact]
    public void A_letter_after_every_signature_says_so()
    {
        var minutes = Of(Gyeonggi);
        Done(minutes.Letter(Gyeonggi));
        Refused("edition.alreadySigned", minutes.Letter(Gyeonggi));
    }

    [Fact]
    public void Each_signs_its_own_edition_first_and_the_holder_goes_before_the_others()
    {
        var minutes = OfTwo();
        Assert.Equal("gyeonggi: SignOwn gyeonggi; shandong: SignOwn shandong", minutes.TurnsOf());
        Refused("edition.ownFirst", minutes.InFile(Gyeonggi, Shandong));
        Done(minutes.InFile(Gyeonggi, Gyeonggi));
        Refused("edition.ownFirst", minutes.InFile(Gyeonggi, Shandong));
        Refused("edition.holderFirst", minutes.InFile(Shandong, Gyeonggi));
        Assert.Equal("shandong: SignOwn shandong", minutes.TurnsOf());

        Done(minutes.InFile(Shandong, Shandong));
        Assert.Equal("gyeonggi: CounterSign shandong; shandong: CounterSign gyeonggi", minutes.TurnsOf());
        Assert.Equal(EditionState.HalfSigned, minutes.StateOf(Gyeonggi));
        Done(minutes.InFile(Gyeonggi, Shandong));
        Done(minutes.InFile(Shandong, Gyeonggi));
        Assert.True(minutes.IsComplete);
        Assert.Equal("gyeonggi: Exchange gyeonggi; shandong: Exchange shandong", minutes.TurnsOf());

        Done(minutes.Exchange(Gyeonggi, Today, Now));
        Refused("edition.isExchanged", minutes.Exchange(Gyeonggi, Today, Now));
        Done(minutes.Exchange(Shandong, Today, Now));
        Assert.Equal("", minutes.TurnsOf());
        Assert.All(minutes.Editions, e => Assert.Equal(EditionState.Exchanged, e.State));
    }

    [Fact]
    public void Of_three_the_two_others_sign_in_the_editions_order_or_in_any_other()
    {
        var minutes = Of(Gyeonggi, Shandong, Hyogo);
        Done(minutes.InFile(Gyeonggi, Gyeonggi));
        Done(minutes.InFile(Hyogo, Hyogo));
        Assert.Equal("gyeonggi: CounterSign hyogo; shandong: SignOwn shandong; hyogo: CounterSign gyeonggi", minutes.TurnsOf());
        Done(minutes.InFile(Gyeonggi, Hyogo));
        Done(minutes.InFile(Shandong, Shandong));
        Done(minutes.InFile(Gyeonggi, Shandong));
        Assert.Equal(EditionState.Complete, minutes.StateOf(Gyeonggi));
        Assert.Equal([1, 2, 3, 4], minutes.EditionOf(Gyeonggi).Edition!.Revisions.Select(r => r.Number));
    }

    [Fact]
    public void A_refusal_stops_its_edition_for_everybody_until_it_is_taken_back()
    {
        var minutes = OfTwo();
        Done(minutes.InFile(Gyeonggi, Gyeonggi));
        Done(minutes.InFile(Shandong, Shandong));
        Done(minutes.Refuse(Shandong, Gyeonggi, "  문구 이견 "));
        Assert.Equal("문구 이견", minutes.EditionOf(Shandong).Edition!.By(Gyeonggi)!.RefusedBecause);
        Assert.Equal((EditionState.Refused, EditionState.HalfSigned), (minutes.StateOf(Shandong), minutes.StateOf(Gyeonggi)));
        Assert.Equal("gyeonggi: CounterSign shandong", minutes.TurnsOf());
        Done(minutes.TakeRefusalBack(Shandong, Gyeonggi));
        Done(minutes.InFile(Shandong, Gyeonggi));

        var other = OfTwo();
        Done(other.Refuse(Gyeonggi, Shandong, "문구 이견"));
        Refused("edition.stopped", other.InFile(Gyeonggi, Gyeonggi));
        Refused("edition.reasonMissing", other.Refuse(Shandong, Gyeonggi, " "));
        Refused("edition.tooLong", other.Refuse(Shandong, Gyeonggi, new string('가', 1001)));
    }

    [Fact]
    public void A_letter_counts_for_every_edition_that_the_party_has_not_signed_and_waits_for_nobody()
    {
        var minutes = OfTwo();
        Done(minutes.Letter(Shandong));
        Assert.Equal((SignatureState.Signed, SignatureState.Signed), (minutes.StateOf(Gyeonggi, Shandong), minutes.StateOf(Shandong, Shandong)));
        Done(minutes.InFile(Gyeonggi, Gyeonggi));
        Done(minutes.InFile(Shandong, Gyeonggi));
        Assert.True(minutes.IsComplete);
        Assert.Equal("2020-12-01-shandong.letter-shandong.pdf", minutes.EvidenceNameOf(Gyeonggi, Shandong));
        Assert.Equal("2020-12-01-shandong.gyeonggi.signed-1-of-2.pdf", minutes.FileNameOf(minutes.EditionOf(Gyeonggi).Edition!));
    }

    [Fact]
    public void A_wrong_record_is_struck_out_but_never_a_signature_in_the_file_nor_after_the_exchange()
    {
        var minutes = OfTwo().InCounterparts();
        Done(minutes.Paper(Gyeonggi, Gyeonggi));
        Refused("edition.strikeReason", minutes.StrikeOut(Gyeonggi, Gyeonggi, " "));
        Done(minutes.StrikeOut(Gyeonggi, Gyeonggi, "다른 스캔"));
        Assert.Equal(EditionState.Unsigned, minutes.StateOf(Gyeonggi));
        Done(minutes.InFile(Gyeonggi, Gyeonggi));
        Refused("edition.stays", minutes.StrikeOut(Gyeonggi, Gyeonggi, "다른 파일"));
        Done(minutes.Letter(Shandong));
        Done(minutes.Exchange(Gyeonggi, Today, Now));
        Refused("edition.isExchanged", minutes.StrikeOut(Gyeonggi, Shandong, "다른 서한"));
        Done(minutes.StrikeOut(Shandong, Shandong, "다른 서한"));
    }

    [Fact]
    public void The_text_can_be_opened_again_until_somebody_has_signed()
    {
        var minutes = OfTwo();
        Assert.Null(minutes.CheckReopen());
        Done(minutes.Refuse(Gyeonggi, Shandong, "문구 이견"));
        Assert.Null(minutes.CheckReopen());
        Done(minutes.InFile(Shandong, Shandong));
        Refused("edition.signed", minutes.CheckReopen());
    }

    [Fact]
    public void A_file_that_not_everybody_signed_says_so_in_its_name()
    {
        var minutes = OfTwo();
        string Name() => minutes.FileNameOf(minutes.EditionOf(Gyeonggi).Edition!);
        Assert.Equal("2020-12-01-shandong.gyeonggi.unsigned.pdf", Name());
        Done(minutes.InFile(Gyeonggi, Gyeonggi));
        Assert.Equal("2020-12-01-shandong.gyeonggi.signed-1-of-2.pdf", Name());
        Refused("edition.notComplete", minutes.Exchange(Gyeonggi, Today, Now));
        Done(minutes.InFile(Shandong, Shandong));
        Done(minutes.InFile(Gyeonggi, Shandong));
        Assert.Equal("2020-12-01-shandong.gyeonggi.signed.pdf", Name());
    }

    [Fact]
    public void Strangers_have_no_edition_and_no_signature()
    {
        var minutes = OfTwo();
        Refused("minutes.unknownEdition", minutes.InFile(Hyogo, Gyeonggi));
        Refused("edition.noParty", minutes.InFile(Gyeonggi, Hyogo));
        Refused("minutes.unknownEdition", minutes.Letter(Hyogo));
        Assert.Null(minutes.EvidenceNameOf(Gyeonggi, Hyogo));
    }
}
