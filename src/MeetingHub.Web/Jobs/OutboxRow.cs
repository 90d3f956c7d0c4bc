using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace MeetingHub.Web.Jobs;

/// <summary>One effect outside the house that is due: written in the same save as its cause, delivered by a job that may run twice.</summary>
public sealed class OutboxRow
{
    /// <param name="dueAt">When it is delivered; null: at once.</param>
    public OutboxRow(string kind, string payload, Instant now, Instant? dueAt = null)
    {
        Kind = kind;
        Payload = payload;
        CreatedAt = now;
        DueAt = dueAt ?? now;
    }

    private OutboxRow()
    {
        Kind = Payload = null!;
    }

    public long Id { get; private set; }

    /// <summary>Which <see cref="IDelivery"/> takes it.</summary>
    public string Kind { get; private set; }

    /// <summary>What the delivery needs, as JSON.</summary>
    public string Payload { get; private set; }

    public Instant CreatedAt { get; private set; }

    /// <summary>When it is tried, or tried again.</summary>
    public Instant DueAt { get; private set; }

    /// <summary>How often it was tried in vain.</summary>
    public int Attempts { get; private set; }

    /// <summary>Null while it is open.</summary>
    public Instant? DoneAt { get; private set; }

    /// <summary>True when it was given up: its failure was final.</summary>
    public bool GaveUp { get; private set; }

    internal void Done(Instant now) => DoneAt = now;

    /// <summary>Tries again later: after 5 seconds, then twice as long each time, at most 10 minutes; or when the other side said.</summary>
    internal void Retry(Instant now, Duration? askedToWait)
    {
        Attempts++;
        var wait = Duration.FromSeconds(Math.Min(600, 5 * Math.Pow(2, Math.Min(Attempts - 1, 10))));
        DueAt = now + (askedToWait > wait ? askedToWait.Value : wait);
    }

    internal void GiveUp(Instant now)
    {
        GaveUp = true;
        DoneAt = now;
    }
}

internal sealed class OutboxMap : IEntityTypeConfiguration<OutboxRow>
{
    public void Configure(EntityTypeBuilder<OutboxRow> row)
    {
        _ = row.ToTable("Outbox");
        _ = row.HasIndex(r => new { r.DoneAt, r.DueAt });
    }
}
