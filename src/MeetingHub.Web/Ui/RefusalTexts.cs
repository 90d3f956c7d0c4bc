using MeetingHub.Web.Http;

namespace MeetingHub.Web.Ui;

/// <summary>Facts of refusals that are codes themselves, in words. The folder that knows the codes registers this; null where it is none of them.</summary>
/// <param name="Fact">The fact's name: <c>state</c>.</param>
/// <param name="Say">The code in a reader's words.</param>
public sealed record FactWords(string Fact, Func<string, Language, string?> Say);

/// <summary>What a refusal says to a person, by its code.</summary>
public sealed class RefusalTexts(RefusalTable table, IEnumerable<FactWords> words)
{
    private readonly Dictionary<string, FactWords> _words = words.ToDictionary(known => known.Fact);

    /// <summary>The refusal in the reader's language; one whose code only the command line knows, in its own English detail.</summary>
    public string Say(Refusal refusal, Language language)
    {
        if (!table.ByCode.TryGetValue(refusal.Code, out var declared))
        {
            return refusal.Detail;
        }

        return refusal.Facts.Aggregate(
            declared.Words.In(language), (said, fact) => said.Replace($"{{{NameOf(fact.Key, language)}}}", Say(fact.Key, fact.Value, language), StringComparison.Ordinal));
    }

    /// <summary>Facts that are words come once in each language: <c>problems.ko</c> is the Korean reader's <c>{problems}</c>.</summary>
    private static string NameOf(string key, Language language) =>
        key.EndsWith($".{language.Tag()}", StringComparison.Ordinal) ? key[..^(language.Tag().Length + 1)] : key;

    private string Say(string fact, string value, Language language) => _words.GetValueOrDefault(fact)?.Say(value, language) ?? value;
}
