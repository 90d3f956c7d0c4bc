using MeetingHub.Letters;
using MeetingHub.Meetings.Proposals;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Proposals;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Invitations;

/// <summary>
/// Takes what somebody answers to their invitation: by their personal link, by the reply of their calendar program, or as a colleague heard it. The answer,
/// who it came from and the audit are one save.
/// </summary>
public sealed class ReplyToInvitation(HubDb db, IClock clock)
{
    /// <summary>Everybody who is or was invited to a meeting, by side and precedence as they were told.</summary>
    public Task<List<Invitation>> AllAsync(MeetingId meeting, CancellationToken cancellationToken) =>
        db.Set<Invitation>().AsNoTracking().Where(i => i.Meeting == meeting && i.Stands).OrderByDescending(i => i.IsContact).ThenBy(i => i.Name).ToListAsync(cancellationToken);

    /// <summary>The invitation that a personal link answers; null where there is none, or none any more. A contact's link answers the contact's own.</summary>
    public Task<Invitation?> OfAsync(Visit visit, CancellationToken cancellationToken) =>
        Own(db.Set<Invitation>().AsNoTracking(), visit).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Takes the answer of whoever has opened a personal link.</summary>
    /// <param name="seen">The version that their page showed: of two who answer at once the second is told.</param>
    /// <param name="by">Who they are, as typed.</param>
    public async Task<Refusal?> ByLinkAsync(Visit visit, SaidToInvitation said, long? seen, string? by, CancellationToken cancellationToken)
    {
        var (actor, nameless) = visit.ActorNamed(by);
        if (nameless is not null)
        {
            return nameless;
        }

        if (await Own(db.Set<Invitation>(), visit).FirstOrDefaultAsync(cancellationToken) is not { } invitation)
        {
            return Withdrawn;
        }

        var now = clock.GetCurrentInstant();
        var answer = said.ToReply(new AnswerSource(actor!.Name, now, AnswerChannel.Page, null, now), invitation.Sequence);
        return invitation.Version != seen && invitation.Reply?.SaysTheSame(answer) != true
            ? Invitation.ChangedMeanwhile
            : await KeepAsync(
                invitation, answer, new AuditEntry(now, actor.Name, "meeting.answerInvitation", invitation.Meeting.ToString()) { Side = actor.Side },
                () => visit.Note(actor, "meeting.answerInvitation", now), now, cancellationToken);
    }

    /// <summary>Records what somebody said by telephone, mail, chat, letter or in person.</summary>
    public async Task<Refusal?> OnBehalfAsync(MeetingId meeting, Guid id, RecordedReply recorded, Actor actor, CancellationToken cancellationToken)
    {
        if (!AnswerSource.OnBehalf.Contains(recorded.Channel))
        {
            return new Refusal("proposal.channelWrong", "A personal link is for the person's own answer; what is recorded came by mail, phone, chat, letter or in person.", "/channel");
        }

        if (await db.Set<Invitation>().FirstOrDefaultAsync(i => i.Id == id && i.Meeting == meeting, cancellationToken) is not { } invitation)
        {
            return Unknown;
        }

        var now = clock.GetCurrentInstant();
        var (kept, refused) = recorded.Evidence is null ? (null, null) : Evidence.Of(meeting, recorded.Evidence, now);
        if (refused is not null)
        {
            return refused;
        }

        var who = string.IsNullOrWhiteSpace(recorded.GivenBy) ? invitation.Name ?? invitation.Post ?? invitation.Government.Value : recorded.GivenBy.Trim();
        var answer = recorded.Said.ToReply(
            new AnswerSource(who, recorded.GivenAt ?? now, recorded.Channel, actor.Name, now, kept?.Name), invitation.Sequence);
        var note = $"{invitation.Government} {recorded.Channel}";
        return await KeepAsync(
            invitation, answer, new AuditEntry(now, actor.Name, "meeting.recordInvitationAnswer", meeting.ToString(), note),
            () => _ = kept is null ? null : db.Add(kept), now, cancellationToken);
    }

