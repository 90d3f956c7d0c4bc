using NodaTime;

namespace MeetingHub.Calendars;

/// <summary>How far an import has come.</summary>
public enum ImportState
{
    /// <summary>Read and shown; it counts for nothing yet.</summary>
    Proposed,

    /// <summary>Its days count.</summary>
    Confirmed,

    /// <summary>It counted, and counts no longer.</summary>
    Undone,
}

/// <summary>What an administrator brought in for a country's calendar: proposed, confirmed, perhaps undone. Of two that count, the one confirmed later wins.</summary>
public sealed class CalendarImport
{
    public CalendarImport(CalendarProposal proposal, Instant now)
    {
        Proposal = proposal;
        Country = proposal.Country;
        ProposedAt = now;
    }

    private CalendarImport()
    {
        Proposal = null!;
        Country = null!;
    }

    public long Id { get; private set; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string Country { get; private set; }

    public CalendarProposal Proposal { get; private set; }

    public ImportState State { get; private set; }

    public Instant ProposedAt { get; private set; }

    /// <summary>When its days began to count; null before.</summary>
    public Instant? ConfirmedAt { get; private set; }

    /// <summary>Makes the days count.</summary>
    public Refusal? Confirm(Instant now)
    {
        if (State != ImportState.Proposed)
        {
            return Not("calendar.importNotProposed", "Only an import that is proposed can be confirmed; read the file again.");
        }

        State = ImportState.Confirmed;
        ConfirmedAt = now;
        return null;
    }

    /// <summary>Takes the days back: the calendar is again what it was without them.</summary>
    public Refusal? Undo()
    {
        if (State != ImportState.Confirmed)
        {
            return Not("calendar.importNotConfirmed", "Only an import that is confirmed can be undone.");
        }

        State = ImportState.Undone;
        return null;
    }

    private Refusal Not(string code, string detail) => new(code, detail)
    {
        Facts = new Dictionary<string, string> { ["state"] = State.ToString() },
    };
}
