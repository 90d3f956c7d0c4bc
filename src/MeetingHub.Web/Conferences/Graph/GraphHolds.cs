using Microsoft.Graph.Models;
using NodaTime;
using EmailAddress = MeetingHub.Basics.EmailAddress;

namespace MeetingHub.Web.Conferences.Graph;

/// <summary>
/// Keeps a proposed time free in own staff's calendars: a tentative entry of each person's own, under a category that tells where it comes from.
/// It has no attendees, so nobody gets a mail for a time that is only proposed. Failures are values, as with <see cref="IConference"/>.
/// </summary>
public sealed class GraphHolds(GraphConnection connection, GraphOptions options, IClock clock)
{
    /// <summary>The category of every hold: people find them in Outlook by it, and so do we.</summary>
    public const string Category = "MeetingHub";

    /// <summary>Holds a time; repeated with the same <see cref="HoldRequest.TransactionId"/> it finds the first hold.</summary>
    /// <exception cref="ArgumentException">The person is not of the own tenant: nobody else's calendar is ours to write in.</exception>
    public async Task<HoldResult> Place(HoldRequest request, CancellationToken cancellation)
    {
        if (!options.IsStaff(request.Person))
        {
            throw new ArgumentException("Only own staff's calendars are held.", nameof(request));
        }

        var (start, end) = GraphTimes.Write(request.Time);
        var asked = new Event
        {
            TransactionId = request.TransactionId,
            Subject = request.Subject,
            Start = start,
            End = end,
            ShowAs = FreeBusyStatus.Tentative,
            Categories = [Category],
            IsReminderOn = false,
        };
        var (seen, failure) = await GraphFailure.Guard(clock, cancellation,
            () => connection.Client.Users[request.Person.Value].Events.PostAsync(asked, cancellationToken: cancellation));
        return failure is not null ? HoldResult.Of(failure)
            : seen?.Id is { } id ? new HoldResult.Held(new Hold(request.Person, id))
            : new HoldResult.Later("conference.unreadable", "Microsoft Graph answered without the event.", null);
    }

    /// <summary>Gives the time back; a hold that its owner has deleted already counts as released.</summary>
    public async Task<HoldResult> Release(Hold hold, CancellationToken cancellation)
    {
        var (_, failure) = await GraphFailure.Guard(clock, cancellation, async () =>
        {
            await connection.Client.Users[hold.Person.Value].Events[hold.EventId].DeleteAsync(cancellationToken: cancellation);
            return true;
        });
        return failure is null or { Status: 404 } ? new HoldResult.Released() : HoldResult.Of(failure);
    }
}

/// <summary>A time to be kept free for one person.</summary>
/// <param name="TransactionId">One per proposal, slot and person, stored before the first try.</param>
public sealed record HoldRequest(string TransactionId, EmailAddress Person, string Subject, MeetingTime Time);

/// <summary>A hold as it stands in a person's calendar, by Graph's immutable id.</summary>
public sealed record Hold(EmailAddress Person, string EventId);

/// <summary>What came of holding or releasing a time. Codes as in <see cref="ConferenceResult"/>.</summary>
public abstract record HoldResult
{
    private HoldResult()
    {
    }

    internal static HoldResult Of(GraphFailure failure) => failure.ToResult() switch
    {
        ConferenceResult.Later later => new Later(later.Code, later.Detail, later.RetryAfter),
        ConferenceResult.Refused refused => new Refused(refused.Refusal),
        _ => throw new InvalidOperationException("A failure is for later or for good."),
    };

    /// <summary>The time is held.</summary>
    public sealed record Held(Hold Hold) : HoldResult;

    /// <summary>The time is free again.</summary>
    public sealed record Released : HoldResult;

    /// <summary>Not now.</summary>
    public sealed record Later(string Code, string Detail, Duration? RetryAfter) : HoldResult;

    /// <summary>No: this person's calendar is not open to the app.</summary>
    public sealed record Refused(Refusal Refusal) : HoldResult;
}
