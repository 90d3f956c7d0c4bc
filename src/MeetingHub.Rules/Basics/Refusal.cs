namespace MeetingHub.Basics;

/// <summary>
/// An expected "no": a rule says why something cannot be done. Verbs return null when they did it.
/// </summary>
/// <param name="Code">Stable, camelCase, dotted by area (<c>meeting.notScheduled</c>): pages translate it, programs branch on it.</param>
/// <param name="Detail">One English sentence with the facts and the way out, for logs, API clients and the command line.</param>
/// <param name="Place">Where in the input, as a JSON pointer (<c>/parties/0/zone</c>); null where the whole act is refused.</param>
public sealed record Refusal(string Code, string Detail, string? Place = null)
{
    /// <summary>Facts that the translated message needs, by name: <c>{"state": "held"}</c>.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = NoFacts;

    private static readonly IReadOnlyDictionary<string, string> NoFacts = new Dictionary<string, string>();
}
