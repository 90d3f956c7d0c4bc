namespace MeetingHub.Letters;

/// <summary>What one letter says that no other says, in the four languages. What all letters share stands in <see cref="Wording"/>.</summary>
internal sealed record LetterWords
{
    /// <summary>The subject behind the answer code: <c>{title}</c>, and the reader's local time as <c>{time}</c> where one is fixed.</summary>
    public required Text Subject { get; init; }

    /// <summary>Why the letter is written: the sentences behind the greeting.</summary>
    public required Text Purpose { get; init; }

    /// <summary>In place of <see cref="Purpose"/> while nothing is booked; null where it makes no difference.</summary>
    public Text? PurposeUnbooked { get; init; }

    /// <summary>What the recipient may answer; null where no answer is asked for.</summary>
    public Text? Answers { get; init; }

    /// <summary>What a contact is asked for besides, for the whole side; null where that is nothing.</summary>
    public Text? AskedOfContact { get; init; }

    /// <summary>The letter informs, though it may be answered. A Chinese office closes it with 特此函达 and not with 请予函复.</summary>
    public bool IsNotice { get; init; }

    /// <summary>True where the sender waits for an answer.</summary>
    public bool IsRequest => Answers is not null && !IsNotice;

    /// <summary>Greeting and purpose, a paragraph each.</summary>
    public IReadOnlyList<string> Opening(Language language, bool isBooked, bool isGuest) =>
        Wording.Of(language).Opening(((isBooked ? null : PurposeUnbooked) ?? Purpose)[language], isGuest);

    /// <summary>What may be answered and by which ways, a sentence or two each; empty where no answer is asked for.</summary>
    public IReadOnlyList<string> HowToAnswer(Recipient recipient)
    {
        if (Answers is null)
        {
            return [];
        }

        Text?[] asked = [Answers, recipient.IsContact ? AskedOfContact : null];
        return [.. asked.OfType<Text>().Select(text => text[recipient.Language]), Wording.Of(recipient.Language).WaysToAnswer(recipient)];
    }
}
