using MeetingHub.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace MeetingHub.Web.Reminders;

/// <summary>How far the reminders of one meeting have been dealt with. What lies before <see cref="SettledUntil"/> never goes out again.</summary>
public sealed class ReminderProgress
{
    internal ReminderProgress(MeetingId meeting, string basis, Instant now)
    {
        Meeting = meeting;
        Basis = basis;
        SettledUntil = now;
    }

    private ReminderProgress() => Basis = null!;

    public MeetingId Meeting { get; private set; }

    /// <summary>The dates that the plan rests on. Where they change, people have just been told so, and counting begins anew.</summary>
    public string Basis { get; private set; }

    public Instant SettledUntil { get; private set; }

    /// <summary>When the meeting is looked at again: the hub's alarm for it is set to this moment. Null when nothing is to come.</summary>
    public Instant? NextAt { get; private set; }

    /// <summary>Counts the changes; two writers at once are told apart by it.</summary>
    public long Version { get; private set; }

    /// <summary>Counts from now on where the dates are others than before.</summary>
    internal void Rest(string basis, Instant now)
    {
        if (Basis != basis)
        {
            (Basis, SettledUntil) = (basis, now);
            Version++;
        }
    }

    /// <summary>Everything up to now is dealt with.</summary>
    internal void Settle(Instant now)
    {
        SettledUntil = now;
        Version++;
    }

    /// <summary>True where the alarm has to be set anew.</summary>
    internal bool Expect(Instant? next)
    {
        if (NextAt == next)
        {
            return false;
        }

        NextAt = next;
        Version++;
        return true;
    }
}

internal sealed class ReminderProgressMap : IEntityTypeConfiguration<ReminderProgress>
{
    public void Configure(EntityTypeBuilder<ReminderProgress> progress)
    {
        _ = progress.ToTable("ReminderProgress");
        _ = progress.HasKey(p => p.Meeting);
        _ = progress.HasIndex(p => p.NextAt);
        _ = progress.HasOne<Meeting>().WithOne().HasForeignKey<ReminderProgress>(p => p.Meeting).OnDelete(DeleteBehavior.Cascade);
        _ = progress.Property(p => p.Version).IsConcurrencyToken();
    }
}
