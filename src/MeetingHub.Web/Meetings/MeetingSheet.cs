using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Web.Governments;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>A meeting with what the register says of its parties: what every page about one meeting shows from.</summary>
public sealed record MeetingSheet(Meeting Meeting, IReadOnlyDictionary<GovernmentId, GovernmentFacts> Register)
{
    /// <summary>The meeting behind an address of a page; null where there is none.</summary>
    public static async Task<MeetingSheet?> LoadAsync(string id, MeetingDesk desk, Register register, CancellationToken cancellationToken)
    {
        if (MeetingId.TryParse(id) is not { } known || (await desk.FindAsync(known, cancellationToken)).Value is not { } meeting)
        {
            return null;
        }

        var governments = await register.AllAsync(cancellationToken);
        return new MeetingSheet(meeting, governments.ToDictionary(g => g.Id, g => g.Facts));
    }

    /// <summary>The clocks of the parties, the host's first.</summary>
    public IEnumerable<DateTimeZone> Zones => Meeting.Parties.Select(p => Register[p.Government].Zone);

    public DateTimeZone HostZone => Register[Meeting.Host.Government].Zone;

    /// <summary>Where the meeting's own page is.</summary>
    public string Address => $"/meetings/{Meeting.Id}";

    /// <summary>The languages that its texts are written in: those of the minutes.</summary>
    public IReadOnlyList<Language> Languages => Meeting.Plan.MinutesLanguages;

    public LocalText NameOf(GovernmentId government) => Register[government].Name;

    /// <summary>True while a time can be sought and fixed.</summary>
    public bool AwaitsTime => Meeting.State is MeetingState.Draft or MeetingState.Proposed or MeetingState.Postponed;

    /// <summary>True once there is a record to write.</summary>
    public bool WasHeld => Meeting.State is MeetingState.Held or MeetingState.Closed;
}
