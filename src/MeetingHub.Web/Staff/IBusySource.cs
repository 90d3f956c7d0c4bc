using MeetingHub.Staff;
using NodaTime;

namespace MeetingHub.Web.Staff;

/// <summary>From where own staff's calendars are read. Calendars that cannot be read keep nobody from searching: they are left out.</summary>
public interface IBusySource
{
    /// <summary>True for somebody whose calendar can be asked for.</summary>
    bool CanAsk(EmailAddress address);

    /// <summary>When people are busy, by person; whoever is missing could not be read. It never fails because the source is away.</summary>
    Task<IReadOnlyDictionary<EmailAddress, IReadOnlyList<BusyTime>>> ReadAsync(
        IReadOnlyCollection<EmailAddress> addresses, Interval window, CancellationToken cancellationToken);
}

/// <summary>A house without a connection to its people's calendars.</summary>
internal sealed class NoBusySource : IBusySource
{
    public bool CanAsk(EmailAddress address) => false;

    public Task<IReadOnlyDictionary<EmailAddress, IReadOnlyList<BusyTime>>> ReadAsync(
        IReadOnlyCollection<EmailAddress> addresses, Interval window, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<EmailAddress, IReadOnlyList<BusyTime>>>(new Dictionary<EmailAddress, IReadOnlyList<BusyTime>>());
}
