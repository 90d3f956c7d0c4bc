using MeetingHub.Meetings;

namespace MeetingHub.Web.Invitations;

/// <summary>What somebody has chosen on the page of messages to send.</summary>
public sealed class MessageChoice
{
    /// <summary>Ids; one that is none stands for a message that does not exist.</summary>
    public string[] Messages { get; set; } = [];

    /// <summary>True: all that are listed, whatever is ticked.</summary>
    public bool Everything { get; set; }

    /// <summary>The meeting whose messages are listed; null for all meetings.</summary>
    public string? Meeting { get; set; }

    internal async Task<IReadOnlyCollection<Guid>> IdsAsync(MessageDesk desk, CancellationToken cancellationToken) => Everything
        ? [.. (await desk.AllAsync(MeetingId.TryParse(Meeting), onlyOpen: true, cancellationToken)).Select(m => m.Id)]
        : [.. Messages.Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty)];
}
