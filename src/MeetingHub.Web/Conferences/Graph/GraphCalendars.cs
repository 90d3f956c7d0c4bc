using MeetingHub.Staff;
using MeetingHub.Web.Staff;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Calendar.GetSchedule;
using NodaTime;
using EmailAddress = MeetingHub.Basics.EmailAddress;

namespace MeetingHub.Web.Conferences.Graph;

/// <summary>Reads when own staff are busy. Outside people's addresses never leave the house: their calendars cannot be read from here.</summary>
public sealed class GraphCalendars(GraphConnection connection, GraphOptions options, IClock clock) : IBusySource
{
    /// <summary>Graph's own limit; the members of a list count each.</summary>
    private const int MostAddresses = 20;

    /// <summary>Graph takes less than 62 days.</summary>
    private static readonly Duration LongestWindow = Duration.FromDays(60);
    private static readonly Duration ShortestWindow = Duration.FromMinutes(5);

    /// <summary>Somebody waits for the answer, and can go on without it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    private readonly string _mailbox = options.Mailbox ?? throw new ArgumentException("Without a mailbox there are no calendars of Graph's.", nameof(options));

    /// <summary>True for an address of the own tenant.</summary>
    public bool CanAsk(EmailAddress address) => options.IsStaff(address);

    /// <summary>Every address asked for, once each, with its entries that touch the window.</summary>
    /// <param name="window">With a start and an end; as long as wanted, Graph is asked in pieces.</param>
    public async Task<CalendarsResult> Read(IEnumerable<EmailAddress> addresses, Interval window, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        var asked = addresses.Distinct().ToArray();
        var found = asked.ToDictionary(a => a, _ => new HashSet<BusyTime>());
        var unreadable = asked.Where(a => !options.IsStaff(a)).ToDictionary(a => a, _ => "outside");
        foreach (var part in asked.Where(options.IsStaff).Chunk(MostAddresses))
        {
            foreach (var piece in Pieces(window))
            {
                var (answer, failure) = await GraphFailure.Guard(clock, cancellation, () => Ask(part, piece, patience.Token));
                if (failure is not null)
                {
                    return new CalendarsResult.Unavailable(failure.Code, failure.Detail, failure.RetryAfter);
                }

                foreach (var (address, busy, error) in answer!)
                {
                    found[address].UnionWith(busy);
                    if (error is not null)
                    {
                        unreadable[address] = error;
                    }
                }
            }
        }

        return new CalendarsResult.Read([.. asked.Select(a => unreadable.TryGetValue(a, out var reason)
            ? new StaffCalendar(a, [], reason)
            : new StaffCalendar(a, [.. found[a].OrderBy(b => b.Start).ThenBy(b => b.End)], null))]);
    }

    async Task<IReadOnlyDictionary<EmailAddress, IReadOnlyList<BusyTime>>> IBusySource.ReadAsync(
        IReadOnlyCollection<EmailAddress> addresses, Interval window, CancellationToken cancellationToken) =>
        addresses.Count > 0 && await Read(addresses, window, cancellationToken) is CalendarsResult.Read read
            ? read.Calendars.Where(c => c.Unreadable is null).ToDictionary(c => c.Address, c => c.Busy)
            : new Dictionary<EmailAddress, IReadOnlyList<BusyTime>>();

    private async Task<List<(EmailAddress Address, IReadOnlyList<BusyTime> Busy, string? Error)>> Ask(EmailAddress[] addresses, Interval window, CancellationToken cancellation)
    {
        var answer = await connection.Client.Users[_mailbox].Calendar.GetSchedule.PostAsGetSchedulePostResponseAsync(
            new GetSchedulePostRequestBody
            {
                Schedules = [.. addresses.Select(a => a.Value)],
                StartTime = GraphTimes.InUtc(window.Start),
                EndTime = GraphTimes.InUtc(window.End),
                // Its digits are not read: the longest step keeps the answer small.
                AvailabilityViewInterval = (int)Math.Clamp(window.Duration.TotalMinutes, 5, 1440),
            },
            cancellationToken: cancellation);
        var schedules = (answer?.Value ?? []).Where(s => s.ScheduleId is not null).ToLookup(s => s.ScheduleId!, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. addresses.Select(a => schedules[a.Value].FirstOrDefault() is not { } schedule ? (a, [], "missing")
                : schedule.Error is { } error ? (a, [], error.ResponseCode ?? "unknown")
                : (a, BusyTimes(schedule), (string?)null)),
        ];
    }

    private static IReadOnlyList<BusyTime> BusyTimes(ScheduleInformation schedule) =>
    [
        .. from item in schedule.ScheduleItems ?? []
           select new BusyTime(GraphTimes.Read(item.Start), GraphTimes.Read(item.End), StatusOf(item.Status)),
    ];

    /// <summary>A status that nobody knows yet counts as busy.</summary>
    private static BusyStatus StatusOf(FreeBusyStatus? status) => status switch
    {
        FreeBusyStatus.Free => BusyStatus.Free,
        FreeBusyStatus.Tentative => BusyStatus.Tentative,
        FreeBusyStatus.Oof => BusyStatus.OutOfOffice,
        FreeBusyStatus.WorkingElsewhere => BusyStatus.WorkingElsewhere,
        _ => BusyStatus.Busy,
    };

    private static IEnumerable<Interval> Pieces(Interval window)
    {
        for (var start = window.Start; start < window.End; start += LongestWindow)
        {
            var end = Instant.Min(start + LongestWindow, window.End);
            yield return new Interval(start, Instant.Max(end, start + ShortestWindow));
        }
    }
}

/// <summary>What came of reading calendars.</summary>
public abstract record CalendarsResult
{
    private CalendarsResult()
    {
    }

    /// <summary>All were asked; each says for itself whether it could be read.</summary>
    public sealed record Read(IReadOnlyList<StaffCalendar> Calendars) : CalendarsResult;

    /// <summary>Graph could not be asked. Codes as in <see cref="ConferenceResult.Later"/>.</summary>
    public sealed record Unavailable(string Code, string Detail, Duration? RetryAfter) : CalendarsResult;
}

/// <summary>One person's calendar entries with their status, in order of their start.</summary>
/// <param name="Unreadable">Null where it was read, else why not: <c>outside</c> for a person of another tenant, <c>missing</c>, or Graph's response code.</param>
public sealed record StaffCalendar(EmailAddress Address, IReadOnlyList<BusyTime> Busy, string? Unreadable);