    /// <summary>Takes the reply of a calendar program, as it came back to the office: an .ics, or the .eml that carries it.</summary>
    public async Task<Outcome<Invitation>> ByReplyAsync(MeetingId meeting, byte[] file, Actor actor, CancellationToken cancellationToken)
    {
        var (reply, unreadable) = MeetingReply.Read(file, WriteNotice.UidOf(meeting));
        if (reply is null)
        {
            return unreadable!;
        }

        var invitations = await db.Set<Invitation>().Where(i => i.Meeting == meeting && i.Email != null).ToListAsync(cancellationToken);
        if (invitations.OrderByDescending(i => i.Stands).FirstOrDefault(i => i.Email == reply.Attendee) is not { } invitation)
        {
            return new Refusal("reply.unknownPerson", $"{reply.Attendee} is not invited to this meeting: record the answer on behalf of the one who gave it.")
            {
                Facts = new Dictionary<string, string> { ["address"] = reply.Attendee.Value },
            };
        }

        var now = clock.GetCurrentInstant();
        var given = reply.GivenAt is { } at && at < now ? at : now;
        var said = new SaidToInvitation(AttendanceOf(reply.Answer), reply.DelegatedTo?.Value, reply.Comment);
        var answer = said.ToReply(new AnswerSource(reply.By.Value, given, AnswerChannel.Mail, actor.Name, now), VersionOf(reply, invitation));
        var refusal = await KeepAsync(
            invitation, answer, new AuditEntry(now, actor.Name, "meeting.takeReply", meeting.ToString(), note: invitation.Government.Value), () => { }, now, cancellationToken);
        return refusal is null ? invitation : refusal;
    }

    /// <summary>
    /// The version that a reply answers. Who comes to the time that stands comes to it also where only the link or the people have changed since; a
    /// program that leaves the version out answers the time in its calendar.
    /// </summary>
    private static int VersionOf(MeetingReply reply, Invitation invitation) =>
        reply.Start == invitation.Start ? Math.Max(reply.Sequence ?? 0, invitation.Sequence)
        : reply.Sequence ?? (reply.Start is null ? invitation.Sequence : invitation.Sequence - 1);

    private async Task<Refusal?> KeepAsync(
        Invitation invitation, InvitationReply answer, AuditEntry audit, Action also, Instant now, CancellationToken cancellationToken)
    {
        var before = invitation.Version;
        if (invitation.Give(answer, now) is { } refusal)
        {
            return refusal;
        }

        if (invitation.Version == before)
        {
            return null;
        }

        also();
        _ = db.Add(audit);
        try
        {
            _ = await db.SaveChangesAsync(cancellationToken);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Invitation.ChangedMeanwhile;
        }
    }

    private static IQueryable<Invitation> Own(IQueryable<Invitation> invitations, Visit visit)
    {
        var (meeting, id, government) = (visit.Meeting, visit.Link.Invitation, visit.Link.Government);
        return visit.IsContact
            ? invitations.Where(i => i.Meeting == meeting && i.IsContact && i.Stands && i.Government == government)
            : invitations.Where(i => i.Id == id && i.Meeting == meeting);
    }

    private static ParticipationStatus AttendanceOf(ReplyAnswer answer) => answer switch
    {
        ReplyAnswer.Accepted => ParticipationStatus.Attending,
        ReplyAnswer.Declined => ParticipationStatus.NotAttending,
        ReplyAnswer.Tentative => ParticipationStatus.Undecided,
        ReplyAnswer.Delegated => ParticipationStatus.Represented,
    };

    private static Refusal Unknown => new("invitation.unknown", "There is no such invitation to this meeting.");

    private static Refusal Withdrawn => new("invitation.withdrawn", "This invitation no longer stands.");
}

/// <summary>What somebody says to their invitation.</summary>
public sealed record SaidToInvitation(ParticipationStatus Attendance, string? Deputy = null, string? Note = null)
{
    internal InvitationReply ToReply(AnswerSource source, int sequence) => new(Attendance, Deputy, Note, source, sequence);
}

/// <summary>What somebody said to an invitation, as a colleague records it.</summary>
/// <param name="GivenBy">Who said so; null: the invited person.</param>
/// <param name="GivenAt">When; null: now.</param>
/// <param name="Evidence">What shows it; null where there is none.</param>
public sealed record RecordedReply(SaidToInvitation Said, string? GivenBy, Instant? GivenAt, AnswerChannel Channel, EvidenceFile? Evidence);
