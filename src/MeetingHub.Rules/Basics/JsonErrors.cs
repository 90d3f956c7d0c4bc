namespace MeetingHub.Basics;

/// <summary>What is wrong with a JSON document, each with its place, in the order of reading.</summary>
internal sealed class JsonErrors(JsonTerms terms)
{
    private readonly List<Refusal> _found = [];

    public JsonTerms Terms { get; } = terms;

    public IReadOnlyList<Refusal> Found => _found;

    public void Add(Refusal error) => _found.Add(error);
}

/// <summary>The codes and words that each format has of its own for what every format may refuse; its users know them.</summary>
/// <param name="Missing">The code for a value that is not there.</param>
/// <param name="MissingDetail">The sentence for it.</param>
/// <param name="WrongType">The code for a value of another JSON type.</param>
/// <param name="Text">What the format calls a JSON string, with its article.</param>
internal sealed record JsonTerms(string Missing, string MissingDetail, string WrongType, string Text);
