namespace MeetingHub.Web.Letters;

/// <summary>What somebody has chosen on the page of messages to send.</summary>
public sealed class MessageChoice
{
    /// <summary>Ids; one that is none stands for a message that does not exist.</summary>
    public string[] Messages { get; set; } = [];

    /// <summary>True: all that the page listed, whatever is ticked.</summary>
    public bool Everything { get; set; }

    /// <summary>The ids of what the page listed, with commas between: a message that was written since has been seen by nobody, and is none of them.</summary>
    public string? Listed { get; set; }

    /// <summary>The meeting whose messages are listed; null for all meetings.</summary>
    public string? Meeting { get; set; }

    internal IReadOnlyCollection<Guid> Ids() =>
        [.. (Everything ? Listed?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [] : Messages).Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty)];
}
