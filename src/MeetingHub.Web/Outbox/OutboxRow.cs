using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace MeetingHub.Web.Outbox;

/// <summary>One effect outside the house that is due: written in the same save as its cause, delivered by a worker that may run twice.</summary>
public sealed class OutboxRow
{
    /// <param name="dueAt">When it is delivered; null: at once.</param>
    public OutboxRow(string kind, string payload, Instant now, Instant? dueAt = null)
    {
        Kind = Peer = kind;
        Payload = OrderedBy = payload;
        CreatedAt = now;
        DueAt = dueAt ?? now;
    }

    private OutboxRow()
    {
        Kind = Payload = Peer = OrderedBy = null!;
    }

    public long Id { get; private set; }

    /// <summary>Which <see cref="IDelivery"/> takes it.</summary>
    public string Kind { get; private set; }

    /// <summary>What the delivery needs: an id, or JSON.</summary>
    public string Payload { get; private set; }

    /// <summary>The meeting that it is about; null where it is about none.</summary>
    public MeetingId? Meeting { get; init; }

    /// <summary>
    /// Whom its delivery has to wait for: rows of different peers never wait for each other. The kind itself, where nothing else is said;
    /// several kinds that ask the same mailbox share one.
    /// </summary>
    public string Peer { get; init; }

    /// <summary>
    /// Rows of one peer that name the same thing here never overtake each other, nor run beside each other: the meeting of a booking, the recipient of a message.
    /// The payload, where nothing else is said.
    /// </summary>
    public string OrderedBy { get; init; }

    public Instant CreatedAt { get; private set; }

    /// <summary>When it is tried, or tried again.</summary>
    public Instant DueAt { get; private set; }

    /// <summary>How often it was tried in vain.</summary>
    public int Attempts { get; private set; }

    /// <summary>How often since its peer was last seen to work: what the next wait is counted by.</summary>
    public int Waits { get; private set; }

    /// <summary>How often it ended by an error that nobody expects.</summary>
    public int Errors { get; private set; }

    /// <summary>When it was last tried in vain; null where it was not.</summary>
    public Instant? TriedAt { get; private set; }

    /// <summary>Since when it is tried in vain; null where it was not.</summary>
    public Instant? FailingSince { get; private set; }

    /// <summary>What was in the way when it was last tried.</summary>
    public string? LastProblem { get; private set; }

    /// <summary>True while it waits for a peer that is away.</summary>
    public bool WaitsForPeer { get; private set; }

    /// <summary>The worker that has it under way; null for none.</summary>
    public string? ClaimedBy { get; private set; }

    /// <summary>Until when it is that worker's, unless the worker renews it: a killed one's rows come back.</summary>
    public Instant? ClaimedUntil { get; private set; }

    /// <summary>When it was set aside for a person to look at; null while it is delivered by itself.</summary>
    public Instant? SetAsideAt { get; private set; }

    /// <summary>Null while it is open.</summary>
    public Instant? DoneAt { get; private set; }

    /// <summary>True when it was given up: its failure was final.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>Delivers a row that was set aside as if it were new. Does nothing to another.</summary>
    public bool TryAgain(Instant now)
    {
        if (SetAsideAt is null)
        {
            return false;
        }

        (SetAsideAt, DueAt, Attempts, Waits, Errors, FailingSince, WaitsForPeer) = (null, now, 0, 0, 0, null, false);
        Free();
        return true;
    }

    internal void Done(Instant now)
    {
        (DoneAt, WaitsForPeer) = (now, false);
        Free();
    }

    internal void GiveUp(string problem, Instant now)
    {
        (GaveUp, LastProblem) = (true, problem);
        Done(now);
    }

    internal void SetAside(string problem, Instant now)
    {
        (SetAsideAt, LastProblem, FailingSince, TriedAt, WaitsForPeer) = (now, problem, FailingSince ?? now, now, false);
        Attempts++;
        Free();
    }

    internal void Retry(string problem, Instant now, Instant dueAt, bool waitsForPeer, bool isError)
    {
        (DueAt, LastProblem, TriedAt, FailingSince, WaitsForPeer) = (dueAt, problem, now, FailingSince ?? now, waitsForPeer);
        Attempts++;
        Waits++;
        Errors += isError ? 1 : 0;
        Free();
    }

    private void Free() => (ClaimedBy, ClaimedUntil) = (null, null);
}

internal sealed class OutboxMap : IEntityTypeConfiguration<OutboxRow>
{
    private const string IsOpen = "\"DoneAt\" IS NULL AND \"SetAsideAt\" IS NULL";

    public void Configure(EntityTypeBuilder<OutboxRow> row)
    {
        _ = row.ToTable("Outbox");
        // A worker that has lost its claim keeps nothing.
        _ = row.Property(r => r.ClaimedBy).IsConcurrencyToken();
        _ = row.HasIndex(r => new { r.DueAt, r.Id }, "IX_Outbox_Due").HasFilter(IsOpen);
        _ = row.HasIndex(r => new { r.Peer, r.OrderedBy }, "IX_Outbox_UnderWay").HasFilter("\"ClaimedUntil\" IS NOT NULL");
        _ = row.HasIndex(r => r.Peer, "IX_Outbox_WaitsForPeer").HasFilter("\"WaitsForPeer\"");
        _ = row.HasIndex(r => r.SetAsideAt).HasFilter("\"SetAsideAt\" IS NOT NULL");
        _ = row.HasIndex(r => r.DoneAt);
    }
}
