using MeetingHub.Letters;
using MeetingHub.Meetings.Proposals;
using MeetingHub.Web.Http;

namespace MeetingHub.Web.Invitations;

/// <summary>An answer to an invitation as a form carries it.</summary>
public sealed class ReplyEntry
{
    /// <summary>The name of an <see cref="MeetingHub.Letters.ParticipationStatus"/>.</summary>
    public string? Attendance { get; set; }

    public string? Deputy { get; set; }

    public string? Note { get; set; }

    /// <summary>Who answers, as typed.</summary>
    public string? By { get; set; }

    /// <summary>The version of the invitation that the form was shown for.</summary>
    public long? Seen { get; set; }

    /// <summary>Only where a colleague records it.</summary>
    public AnswerChannel Channel { get; set; } = AnswerChannel.Phone;

    /// <summary>Only where a colleague records it.</summary>
    public IFormFile? Evidence { get; set; }

    /// <summary>The form of an invitation as it stands.</summary>
    public static ReplyEntry Of(Invitation invitation) => new()
    {
        Attendance = invitation.Reply?.Attendance.ToString(),
        Deputy = invitation.Reply?.Deputy,
        Note = invitation.Reply?.Note,
        Seen = invitation.Version,
    };

    /// <summary>What was said, or why the form cannot be read.</summary>
    public Outcome<SaidToInvitation> Said() => Enum.TryParse<ParticipationStatus>(Attendance, out var attendance) && Enum.IsDefined(attendance)
        ? new SaidToInvitation(attendance, Deputy, Note)
        : new Refusal("invitation.attendanceMissing", "Choose whether the person attends.", "/attendance");
}
