using MeetingHub.Letters;
using MeetingHub.Meetings;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>
/// Turns what people have to be told into letters that go out: text, calendar entry, personal link, and the row that sends it. It adds them to the database
/// of its scope without saving: whoever asks keeps them in one save with their cause. It throws only what nobody expects.
/// </summary>
public interface ILetterPost
{
    /// <summary>Writes one letter for each telling, in their order.</summary>
    /// <param name="decidedAt">When it was decided on: the letters' date, where a telling has none of its own.</param>
    Task<IReadOnlyList<WrittenLetter>> WriteAsync(
        Meeting meeting, IReadOnlyList<Telling> tellings, Instant decidedAt, Instant now, CancellationToken cancellationToken);
}

/// <summary>A letter as its recipient will read it.</summary>
/// <param name="Email">Null for one who is told by telephone, chat or letter.</param>
/// <param name="Text">The plain text.</param>
public sealed record WrittenLetter(
    GovernmentId Government, string RecipientName, EmailAddress? Email, Language Language, MessageKind Kind, string Subject, string Text);
