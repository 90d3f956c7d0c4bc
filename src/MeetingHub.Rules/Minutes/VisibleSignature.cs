using NodaTime;

namespace MeetingHub.Minutes;

/// <summary>What is seen in the field of a digital signature: who signed, in which office and position, and when on their clock.</summary>
/// <param name="Name">The signer; never empty.</param>
/// <param name="Office">Their office; empty where nobody said.</param>
/// <param name="Title">Their position; empty where nobody said.</param>
/// <param name="Time">When they signed.</param>
/// <param name="Zone">Their clock's zone.</param>
/// <param name="Languages">The edition's languages, in its order.</param>
public sealed record VisibleSignature(LocalText Name, LocalText Office, LocalText Title, Instant Time, DateTimeZone Zone, IReadOnlyList<Language> Languages)
{
    /// <summary>The name as the languages have it, each way of writing it once.</summary>
    public IReadOnlyList<PrintedText> Names => [.. Languages.Select(l => PrintedText.Of(Name, l)).DistinctBy(t => t.Text)];

    /// <summary>Office and position, each way of writing them once; none where both are empty.</summary>
    public IReadOnlyList<PrintedText> Positions =>
        [.. Languages.Select(PositionIn).Where(t => t.Text.Length > 0).DistinctBy(t => t.Text)];

    /// <summary>The moment with its zone, a line a language: 전자서명 2026. 3. 2.(월) 09:30(한국시간).</summary>
    public IReadOnlyList<PrintedText> Times =>
        [.. Languages.Select(l => new PrintedText($"{MinutesWords.In(l).SignedDigitally} {OfficialTime.Moment(Time, Zone, l)}", l))];

    private PrintedText PositionIn(Language language)
    {
        var words = MinutesWords.In(language);
        LocalText[] order = language == Language.English ? [Title, Office] : [Office, Title];
        var parts = order.Where(p => !p.IsEmpty).ToList();
        return new PrintedText(
            string.Join(words.BetweenParts + " ", parts.Select(p => p.For(language))), parts.Count > 0 ? parts[0].ChosenFor(language) : language);
    }
}
