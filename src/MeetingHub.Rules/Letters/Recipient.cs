using NodaTime;

namespace MeetingHub.Letters;

/// <summary>The one person a message is for: what it needs to be written in their language and their local time.</summary>
public sealed record Recipient
{
    /// <summary>In their own script; null while the place is "to be named".</summary>
    public string? Name { get; init; }

    /// <summary>Office and title as they stand in their own papers: <c>외교통상과장</c>.</summary>
    public string? Post { get; init; }

    /// <summary>The government whose side they are on.</summary>
    public required LocalText Government { get; init; }

    /// <summary>The language they read; decides everything that is written.</summary>
    public required Language Language { get; init; }

    /// <summary>Where their day is; their local time stands first.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>Null for people who are told by telephone, chat or letter: the text is then copied from the page.</summary>
    public EmailAddress? Email { get; init; }

    /// <summary>What their answer is recognised by.</summary>
    public required AnswerCode Code { get; init; }

    /// <summary>Their personal page, where answering takes one click; null where none was made.</summary>
    public Uri? PersonalLink { get; init; }

    /// <summary>True for the contact, who speaks for their government and names its participants.</summary>
    public bool IsContact { get; init; }
}
