using MeetingHub.Governments;
using MeetingHub.Invitations;
using MeetingHub.Meetings;
using MeetingHub.Web.Storage;
using MeetingHub.Web.Teams;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace MeetingHub.Web.Invitations;

/// <summary>
/// Who is told about a booking, and what. One person, one invitation: whom the conference invites itself gets no message of ours.
/// </summary>
public sealed class Invite(HubDb db, IOptions<OfficeOptions> office)
{
    /// <summary>What the conference of a booking is asked for.</summary>
    public async Task<BookingRequest> RequestAsync(Meeting meeting, Booking booking, CancellationToken cancellationToken)
    {
        var register = await RegisterAsync(meeting, cancellationToken);
        var host = register[meeting.Host.Government];
        var recipient = new Recipient { Government = host.Name, Language = host.Language, Zone = host.Zone, Code = meeting.Code };
        var html = MessageText.For(Notice(meeting, booking, register), recipient).Html;
        return new BookingRequest(
            booking.TransactionId.ToString(),
            meeting.Plan.Title.For(host.Language),
            html,
            new MeetingTime(booking.Start, booking.End, host.Zone),
            [.. People(meeting, register).Where(p => p.Email is not null).Select(p => new Invitee(p.Email!.Value, p.Name ?? "", p.IsRequired))],
            booking.Conference);
    }

    /// <summary>Writes the invitations to a booking that stands, with an outbox row each; the caller saves.</summary>
    public async Task PrepareAsync(Meeting meeting, Booking booking, IConference conference, Instant now, CancellationToken cancellationToken)
    {
        var register = await RegisterAsync(meeting, cancellationToken);
        var notice = Notice(meeting, booking, register);
        var stem = MeetingMinutes.NameOf(meeting, register);
        foreach (var person in People(meeting, register).Where(p => p.Email is not { } address || !conference.Invites(address)))
        {
            var facts = register[person.Government];
            var recipient = new Recipient
            {
                Name = person.Name,
                Post = person.Post,
                Government = facts.Name,
                Language = person.Language,
                Zone = facts.Zone,
                Email = person.Email,
                Code = meeting.Code,
                IsContact = person.IsContact,
            };
            var mail = MailMessage.Write(notice, recipient, stem, booking.RequestedAt);
            var message = new Message(
                meeting.Id, person.Government, notice.Occasion.Kind, notice.Sequence, recipient, mail, MessageText.For(notice, recipient).Plain, now);
            _ = db.Add(message);
            _ = db.Add(SendMessage.RowFor(message, now));
        }
    }

    private MeetingNotice Notice(Meeting meeting, Booking booking, IReadOnlyDictionary<GovernmentId, GovernmentFacts> register)
    {
        var chosen = booking.Conference;
        return new MeetingNotice
        {
            Uid = $"{meeting.Id}@meetinghub",
            Sequence = meeting.Sequence,
            Title = meeting.Plan.Title,
            Sides = [.. meeting.Parties.Select(p => new NoticeSide(register[p.Government].Name, register[p.Government].Zone))],
            Organiser = new Organiser(register[meeting.Host.Government].Name, EmailAddress.Parse(office.Value.Mailbox), office.Value.Phone),
            Occasion = new Occasion.Invited(new Interval(booking.Start, booking.End)),
            Join = new JoinDetails(chosen.Platform, chosen.Link, chosen.Number, chosen.Passcode) { DialIn = chosen.DialIn is { } dial ? [dial] : [] },
            Agenda = [.. meeting.Plan.Agenda.Select(item => item.Title)],
        };
    }

    // The contact first; a participant who is the contact too is told once.
    private static IEnumerable<Person> People(Meeting meeting, IReadOnlyDictionary<GovernmentId, GovernmentFacts> register) =>
        meeting.Parties.SelectMany(party => PeopleOf(party, register[party.Government]).DistinctBy(p => p.Email?.Value.ToLowerInvariant() ?? p.Name ?? ""));

    private static IEnumerable<Person> PeopleOf(Party party, GovernmentFacts facts)
    {
        if ((party.Contact ?? facts.Contact) is { } contact)
        {
            yield return new Person(party.Government, Own(contact.Name, contact.Language), Own(contact.Office, contact.Language), contact.Language, contact.Email, true, true);
        }

        foreach (var participant in party.Participants.Where(p => p.Email is not null))
        {
            var language = participant.Language ?? facts.Language;
            yield return new Person(
                party.Government, Own(participant.Name, language), Own(participant.Title, language), language, participant.Email, participant.IsRequired, false);
        }
    }

    private static string? Own(LocalText text, Language language) => text.IsEmpty ? null : text.For(language);

    private async Task<IReadOnlyDictionary<GovernmentId, GovernmentFacts>> RegisterAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        var ids = meeting.Parties.Select(p => p.Government).ToList();
        return await db.Set<Government>().AsNoTracking().Where(g => ids.Contains(g.Id)).ToDictionaryAsync(g => g.Id, g => g.Facts, cancellationToken);
    }

    private sealed record Person(
        GovernmentId Government, string? Name, string? Post, Language Language, EmailAddress? Email, bool IsRequired, bool IsContact);
}
