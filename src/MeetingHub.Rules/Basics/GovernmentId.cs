using System.Text.RegularExpressions;

namespace MeetingHub.Basics;

/// <summary>A government's short name in the register, in file names and in signature fields: <c>gyeonggi</c>, <c>new-south-wales</c>.</summary>
public readonly partial record struct GovernmentId
{
    /// <summary>Lower-case ASCII letters, digits and inner hyphens, at most 40 characters, a letter first.</summary>
    public string Value => field ?? throw new InvalidOperationException("A default GovernmentId names no government.");

    private GovernmentId(string value) => Value = value;

    /// <summary>The id, or null where the text has another form.</summary>
    public static GovernmentId? TryParse(string? text) => text is not null && Form().IsMatch(text) ? new GovernmentId(text) : null;

    /// <summary>The id of a text known to be one: data of the house itself.</summary>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static GovernmentId Parse(string text) =>
        TryParse(text) ?? throw new FormatException($"\"{text}\" is no government id: lower-case letters, digits and hyphens, a letter first.");

    public override string ToString() => Value;

    [GeneratedRegex("^[a-z](?:[a-z0-9]|-(?=[a-z0-9])){0,39}$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
