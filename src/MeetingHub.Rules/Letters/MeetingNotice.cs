using MeetingHub.Meetings;
using NodaTime;

namespace MeetingHub.Letters;

/// <summary>The facts of one message, the same for every recipient. <see cref="MessageText"/> puts them into words.</summary>
public sealed record MeetingNotice
{
    /// <summary>The calendar UID: the same in every message about the meeting, for ever.</summary>
    public required string Uid { get; init; }

    /// <summary>RFC 5545 SEQUENCE: raised with each change that recipients must take over; a repeat keeps it.</summary>
    public required int Sequence { get; init; }

    /// <summary>The meeting's official title.</summary>
    public required LocalText Title { get; init; }

    /// <summary>The governments that meet, the host first.</summary>
    public required IReadOnlyList<NoticeSide> Sides { get; init; }

    /// <summary>Who writes, and whom to ask.</summary>
    public required Organiser Organiser { get; init; }

    /// <summary>Why the message goes out, with the facts of that kind.</summary>
    public required Occasion Occasion { get; init; }

    /// <summary>How to get into the meeting; null while nothing is booked.</summary>
    public JoinDetails? Join { get; init; }

    /// <summary>The points to be talked over, in order; may be empty.</summary>
    public IReadOnlyList<LocalText> Agenda { get; init; } = [];
}

/// <summary>One government at the table and the zone that its clocks show.</summary>
public sealed record NoticeSide(LocalText Name, DateTimeZone Zone);

/// <summary>The office that invites. The mailbox is the organiser of the calendar entry and takes the answers.</summary>
/// <param name="Phone">As it is dialled from abroad: <c>+82-31-120</c>; null where none is given out.</param>
public sealed record Organiser(LocalText Name, EmailAddress Mailbox, string? Phone = null);

/// <summary>The way into the video meeting, as the platform gave it.</summary>
/// <param name="Platform">The product's own name: <c>Microsoft Teams</c>.</param>
/// <param name="Number">Meeting number or ID, as typed into the client.</param>
public sealed record JoinDetails(string Platform, Uri? Link = null, string? Number = null, string? Passcode = null)
{
    /// <summary>Telephone numbers, each with its country or city in words; may be empty.</summary>
    public IReadOnlyList<string> DialIn { get; init; } = [];

    public bool Equals(JoinDetails? other) =>
        other is not null && (Platform, Link, Number, Passcode) == (other.Platform, other.Link, other.Number, other.Passcode)
        && DialIn.SequenceEqual(other.DialIn);

    public override int GetHashCode() => HashCode.Combine(Platform, Link, Number, Passcode);

    /// <summary>How people get into a booked conference.</summary>
    public static JoinDetails Of(Conference conference) => new(conference.Platform, conference.Link, conference.Number, conference.Passcode)
    {
        DialIn = conference.DialIn is { } dial ? [dial] : [],
    };
}
