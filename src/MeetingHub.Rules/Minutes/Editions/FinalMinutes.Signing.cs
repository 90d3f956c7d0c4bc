using NodaTime;

namespace MeetingHub.Minutes.Editions;

/// <summary>How a party signs an edition, or says that it does not.</summary>
public sealed partial class FinalMinutes
{
    private const int LongestName = 200;
    private const int LongestReason = 1000;

    /// <summary>
    /// Null when it is for this party to sign this edition now, in this way; else why not. What remains to be checked then is the paper, the letter
    /// or the file itself.
    /// </summary>
    public Refusal? MaySign(GovernmentId holder, GovernmentId party, SigningWay way)
    {
        if (Waiting(holder, party, out var edition) is { } refusal)
        {
            return refusal;
        }

        // A letter confirms the text, whichever edition it stands in: it waits for nobody.
        return way == SigningWay.Letter ? null : OutOfTurn(edition, party) ?? (way == SigningWay.Paper ? NotAtHand(edition, party) : OnSharedPaper(edition));
    }

    /// <summary>Records a signature on paper, its scan compared with the edition by somebody who is named.</summary>
    public Refusal? SignOnPaper(GovernmentId holder, GovernmentId party, PaperSignature paper, Instant now)
    {
        var refusal = MaySign(holder, party, SigningWay.Paper) ?? paper.Signer.Check() ?? Ahead(paper.SignedOn, "/signedOn", now) ?? paper.Check(EditionOf(holder).Edition!, CheckCode);
        if (refusal is null)
        {
            Keep(holder, party, new MadeSignature(
                SigningWay.Paper, paper.Signer.Name, paper.Signer.ProxyFor, now, paper.SignedOn, Evidence: paper.Scan, ComparedBy: paper.ComparedBy.Trim()));
        }

        return refusal;
    }

    /// <summary>Records that a party has confirmed its agreement in a letter: for every edition that it has not signed yet.</summary>
    public Refusal? ConfirmByLetter(GovernmentId party, LetterOfAgreement letter, Instant now)
    {
        var open = Editions.Where(e => MaySign(e.Holder, party, SigningWay.Letter) is null).ToList();
        var refusal = (open.Count == 0 ? MaySign(party, party, SigningWay.Letter) ?? NoneOpen(party) : null)
            ?? letter.Signer.Check()
            ?? (letter.Reference?.Length > LongestName ? TooLong("/reference", LongestName) : null)
            ?? Ahead(letter.Date, "/date", now);
        foreach (var edition in refusal is null ? open : [])
        {
            Keep(edition.Holder, party, new MadeSignature(
                SigningWay.Letter, letter.Signer.Name, letter.Signer.ProxyFor, now, letter.Date, Evidence: letter.Letter, Reference: letter.Reference));
        }

        return refusal;
    }

    /// <summary>Keeps the file as one party's signature in it left it; that it holds has been checked.</summary>
    public Refusal? SignInFile(GovernmentId holder, GovernmentId party, SigningWay way, Signer signer, SignedFile file, Instant now)
    {
        if ((MaySign(holder, party, way) ?? signer.Check()) is { } refusal)
        {
            return refusal;
        }

        var edition = EditionOf(holder).Edition!;
        var number = edition.Current.Number + 1;
        Keep(holder, party, new MadeSignature(
            way, signer.Name, signer.ProxyFor, now, SignedAt: file.SignedAt, TimeIsProven: file.TimeIsProven, Revision: number, Certificate: file.Certificate, IsTrusted: file.IsTrusted));
        Change(holder, e => e with { Revisions = [.. e.Revisions, new EditionRevision(number, file.Sha256, file.Bytes, now, party)] });
        return null;
    }

    /// <summary>Records that a party does not sign an edition, and why.</summary>
    public Refusal? Refuse(GovernmentId holder, GovernmentId party, string reason)
    {
        var refusal = Waiting(holder, party, out var edition)
            ?? (string.IsNullOrWhiteSpace(reason) ? new Refusal("edition.reasonMissing", "Say why the party does not sign.", "/reason") : null)
            ?? (reason.Length > LongestReason ? TooLong("/reason", LongestReason) : null);
        if (refusal is null)
        {
            Change(edition.Holder, e => e.With(new EditionSignature(party, RefusedBecause: reason.Trim())));
        }

        return refusal;
    }

    /// <summary>The party takes its refusal back: it is waited for again.</summary>
    public Refusal? TakeRefusalBack(GovernmentId holder, GovernmentId party)
    {
        if (Find(holder, party, out var edition, out var signature) is { } refusal)
        {
            return refusal;
        }

        if (signature.State != SignatureState.Refused)
        {
            return new Refusal("edition.notRefused", $"{party} has not refused this edition.");
        }

        Change(edition.Holder, e => e.With(new EditionSignature(party)));
        return null;
    }

