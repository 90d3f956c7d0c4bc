using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Events.Item;
using Microsoft.Graph.Users.Item.Events.Item.Cancel;
using NodaTime;
using NodaTime.Text;
using ParticipationStatus = MeetingHub.Letters.ParticipationStatus;
using EmailAddress = MeetingHub.Basics.EmailAddress;
using GraphAddress = Microsoft.Graph.Models.EmailAddress;

namespace MeetingHub.Web.Conferences.Graph;

/// <summary>
/// Teams meetings by Microsoft Graph: one calendar event in the organising mailbox, whose attendees are people of the own tenant and nobody else.
/// A change sends only what changes: the body that Teams has added to, and the flags that made it a Teams meeting, are never sent again.
/// </summary>
public sealed class GraphConference(GraphConnection connection, GraphOptions options, IClock clock) : IConference
{
    private static readonly string[] Seen = ["id", "attendees", "onlineMeeting"];

    private readonly string _mailbox = options.Mailbox ?? throw new ArgumentException("Without a mailbox there is no Graph conference.", nameof(options));

    public bool Invites(EmailAddress address) => options.IsStaff(address);

    public Task<ConferenceResult> Book(BookingRequest request, CancellationToken cancellation)
    {
        var (start, end) = GraphTimes.Write(request.Time);
        var asked = new Event
        {
            TransactionId = request.TransactionId,
            Subject = request.Subject,
            Body = new ItemBody { ContentType = BodyType.Html, Content = request.Html },
            Start = start,
            End = end,
            Attendees = Attendees(request.People),
            AllowNewTimeProposals = false,
            IsOnlineMeeting = true,
            OnlineMeetingProvider = OnlineMeetingProviderType.TeamsForBusiness,
        };
        return Seeing(cancellation, () => connection.Client.Users[_mailbox].Events.PostAsync(asked, cancellationToken: cancellation));
    }

    public Task<ConferenceResult> Look(Booked booked, CancellationToken cancellation) =>
        Seeing(cancellation, () => Event(booked).GetAsync(request => request.QueryParameters.Select = Seen, cancellation));

    public Task<ConferenceResult> Move(Booked booked, MeetingTime time, CancellationToken cancellation)
    {
        var (start, end) = GraphTimes.Write(time);
        return Seeing(cancellation, () => Event(booked).PatchAsync(new Event { Start = start, End = end }, cancellationToken: cancellation));
    }

    public Task<ConferenceResult> ChangePeople(Booked booked, IReadOnlyList<Invitee> people, CancellationToken cancellation) =>
        Seeing(cancellation, () => Event(booked).PatchAsync(new Event { Attendees = Attendees(people) }, cancellationToken: cancellation));

    public async Task<ConferenceResult> Cancel(Booked booked, string comment, CancellationToken cancellation)
    {
        var (_, failure) = await GraphFailure.Guard(clock, cancellation, async () =>
        {
            await Event(booked).Cancel.PostAsync(new CancelPostRequestBody { Comment = comment }, cancellationToken: cancellation);
            return true;
        });
        return failure is null or { Status: 404 } ? new ConferenceResult.Cancelled() : failure.ToResult();
    }

    public async Task<ConferenceResult> TakeBack(BookingRequest request, string comment, CancellationToken cancellation)
    {
        var (found, failure) = await GraphFailure.Guard(clock, cancellation, () => IdOf(request, cancellation));
        return failure is not null ? failure.ToResult()
            : found is { } id ? await Cancel(new Booked(id, null, []), comment, cancellation)
            : new ConferenceResult.Cancelled();
    }

    /// <summary>Graph cannot be asked for a transaction: the events at the request's own time are looked through.</summary>
    private async Task<string?> IdOf(BookingRequest request, CancellationToken cancellation)
    {
        var view = connection.Client.Users[_mailbox].CalendarView;
        var page = await view.GetAsync(
            asked =>
            {
                asked.QueryParameters.StartDateTime = InstantPattern.ExtendedIso.Format(request.Time.Start);
                asked.QueryParameters.EndDateTime = InstantPattern.ExtendedIso.Format(request.Time.End);
                asked.QueryParameters.Select = ["id", "transactionId"];
            },
            cancellation);
        while (page is not null)
        {
            if (page.Value?.FirstOrDefault(e => e.TransactionId == request.TransactionId)?.Id is { } id)
            {
                return id;
            }

            page = page.OdataNextLink is { } next ? await view.WithUrl(next).GetAsync(cancellationToken: cancellation) : null;
        }

        return null;
    }

    private EventItemRequestBuilder Event(Booked booked) =>
        connection.Client.Users[_mailbox].Events[booked.EventId ?? throw new ArgumentException("This booking is no event of Graph's.", nameof(booked))];

    private async Task<ConferenceResult> Seeing(CancellationToken cancellation, Func<Task<Event?>> call)
    {
        var (seen, failure) = await GraphFailure.Guard(clock, cancellation, call);
        return failure is not null ? failure.ToResult()
            : seen?.Id is { } id ? new ConferenceResult.Done(new Booked(id, JoinLink(seen), Invited(seen)) { Answers = Answers(seen) })
            : new ConferenceResult.Later("conference.unreadable", "Microsoft Graph answered without the event.", null);
    }

    /// <summary>People of the own tenant, each once: Exchange invites them, and nobody else.</summary>
    private List<Attendee> Attendees(IEnumerable<Invitee> people) =>
    [
        .. people.Where(p => Invites(p.Address)).DistinctBy(p => p.Address).Select(p => new Attendee
        {
            EmailAddress = new GraphAddress { Address = p.Address.Value, Name = p.Name },
            Type = p.IsRequired ? AttendeeType.Required : AttendeeType.Optional,
        }),
    ];

    private static Uri? JoinLink(Event seen) => Uri.TryCreate(seen.OnlineMeeting?.JoinUrl, UriKind.Absolute, out var url) ? url : null;

    private static EmailAddress[] Invited(Event seen) => [.. (seen.Attendees ?? []).Select(a => EmailAddress.TryParse(a.EmailAddress?.Address)).OfType<EmailAddress>()];

    /// <summary>Exchange says <c>none</c> or <c>notResponded</c> of one who is awaited, and the first day of the calendar where it knows no time.</summary>
    private static CalendarReply[] Answers(Event seen) =>
    [
        .. from attendee in seen.Attendees ?? []
           let address = EmailAddress.TryParse(attendee.EmailAddress?.Address)
           let attendance = attendee.Status?.Response switch
           {
               ResponseType.Accepted => ParticipationStatus.Attending,
               ResponseType.Declined => ParticipationStatus.NotAttending,
               ResponseType.TentativelyAccepted => ParticipationStatus.Undecided,
               _ => (ParticipationStatus?)null,
           }
           where address is not null && attendance is not null
           select new CalendarReply(
               address.Value, attendance.Value, attendee.Status!.Time is { Year: > 1 } at ? Instant.FromDateTimeOffset(at) : null),
    ];
}
