using System.Globalization;
using MeetingHub.Meetings;
using MeetingHub.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace MeetingHub.Web.Reminders;

/// <summary>How far the reminders of one meeting have been dealt with, and when it is looked at again.</summary>
public sealed class ReminderProgress
{
    internal ReminderProgress(MeetingId meeting, string basis, Instant now)
    {
        Meeting = meeting;
        Basis = basis;
        SoFar = Reminded.From(now);
    }

    private ReminderProgress() => (Basis, SoFar) = (null!, null!);

    public MeetingId Meeting { get; private set; }

    /// <summary>The dates that the plan rests on. Where they change, people have just been told so, and counting begins anew.</summary>
    public string Basis { get; private set; }

    /// <summary>What never goes out again.</summary>
    public Reminded SoFar { get; private set; }

    /// <summary>When the meeting is looked at again: the hub's alarm for it is set to this moment. Null when nothing is to come.</summary>
    public Instant? NextAt { get; private set; }

    /// <summary>Counts the changes; two writers at once are told apart by it.</summary>
    public long Version { get; private set; }

    /// <summary>Counts from now on where the dates are others than before.</summary>
    internal void Rest(string basis, Instant now)
    {
        if (Basis != basis)
        {
            (Basis, SoFar) = (basis, Reminded.From(now));
            Version++;
        }
    }

    /// <summary>So much is dealt with.</summary>
    internal void Settle(Reminded soFar)
    {
        SoFar = soFar;
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
        _ = progress.Property(p => p.SoFar).HasConversion<RemindedText>();
    }

    /// <summary>The moment in microseconds, then a line for each thing and party: <c>Meeting shandong 7d</c>.</summary>
    private sealed class RemindedText() : ValueConverter<Reminded, string>(reminded => Write(reminded), text => Read(text))
    {
        private static string Write(Reminded reminded) => string.Join(
            '\n',
            reminded.Last.Select(last => $"{last.Key.Kind} {last.Key.Government} {last.Value}").Order(StringComparer.Ordinal)
                .Prepend((reminded.Since.ToUnixTimeTicks() / 10).ToString(CultureInfo.InvariantCulture)));

        private static Reminded Read(string text)
        {
            var lines = text.Split('\n');
            return new Reminded(
                Instant.FromUnixTimeTicks(long.Parse(lines[0], CultureInfo.InvariantCulture) * 10),
                lines.Skip(1).Select(line => line.Split(' ')).ToDictionary(
                    parts => (Enum.Parse<ReminderKind>(parts[0]), GovernmentId.Parse(parts[1])), parts => Lead.ParseList(parts[2])![0]));
        }
    }
}
