namespace MeetingHub.Minutes.Editions;

/// <summary>What a file that somebody uploaded as signed turned out to be.</summary>
/// <param name="Basis">Which kept file it begins with.</param>
/// <param name="BasisHolder">The edition that the kept file belongs to; null where there is none.</param>
/// <param name="Changes">What it does besides signing, as the verifier names it: <c>3|12 0 R|PageContent</c>.</param>
/// <param name="Missing">Fields of the edition that it no longer has.</param>
/// <param name="Fields">Every filled field, the earlier ones included, and whether its signature holds.</param>
public sealed record CheckedUpload(
    UploadBasis Basis, GovernmentId? BasisHolder, IReadOnlyList<string> Changes, IReadOnlyList<string> Missing, IReadOnlyList<(string Field, bool Holds)> Fields)
{
    /// <summary>Null when the file is the edition's last revision with one more signature, that of the party; else what is wrong with it.</summary>
    public Refusal? Judge(KeptEdition edition, GovernmentId party)
    {
        var earlier = edition.Signatures.Where(s => s.Made?.Revision is not null).Select(s => s.Party.Value).ToHashSet();
        var added = Fields.Where(f => !earlier.Contains(f.Field) && edition.Signatures.Any(s => s.Party.Value == f.Field)).ToList();
        return WrongBasis(edition)
            ?? (Changes.Count > 0 ? Wrong("edition.changed", $"The file does more than sign: {Changes[0]}.", ("change", Changes[0])) : null)
            ?? (Missing.Count > 0 ? Wrong("edition.changed", $"The file has lost the field {Missing[0]}.", ("change", "0|file|Field")) : null)
            ?? (earlier.FirstOrDefault(field => !Fields.Contains((field, true))) is { } broken ? Wrong("edition.earlierBroken", $"The signature of {broken} no longer holds in this file.", ("party", broken)) : null)
            ?? (added.Count == 0 ? Wrong("edition.notSigned", $"Nobody has signed in this file: the field of {party} is empty.", ("party", party.Value)) : null)
            ?? (added.FirstOrDefault(f => f.Field != party.Value) is { Field: { } other } ? Wrong("edition.otherField", $"The field that was signed is that of {other}, not of {party}.", ("party", party.Value), ("other", other)) : null)
            ?? (added.Any(f => !f.Holds) ? Wrong("edition.broken", "The new signature does not hold: the file was damaged, or not signed as a whole.", ("party", party.Value)) : null);
    }

    private Refusal? WrongBasis(KeptEdition edition) => Basis switch
    {
        UploadBasis.Last when BasisHolder == edition.Holder => null,
        UploadBasis.Same when BasisHolder == edition.Holder => Wrong("edition.nothingNew", "This is the file as it was downloaded: nobody has signed it."),
        UploadBasis.Older when BasisHolder == edition.Holder =>
            Wrong("edition.older", "This file is built on an older revision of the edition: another signature has come in since. Download the current file and sign that."),
        _ when BasisHolder is { } other => Wrong("edition.otherEdition", $"This is the edition of {other}, not of {edition.Holder}.", ("other", other.Value), ("holder", edition.Holder.Value)),
        _ => Wrong("edition.notBuiltOn", "This file does not begin with the edition that is kept here: it was printed or saved anew, or is another document. Sign the downloaded file itself."),
    };

    private static Refusal Wrong(string code, string detail, params (string Name, string Value)[] facts) => new(code, detail, "/file")
    {
        Facts = facts.ToDictionary(f => f.Name, f => f.Value),
    };
}

/// <summary>How an upload relates to the files that are kept.</summary>
public enum UploadBasis
{
    /// <summary>It begins with no kept file.</summary>
    None,

    /// <summary>It begins with an earlier revision, but not with the last.</summary>
    Older,

    /// <summary>It is the last revision itself.</summary>
    Same,

    /// <summary>It begins with the last revision.</summary>
    Last,
}
