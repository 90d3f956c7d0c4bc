using System.Globalization;
using MeetingHub.Signing;
using NodaTime;

namespace MeetingHub.Web.Papers;

/// <summary>What the verifier found, in one reader's language: the command prints it and the pages show it.</summary>
/// <param name="IsValid">At least one signature, all intact and trusted, nothing else changed.</param>
/// <param name="Verdict">One sentence or two.</param>
/// <param name="Unsigned">Which fields wait for a signature; null when none does.</param>
/// <param name="Signatures">Oldest first.</param>
/// <param name="Changes">Everything that was done after the first signature: what is not allowed object by object, and first; what is, by its kinds.</param>
/// <param name="Note">What the reader should know besides; null for nothing.</param>
internal sealed record ReportText(
    bool IsValid, string Verdict, string? Unsigned, IReadOnlyList<SignatureText> Signatures, IReadOnlyList<ChangeText> Changes, string? Note)
{
    /// <summary>Changes told one by one; a file can be made with a million of them, and nobody reads on after some dozens.</summary>
    private const int MostChanges = 200;

    /// <summary>Unsigned fields told by name.</summary>
    private const int MostFields = 50;

    /// <summary>Characters of a name that a file gives.</summary>
    private const int LongestName = 300;

    /// <summary>The words for one reader.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="told">What the file tells of its signatories, their clocks among it.</param>
    public static ReportText Of(SigningReport report, Language language, ToldSignatories told = default)
    {
        var forbidden = report.Changes.Count(c => !c.Allowed);
        return new ReportText(
            report.IsValid,
            VerdictOf(report, language),
            report.Unsigned.Count > 0 ? SigningTexts.StillUnsigned.In(language, Names(report.Unsigned)) : null,
            [.. report.Signatures.Select(s => Of(s, ZoneOf(s, report, told.Blocks), language))],
            [
                .. report.Changes.Where(c => !c.Allowed).Take(MostChanges)
                    .Select(c => new ChangeText(false, SigningTexts.NotAllowed.In(language), ChangeWords.Of(c, language.Tag()))),
                .. forbidden > MostChanges ? [new ChangeText(false, SigningTexts.NotAllowed.In(language), SigningTexts.MoreChanges.In(language, forbidden - MostChanges))] : Array.Empty<ChangeText>(),
                .. report.Changes.Where(c => c.Allowed).GroupBy(c => (c.Revision, c.Kind))
                    .Select(c => new ChangeText(true, SigningTexts.Allowed.In(language), ChangeWords.Of(c.Key.Revision, c.Key.Kind, c.Count(), language.Tag()))),
            ],
            told.IsBroken ? SigningTexts.BrokenSignatories.In(language) : null);
    }

    private static string VerdictOf(SigningReport report, Language language)
    {
        var text = report switch
        {
            { IsValid: true } => SigningTexts.Valid,
            { Signatures.Count: 0 } => SigningTexts.NoSignature,
            _ when report.Changes.Any(c => !c.Allowed) => SigningTexts.Changed,
            _ when report.Signatures.Any(s => !s.Intact) => SigningTexts.Broken,
            _ when report.Signatures.Any(s => !s.Trusted) => SigningTexts.Untrusted,
            _ => SigningTexts.OnlyTimestamps,
        };
        return report.IsValid ? text.In(language, report.Signatures.Count(s => !s.IsDocumentTimestamp)) : text.In(language);
    }

    // Minutes of this house name each party's zone; of another file the offset that a signer wrote is known. An authority's clock is told on a signer's.
    private static DateTimeZone ZoneOf(SignatureResult signature, SigningReport report, SignatureBlocks? blocks) =>
        blocks?.Parties.FirstOrDefault(p => p.Government.Value == signature.Field)?.Zone
        ?? (signature.Time?.Offset is { } own && own != TimeSpan.Zero ? DateTimeZone.ForOffset(Offset.FromSeconds((int)own.TotalSeconds))
            : signature.IsDocumentTimestamp && report.Signatures.FirstOrDefault(s => !s.IsDocumentTimestamp) is { } first ? ZoneOf(first, report, blocks)
            : DateTimeZone.Utc);

    private static SignatureText Of(SignatureResult signature, DateTimeZone zone, Language language) => new(
        signature.IsDocumentTimestamp ? SigningTexts.DocumentTimestamp.In(language, Plain(signature.Field)) : Plain(signature.Field),
        signature.Signer is { } signer ? Plain(signer) : SigningTexts.NoSigner.In(language),
        TimeOf(signature, zone, language),
        signature.Problem is null,
        FindingOf(signature, language),
        signature.CoversRevision is { } revision ? SigningTexts.CoversRevision.In(language, revision) : SigningTexts.CoversNothing.In(language));

    private static string TimeOf(SignatureResult signature, DateTimeZone zone, Language language) => signature.Time is { } time
        ? (signature.TimeSource == TimeSource.Timestamp ? SigningTexts.Proven : SigningTexts.Claimed).In(language, OfficialTime.Moment(Instant.FromDateTimeOffset(time), zone, language))
        : SigningTexts.NoTime.In(language);

    private static string FindingOf(SignatureResult signature, Language language)
    {
        if (signature.Problem is not { } problem)
        {
            return SigningTexts.IntactAndTrusted.In(language);
        }

        // The English detail names the certificate; in the other languages the code's own sentence stands.
        var told = SigningRefusals.ByCode.TryGetValue(problem.Code, out var known) && language != Language.English ? known.Words.In(language) : Plain(problem.Detail);
        return (signature.Intact ? SigningTexts.IntactOnly : SigningTexts.NotIntact).In(language, told);
    }

    private static string Names(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostFields).Select(Plain)) + (names.Count > MostFields ? ", …" : "");

    // Names come out of the file: a line's end or a mark that turns the direction of writing could make them say what the verifier says.
    private static string Plain(string name) => string.Concat((name.Length > LongestName ? name[..LongestName] + "…" : name).Select(c => char.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? ' ' : c));
}

/// <summary>One signature in words.</summary>
/// <param name="Field">The field that holds it.</param>
/// <param name="Signer">The certificate's name.</param>
/// <param name="Time">When, and who says so.</param>
/// <param name="IsGood">Intact and trusted.</param>
/// <param name="Finding">Intact or not, trusted or not, and why not.</param>
/// <param name="Covers">How much of the file it covers.</param>
internal sealed record SignatureText(string Field, string Signer, string Time, bool IsGood, string Finding, string Covers);

/// <summary>One change in words.</summary>
/// <param name="IsAllowed">True for what signing itself adds.</param>
/// <param name="Verdict">Allowed or not.</param>
/// <param name="What">Revision, object and kind; of what is allowed, how many objects.</param>
internal sealed record ChangeText(bool IsAllowed, string Verdict, string What);
