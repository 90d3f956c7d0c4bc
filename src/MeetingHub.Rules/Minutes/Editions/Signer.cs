using NodaTime;

namespace MeetingHub.Minutes.Editions;

/// <summary>Who signed, and in whose place.</summary>
/// <param name="Name">The person, as they sign.</param>
/// <param name="ProxyFor">The one in whose place they signed; null where in their own right.</param>
public sealed record Signer(string Name, string? ProxyFor)
{
    private const int Longest = 200;

    /// <summary>Of what a form or a program says: blanks at the ends go, an empty proxy is none.</summary>
    public static Signer Of(string? name, string? proxyFor) =>
        new(name?.Trim() ?? "", string.IsNullOrWhiteSpace(proxyFor) ? null : proxyFor.Trim());

    internal Refusal? Check() =>
        Name.Length == 0 ? new Refusal("edition.signerMissing", "Say who signed.", "/signer")
        : Name.Length > Longest ? TooLong("/signer")
        : ProxyFor?.Length > Longest ? TooLong("/proxyFor")
        : null;

    private static Refusal TooLong(string place) => new("edition.tooLong", $"This has at most {Longest} characters.", place)
    {
        Facts = new Dictionary<string, string> { ["most"] = $"{Longest}" },
    };
}

/// <summary>A signature on paper, as its scan came back.</summary>
/// <param name="Scan">SHA-256 of the scan.</param>
/// <param name="ScanPages">How many pages the scan has.</param>
/// <param name="Pages">How many pages the one who compared counted.</param>
/// <param name="CheckCode">What they read at the foot of its pages.</param>
/// <param name="ComparedBy">Their name.</param>
public sealed record PaperSignature(Signer Signer, LocalDate SignedOn, string Scan, int ScanPages, int Pages, string CheckCode, string ComparedBy)
{
    /// <summary>Null when the paper is the edition's, else what differs.</summary>
    internal Refusal? Check(KeptEdition edition, string checkCode) =>
        string.IsNullOrWhiteSpace(ComparedBy) ? new Refusal("edition.comparerMissing", "Say who compared the paper with the edition.", "/comparedBy")
        : ComparedBy.Trim().Length > 200 ? new Refusal("edition.tooLong", "This has at most 200 characters.", "/comparedBy") { Facts = new Dictionary<string, string> { ["most"] = "200" } }
        : Pages != edition.Pages ? Differs("edition.pages", $"The edition has {edition.Pages} pages, not {Pages}.", "/pages", edition.Pages, Pages)
        : ScanPages != edition.Pages ? Differs("edition.scanPages", $"The scan has {ScanPages} pages; the edition has {edition.Pages}.", "/scan", edition.Pages, ScanPages)
        : !string.Equals(Plain(CheckCode), checkCode, StringComparison.OrdinalIgnoreCase)
            ? new Refusal("edition.checkCode", "This check code is not the one of these minutes: the paper is another text, or the code was misread.", "/checkCode")
        : null;

    private static Refusal Differs(string code, string detail, string place, int expected, int found) => new(code, detail, place)
    {
        Facts = new Dictionary<string, string> { ["expected"] = $"{expected}", ["found"] = $"{found}" },
    };

    private static string Plain(string code) => string.Concat(code.Where(char.IsAsciiLetterOrDigit));
}

/// <summary>A letter by which a party confirms its agreement to the text.</summary>
/// <param name="Date">The letter's date.</param>
/// <param name="Reference">Its number; null where it has none.</param>
/// <param name="Letter">SHA-256 of the letter's file.</param>
public sealed record LetterOfAgreement(Signer Signer, LocalDate Date, string? Reference, string Letter);

/// <summary>A file with one more signature in it.</summary>
/// <param name="Sha256">Of its bytes, lower-case hex.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="SignedAt">What the signature says of its time; null where it says nothing.</param>
/// <param name="TimeIsProven">True where an authority that is trusted vouches for the time.</param>
/// <param name="Certificate">The name in the certificate; null where there is none.</param>
/// <param name="IsTrusted">True where the certificate leads to an authority that is believed here.</param>
public sealed record SignedFile(string Sha256, int Bytes, Instant? SignedAt, bool TimeIsProven, string? Certificate, bool IsTrusted);
