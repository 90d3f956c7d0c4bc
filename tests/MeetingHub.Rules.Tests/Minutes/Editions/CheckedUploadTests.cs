using MeetingHub.Minutes.Editions;
using static MeetingHub.Rules.Tests.Minutes.Editions.Final;

namespace MeetingHub.Rules.Tests.Minutes.Editions;

/// <summary>What an uploaded file may be: the last revision with the one signature that is waited for.</summary>
public sealed class CheckedUploadTests
{
    private static readonly CheckedUpload Good = new(UploadBasis.Last, Gyeonggi, [], [], [("gyeonggi", true), ("shandong", true)]);

    public static TheoryData<string?, CheckedUpload, string> Uploads => new()
    {
        { null, Good, "the next signature, the earlier one holds" },
        { null, Good with { Fields = [("gyeonggi", true), ("shandong", true), ("private", false)] }, "a field that is none of ours is none of our business" },
        { "edition.notBuiltOn", Good with { Basis = UploadBasis.None, BasisHolder = null }, "printed anew" },
        { "edition.nothingNew", Good with { Basis = UploadBasis.Same }, "the downloaded file" },
        { "edition.older", Good with { Basis = UploadBasis.Older }, "somebody was faster" },
        { "edition.otherEdition", Good with { BasisHolder = Shandong }, "the other edition's file" },
        { "edition.otherEdition", Good with { BasisHolder = Shandong, Basis = UploadBasis.Same }, "the other edition's file, unsigned" },
        { "edition.changed", Good with { Changes = ["3|12 0 R|PageContent"] }, "a page was swapped" },
        { "edition.changed", Good with { Missing = ["shandong"] }, "a field is gone" },
        { "edition.earlierBroken", Good with { Fields = [("gyeonggi", false), ("shandong", true)] }, "the first signature broke" },
        { "edition.earlierBroken", Good with { Fields = [("shandong", true)] }, "the first signature is gone" },
        { "edition.notSigned", Good with { Fields = [("gyeonggi", true)] }, "only a timestamp was added" },
        { "edition.broken", Good with { Fields = [("gyeonggi", true), ("shandong", false)] }, "the new signature does not hold" },
    };

    [Theory, MemberData(nameof(Uploads))]
    public void Is_judged_by_what_it_is(string? code, CheckedUpload upload, string why)
    {
        var minutes = OfTwo();
        Done(minutes.InFile(Gyeonggi, Gyeonggi));
        var refusal = upload.Judge(minutes.EditionOf(Gyeonggi).Edition!, Shandong);
        Assert.True(code == refusal?.Code, $"{why}: {refusal}");
    }

    [Fact]
    public void One_party_signs_at_a_time_and_in_its_own_field()
    {
        var edition = OfTwo().EditionOf(Gyeonggi).Edition!;
        Refused("edition.otherField", (Good with { Fields = [("shandong", true)] }).Judge(edition, Gyeonggi));
        Refused("edition.otherField", Good.Judge(edition, Gyeonggi));
        Assert.Null((Good with { Fields = [("gyeonggi", true)] }).Judge(edition, Gyeonggi));
    }
}
