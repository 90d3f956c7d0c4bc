using MeetingHub.Governments;
using MeetingHub.Invitations;
using MeetingHub.Meetings;
using MeetingHub.Minutes;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>A meeting as the API shows it.</summary>
public sealed record MeetingView(
    MeetingId Id,
    AnswerCode Code,
    string? Reference,
    MeetingState State,
    MeetingPlan Plan,
    int AgendaMinutes,
    int DurationMinutes,
    Instant? Start,
    Instant? End,
    IReadOnlyList<Interval> ProposedTimes,
    IReadOnlyList<PartyView> Parties,
    BookingView? Booking,
    IReadOnlyList<PointView> Points,
    int Sequence,
    string? Reason,
    long Version)
{
    public static MeetingView Of(Meeting meeting) => new(
        meeting.Id,
        meeting.Code,
        meeting.Reference,
        meeting.State,
        meeting.Plan,
        meeting.Plan.AgendaMinutes,
        (int)meeting.Plan.Duration.TotalMinutes,
        meeting.Start,
        meeting.End,
        meeting.ProposedTimes,
        [.. meeting.Parties.Select(p => new PartyView(p.Government, p.Contact, p.NeedsInterpreter, p.Participants, p.Signatory))],
        meeting.Booking is { } b ? new BookingView(b.Revision, b.State, b.Conference, b.EventId, b.Problem) : null,
        [.. meeting.Points.Select(p => new PointView(p.Number, p.Text, p.Progress))],
        meeting.Sequence,
        meeting.Reason,
        meeting.Version);
}

/// <summary>One side.</summary>
public sealed record PartyView(
    GovernmentId Government, Contact? Contact, bool NeedsInterpreter, IReadOnlyList<Participant> Participants, Signatory Signatory);

/// <summary>The conference that stands or is on its way.</summary>
public sealed record BookingView(int Revision, BookingState State, Conference Conference, string? EventId, string? Problem);

/// <summary>One agreed point.</summary>
public sealed record PointView(int Number, AgreedText Text, Progress Progress);
