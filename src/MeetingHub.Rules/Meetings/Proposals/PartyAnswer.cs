using NodaTime;

namespace MeetingHub.Meetings.Proposals;

/// <summary>What a party's contact says to the slots of a proposal. A party answers once; a later answer of its replaces this one.</summary>
/// <param name="Government">Whose answer it is.</param>
/// <param name="Choices">One for each slot, in the order of the slots.</param>
/// <param name="OtherTimes">Times that would suit the party, proposed by it; each as long as the meeting.</param>
/// <param name="Note">In their own words; empty where there is none.</param>
/// <param name="Source">Who gave it, when, by which way.</param>
public sealed record PartyAnswer(
    GovernmentId Government, IReadOnlyList<SlotChoice> Choices, IReadOnlyList<OtherTime> OtherTimes, string Note, AnswerSource Source)
{
    /// <summary>More are no answer but a calendar.</summary>
    public const int MostOtherTimes = 5;

    /// <summary>The longest note, in characters.</summary>
    public const int LongestNote = 2000;

    /// <summary>The longest note on one slot, in characters.</summary>
    public const int LongestSlotNote = 300;

    /// <summary>What they say to each slot in their own words, in the order of the slots; empty texts, or none at all, where they say nothing.</summary>
    public IReadOnlyList<string> SlotNotes { get; init; } = [];

    /// <summary>What they say to one slot in their own words; empty where they say nothing.</summary>
    /// <param name="slot">Its place in the order of the slots, from 0.</param>
    public string NoteOn(int slot) => SlotNotes.ElementAtOrDefault(slot) ?? "";

    internal Refusal? Check(int slots, Instant now)
    {
        if (Choices.Count != slots)
        {
            return new Refusal("proposal.choiceMissing", $"Each of the {slots} slots is answered: firstChoice, possible or notPossible.", "/choices");
        }

        if (Choices.Count(c => c == SlotChoice.FirstChoice) > 1)
        {
            return new Refusal("proposal.firstTwice", "One slot is the first choice; the others are possible or not.", "/choices");
        }

        if (SlotNotes.Index().FirstOrDefault(n => n.Index >= slots || n.Item.Length > LongestSlotNote) is { Item: not null } wrong)
        {
            return new Refusal("proposal.noteTooLong", $"A slot has one note of at most {LongestSlotNote} characters.", $"/slotNotes/{wrong.Index}")
            {
                Facts = new Dictionary<string, string> { ["most"] = $"{LongestSlotNote}" },
            };
        }

        if (OtherTimes.Count > MostOtherTimes)
        {
            return new Refusal("proposal.tooManyTimes", $"At most {MostOtherTimes} other times are proposed.", "/otherStarts")
            {
                Facts = new Dictionary<string, string> { ["most"] = $"{MostOtherTimes}" },
            };
        }

        if (Note.Length > LongestNote)
        {
            return new Refusal("proposal.noteTooLong", $"A note has at most {LongestNote} characters.", "/note")
            {
                Facts = new Dictionary<string, string> { ["most"] = $"{LongestNote}" },
            };
        }

        return Source.Check(now);
    }
}

/// <summary>What a party says to one slot.</summary>
public enum SlotChoice
{
    FirstChoice,
    Possible,
    NotPossible,
}

/// <summary>A time that a party proposed itself.</summary>
/// <param name="Problems">What the rules said to it when it was proposed; empty where it suits every office.</param>
public sealed record OtherTime(Interval Time, IReadOnlyList<TimeProblem> Problems);

/// <summary>Where an answer came from.</summary>
/// <param name="GivenBy">Who answered, by name or office, as they gave it.</param>
/// <param name="GivenAt">When they answered.</param>
/// <param name="Channel">By which way.</param>
/// <param name="RecordedBy">The colleague who recorded it on their behalf; null where they answered on their own page.</param>
/// <param name="RecordedAt">When it came into the hub.</param>
/// <param name="Evidence">What shows it: a scanned letter, a saved mail; null where there is none.</param>
public sealed record AnswerSource(
    string GivenBy, Instant GivenAt, AnswerChannel Channel, string? RecordedBy, Instant RecordedAt, EvidenceName? Evidence = null)
{
    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = 200;

    /// <summary>The ways by which an answer comes to a colleague, who then records it on behalf.</summary>
    public static IReadOnlyList<AnswerChannel> OnBehalf { get; } = [.. Enum.GetValues<AnswerChannel>().Except([AnswerChannel.Page, AnswerChannel.Calendar])];

    internal Refusal? Check(Instant now) =>
        string.IsNullOrWhiteSpace(GivenBy) || GivenBy.Length > LongestName
            ? new Refusal("proposal.whoMissing", $"An answer says who gave it, in at most {LongestName} characters.", "/givenBy")
            : GivenAt > now ? new Refusal("proposal.givenInFuture", "An answer was given before it is recorded.", "/givenAt")
            : null;
}

/// <summary>A file that shows an answer, by its name; the file itself lies elsewhere.</summary>
public sealed record EvidenceName(Guid Id, string FileName);

/// <summary>The ways by which offices answer.</summary>
public enum AnswerChannel
{
    /// <summary>The contact's own page of the hub.</summary>
    Page,
    Mail,
    Phone,

    /// <summary>KakaoTalk, WeChat, LINE and the like.</summary>
    Chat,

    /// <summary>An official letter or telegram.</summary>
    Letter,
    InPerson,

    /// <summary>The calendar in which an own colleague accepts or declines; read from there.</summary>
    Calendar,

    /// <summary>None of these, or not known.</summary>
    Other,
}
