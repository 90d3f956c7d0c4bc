using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace MeetingHub.Web.Storage;

/// <summary>Who did what when: written in the same save as the deed, never changed, never deleted.</summary>
/// <param name="act">A stable code of the deed: <c>meeting.schedule</c>.</param>
/// <param name="subject">What it was done to: a meeting's or a government's id.</param>
/// <param name="note">Facts that the codes do not carry; never an address or the text of minutes.</param>
public sealed class AuditEntry(Instant at, string actor, string act, string subject, string? note = null)
{
    public long Id { get; private set; }

    public Instant At { get; private set; } = at;

    public string Actor { get; private set; } = actor;

    public string Act { get; private set; } = act;

    public string Subject { get; private set; } = subject;

    /// <summary>The moment that a record of the past was made for; null for the present.</summary>
    public Instant? AsOf { get; init; }

    public string? Note { get; private set; } = note;

    /// <summary>For somebody outside: on whose side they are; their name is only what they typed. Null for everybody else.</summary>
    public GovernmentId? Side { get; init; }
}

internal sealed class AuditMap : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        _ = entry.ToTable("Audit");
        _ = entry.HasIndex(e => e.Subject);
    }
}