    /// <summary>
    /// Strikes out the record of a signature on paper or of a letter that was made by mistake; what was kept with it stays kept. A signature in the
    /// file stays where it stands.
    /// </summary>
    public Refusal? StrikeOut(GovernmentId holder, GovernmentId party, string reason)
    {
        if (Find(holder, party, out var edition, out var signature) is { } refusal)
        {
            return refusal;
        }

        refusal = signature.Made is not { } made ? About("edition.notRecorded", $"No signature of {party} is on record.", party, holder)
            : made.Evidence is null ? About("edition.stays", $"{party} has signed in the file: that signature cannot be struck out.", party, holder)
            : edition.State == EditionState.Exchanged ? About("edition.isExchanged", "The edition has been handed over already.", holder, holder)
            : string.IsNullOrWhiteSpace(reason) ? new Refusal("edition.strikeReason", "Say why the record is struck out.", "/reason")
            : reason.Length > LongestReason ? TooLong("/reason", LongestReason)
            : null;
        if (refusal is null)
        {
            Change(holder, e => e.With(new EditionSignature(party)));
        }

        return refusal;
    }

    private Refusal? Waiting(GovernmentId holder, GovernmentId party, out KeptEdition edition)
    {
        if (Find(holder, party, out edition, out var signature) is { } refusal)
        {
            return refusal;
        }

        return signature.State switch
        {
            SignatureState.Signed => About("edition.alreadySigned", $"{party} has signed this edition already.", party, holder),
            SignatureState.Refused => About("edition.refused", $"{party} has refused to sign this edition; it can take that back.", party, holder),
            _ when edition.Signatures.FirstOrDefault(s => s.State == SignatureState.Refused) is { Party: var other } =>
                About("edition.stopped", $"{other} has refused to sign this edition; nothing more happens with it until it takes that back.", other, holder),
            _ => null,
        };
    }

    private Refusal? Find(GovernmentId holder, GovernmentId party, out KeptEdition edition, out EditionSignature signature)
    {
        (edition, signature) = (null!, null!);
        var (found, refusal) = EditionOf(holder);
        if (found is null)
        {
            return refusal;
        }

        if (found.By(party) is not { } own)
        {
            return About("edition.noParty", $"{party} does not sign these minutes.", party, holder);
        }

        (edition, signature) = (found, own);
        return null;
    }

    // The alternat: each party its own edition first, and in every edition its holder first.
    private Refusal? OutOfTurn(KeptEdition edition, GovernmentId party) =>
        party == edition.Holder ? null
        : EditionOf(party).Edition?.By(party)?.State != SignatureState.Signed
            ? About("edition.ownFirst", $"{party} signs its own edition first, then that of {edition.Holder}.", party, edition.Holder)
        : edition.By(edition.Holder)!.State != SignatureState.Signed
            ? About("edition.holderFirst", $"{edition.Holder} signs its edition first, then {party}.", party, edition.Holder)
        : null;

    // Where one original goes round, every signature stands on it.
    private Refusal? OnSharedPaper(KeptEdition edition) => Paper == PaperMode.Originals && edition.IsOnPaper
        ? About("edition.onPaper", $"The edition of {edition.Holder} is being signed on one original on paper: a signature in the file would not stand on it.", edition.Holder, edition.Holder)
        : null;

    private Refusal NoneOpen(GovernmentId party) => About("edition.alreadySigned", $"{party} has signed every edition already.", party, party);

    private void Keep(GovernmentId holder, GovernmentId party, MadeSignature made) => Change(holder, e => e.With(new EditionSignature(party, made)));

    private void Change(GovernmentId holder, Func<KeptEdition, KeptEdition> change) =>
        Editions = [.. Editions.Select(e => e.Holder == holder ? change(e) : e)];

    /// <summary>A date is refused when it has come nowhere on earth yet.</summary>
    private static Refusal? Ahead(LocalDate date, string place, Instant now) => date > now.InZone(DateTimeZone.ForOffset(Offset.FromHours(14))).Date
        ? new Refusal("edition.dateAhead", "The date lies in the future.", place)
        : null;

    private static Refusal TooLong(string place, int most) => new("edition.tooLong", $"This has at most {most} characters.", place)
    {
        Facts = new Dictionary<string, string> { ["most"] = $"{most}" },
    };

    private static Refusal About(string code, string detail, GovernmentId party, GovernmentId holder) => new(code, detail)
    {
        Facts = new Dictionary<string, string> { ["party"] = party.Value, ["holder"] = holder.Value },
    };
}
