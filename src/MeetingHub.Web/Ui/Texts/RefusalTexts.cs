using System.Collections.Frozen;
using MeetingHub.Governments;
using MeetingHub.Meetings;

namespace MeetingHub.Web.Ui.Texts;

/// <summary>What a refusal says to a person, by its code. Facts stand in the texts by their names: <c>{longest}</c>.</summary>
internal static class RefusalTexts
{
    /// <summary>Every code that a page can be refused with; a test compares it with the sources.</summary>
    public static FrozenDictionary<string, Text> ByCode { get; } =
        new[]
        {
            AccessRefusals.ByCode,
            RegisterRefusals.ByCode,
            DelegationRefusals.ByCode,
            InvitationRefusals.ByCode,
            CalendarRefusals.ByCode,
            StaffRefusals.ByCode,
            MeetingRefusals.ByCode,
            ProposalRefusals.ByCode,
            SlotRefusals.ByCode,
            MessageRefusals.ByCode,
            MinutesRefusals.ByCode,
            EditionRefusals.ByCode,
            SigningRefusals.ByCode,
        }
            .SelectMany(texts => texts).ToFrozenDictionary();

    /// <summary>The refusal in the reader's language; one whose code only the command line knows, in its own English detail.</summary>
    public static string Say(Refusal refusal, Language language)
    {
        if (!ByCode.TryGetValue(refusal.Code, out var text))
        {
            return refusal.Detail;
        }

        return refusal.Facts.Aggregate(
            text.In(language), (said, fact) => said.Replace($"{{{NameOf(fact.Key, language)}}}", Say(fact.Key, fact.Value, language), StringComparison.Ordinal));
    }

    /// <summary>Facts that are words come once in each language: <c>problems.ko</c> is the Korean reader's <c>{problems}</c>.</summary>
    private static string NameOf(string key, Language language) =>
        key.EndsWith($".{language.Tag()}", StringComparison.Ordinal) ? key[..^(language.Tag().Length + 1)] : key;

    /// <summary>Facts that are codes themselves are told in words.</summary>
    private static string Say(string name, string value, Language language) => name switch
    {
        "state" when Enum.TryParse<MeetingState>(value, out var state) => MeetingTexts.Of(state).In(language),
        "language" when Languages.Parse(value) is { } tongue => GovernmentTexts.Of(tongue).In(language),
        "change" => Minutes.Editions.ToldChange.In(language, value),
        _ => value,
    };
}
