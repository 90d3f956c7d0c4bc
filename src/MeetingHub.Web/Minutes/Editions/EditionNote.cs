namespace MeetingHub.Web.Minutes.Editions;

/// <summary>What an audit entry about editions notes: <c>gyeonggi/shandong sha256=…</c>; an act on every edition has a star for the edition.</summary>
internal static class EditionNote
{
    public static string Of(GovernmentId holder, GovernmentId party, params IReadOnlyList<(string Name, string? Value)> facts) => Written($"{holder}/{party}", facts);

    /// <summary>For an act of one party on every edition.</summary>
    public static string OfAll(GovernmentId party, params IReadOnlyList<(string Name, string? Value)> facts) => Written($"*/{party}", facts);

    /// <summary>The party of an entry that tells about this edition; null for an entry about another one.</summary>
    public static GovernmentId? PartyOf(string? note, GovernmentId holder)
    {
        var parties = note?.Split(' ', 2)[0].Split('/');
        return parties is [var edition, var party] && (edition == "*" || edition == holder.Value) ? GovernmentId.TryParse(party) : null;
    }

    private static string Written(string parties, IReadOnlyList<(string Name, string? Value)> facts) =>
        string.Join(' ', facts.Where(f => f.Value is not null).Select(f => $"{f.Name}={f.Value}").Prepend(parties));
}
