using MeetingHub.Governments;
using MeetingHub.Letters;
using MeetingHub.Meetings;
using Microsoft.Extensions.Options;

namespace MeetingHub.Web.Meetings;

/// <summary>Puts together what every message about a meeting says, whoever reads it.</summary>
public sealed class WriteNotice(IOptions<OfficeOptions> office)
{
    /// <summary>The facts of a message about a meeting, the same for every recipient.</summary>
    /// <param name="join">Null while nothing is booked.</param>
    public MeetingNotice Of(Meeting meeting, IReadOnlyDictionary<GovernmentId, GovernmentFacts> register, Occasion occasion, JoinDetails? join) => new()
    {
        Uid = UidOf(meeting.Id),
        Sequence = meeting.Sequence,
        Title = meeting.Plan.Title,
        Sides = [.. meeting.Parties.Select(p => new NoticeSide(register[p.Government].Name, register[p.Government].Zone))],
        Organiser = new Organiser(register[meeting.Host.Government].Name, EmailAddress.Parse(office.Value.Mailbox), office.Value.Phone),
        Occasion = occasion,
        Join = join,
        Agenda = [.. meeting.Plan.Agenda.Select(item => item.Title)],
    };

    /// <summary>The calendar UID of a meeting: the same for ever, for everybody.</summary>
    public static string UidOf(MeetingId meeting) => $"{meeting}@meetinghub";
}
