namespace MeetingHub.Web.Conferences;

/// <summary>
/// A conference on any platform: the coordinator has made the meeting there and entered how one joins. Nothing goes over the network, and
/// nobody is invited from here: everybody gets our own message.
/// </summary>
public sealed class JoinLinkConference : IConference
{
    public bool Invites(EmailAddress address) => false;

    public Task<ConferenceResult> Book(BookingRequest request, CancellationToken cancellation) =>
        Stays(new Booked(null, request.Conference.Link, []));

    public Task<ConferenceResult> Look(Booked booked, CancellationToken cancellation) => Stays(booked);

    public Task<ConferenceResult> Move(Booked booked, MeetingTime time, CancellationToken cancellation) => Stays(booked);

    public Task<ConferenceResult> ChangePeople(Booked booked, IReadOnlyList<Invitee> people, CancellationToken cancellation) => Stays(booked);

    public Task<ConferenceResult> Cancel(Booked booked, string comment, CancellationToken cancellation) =>
        Task.FromResult<ConferenceResult>(new ConferenceResult.Cancelled());

    public Task<ConferenceResult> TakeBack(BookingRequest request, string comment, CancellationToken cancellation) =>
        Task.FromResult<ConferenceResult>(new ConferenceResult.Cancelled());

    private static Task<ConferenceResult> Stays(Booked booked) => Task.FromResult<ConferenceResult>(new ConferenceResult.Done(booked));
}
