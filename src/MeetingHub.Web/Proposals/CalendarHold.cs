using MeetingHub.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace MeetingHub.Web.Proposals;

/// <summary>One slot kept free in one colleague's own calendar while it is before the parties. Gone again when the time is given back.</summary>
internal sealed class CalendarHold
{
    public CalendarHold(MeetingId meeting, EmailAddress person, Interval time)
    {
        Id = Guid.NewGuid();
        Meeting = meeting;
        Person = person;
        (Start, End) = (time.Start, time.End);
    }

    private CalendarHold()
    {
    }

    /// <summary>Also the transaction by which the calendar knows a repeated request.</summary>
    public Guid Id { get; private set; }

    public MeetingId Meeting { get; private set; }

    public EmailAddress Person { get; private set; }

    public Instant Start { get; private set; }

    public Instant End { get; private set; }

    /// <summary>The entry in the calendar; null while the calendar has not answered.</summary>
    public string? EventId { get; private set; }

    /// <summary>Why the calendar does not take it; null when nothing is in the way.</summary>
    public string? Problem { get; private set; }

    public void Placed(string eventId) => (EventId, Problem) = (eventId, null);

    public void Refused(string problem) => Problem = problem;
}

internal sealed class CalendarHoldMap : IEntityTypeConfiguration<CalendarHold>
{
    public void Configure(EntityTypeBuilder<CalendarHold> hold)
    {
        _ = hold.ToTable("CalendarHolds");
        _ = hold.HasKey(h => h.Id);
        _ = hold.Property(h => h.Id).ValueGeneratedNever();
        _ = hold.HasIndex(h => new { h.Meeting, h.Person, h.Start }).IsUnique();
        _ = hold.HasOne<Meeting>().WithMany().HasForeignKey(h => h.Meeting).OnDelete(DeleteBehavior.Cascade);
    }
}
