using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Points;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>A meeting as the API shows it.</summary>
/// <param name="Points">Filled in by the routes: <see cref="ShowPoints"/>.</param>
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
        [],
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
/// <param name="Id">The same for ever; its number changes with its place.</param>
/// <param name="Version">What a change names to be refused where somebody else was faster.</param>
public sealed record PointView(AgreedPointId Id, int Number, long Version, AgreedText Text, Progress Progress)
{
    public static PointView Of(AgreedPoint point) => new(point.Id, point.Number, point.Version, point.Text, point.Progress);
}
