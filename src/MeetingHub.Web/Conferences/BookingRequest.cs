using MeetingHub.Letters;
using MeetingHub.Meetings;
using NodaTime;

namespace MeetingHub.Web.Conferences;

/// <summary>What a conference is booked from.</summary>
/// <param name="TransactionId">One per revision of a booking, stored before the first try: it makes a repeated try harmless.</param>
/// <param name="Subject">The meeting's title in the language of the own side.</param>
/// <param name="Html">What the invited read, as HTML, encoded by the caller.</param>
/// <param name="People">Everybody with an address, own staff and outside people alike: the conference takes those whom it invites.</param>
/// <param name="Conference">What was chosen for the meeting: for a join link with everything that the coordinator has entered.</param>
public sealed record BookingRequest(
    string TransactionId,
    string Subject,
    string Html,
    MeetingTime Time,
    IReadOnlyList<Invitee> People,
    Conference Conference)
{
    /// <summary>What the conference comes to know by this request.</summary>
    public ConferenceFacts FactsFor(IConference conference) => new(
        Time.Start, Time.End, [.. People.Where(p => conference.Invites(p.Address)).Select(p => new ConferenceSeat(p.Address, p.IsRequired))]);
}

/// <summary>From when to when, and the zone whose clock the invited read it on.</summary>
public sealed record MeetingTime(Instant Start, Instant End, DateTimeZone Zone);

/// <summary>A person to be invited.</summary>
public sealed record Invitee(EmailAddress Address, string Name, bool IsRequired);

/// <summary>A booking as it stands.</summary>
/// <param name="EventId">Graph's immutable id of the event; null for a join link.</param>
/// <param name="JoinLink">Where one joins; null while Teams' link has not come yet, and on platforms that work by number alone.</param>
/// <param name="Invited">The addresses that the conference itself has invited.</param>
public sealed record Booked(string? EventId, Uri? JoinLink, IReadOnlyList<EmailAddress> Invited)
{
    /// <summary>What those have answered in their calendars so far; who is awaited is not among them.</summary>
    public IReadOnlyList<CalendarReply> Answers { get; init; } = [];

    /// <summary>True when people can be told how to join.</summary>
    public bool IsReady => EventId is null || JoinLink is not null;
}

/// <summary>What an invited person has answered in their own calendar.</summary>
/// <param name="GivenAt">Null where the platform does not say.</param>
public sealed record CalendarReply(EmailAddress Address, ParticipationStatus Attendance, Instant? GivenAt);
