using MeetingHub.Meetings;
using MeetingHub.Web.Storage.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingHub.Web.Meetings;

/// <summary>How a meeting and what it consists of lie in the database. It is always loaded whole.</summary>
internal sealed class MeetingMap : IEntityTypeConfiguration<Meeting>
{
    /// <summary>The column of the parts that names their meeting.</summary>
    public const string MeetingIdColumn = "MeetingId";

    public void Configure(EntityTypeBuilder<Meeting> meeting)
    {
        _ = meeting.ToTable("Meetings");
        _ = meeting.HasKey(m => m.Id);
        _ = meeting.HasIndex(m => m.Reference).IsUnique();
        _ = meeting.HasIndex(m => m.Code).IsUnique();
        _ = meeting.HasIndex(m => m.Start);
        _ = meeting.HasIndex(m => m.ListedAt);
        _ = meeting.HasIndex(m => m.State);
        _ = meeting.HasIndex(m => m.Follows);
        _ = meeting.Property(m => m.Plan).AsJson();
        _ = meeting.Property(m => m.Version).IsConcurrencyToken();
        _ = meeting.Ignore(m => m.Time).Ignore(m => m.Host).Ignore(m => m.Booking).Ignore(m => m.Proposal).Ignore(m => m.ProposedTimes).Ignore(m => m.RequiredPartners);
        _ = meeting.HasMany(m => m.Parties).WithOne().HasForeignKey(MeetingIdColumn).OnDelete(DeleteBehavior.Cascade);
        _ = meeting.HasMany(m => m.Bookings).WithOne().HasForeignKey(MeetingIdColumn).OnDelete(DeleteBehavior.Cascade);
        _ = meeting.HasMany(m => m.Proposals).WithOne().HasForeignKey(MeetingIdColumn).OnDelete(DeleteBehavior.Cascade);
        _ = meeting.Navigation(m => m.Parties).AutoInclude().UsePropertyAccessMode(PropertyAccessMode.Field);
        _ = meeting.Navigation(m => m.Bookings).AutoInclude().UsePropertyAccessMode(PropertyAccessMode.Field);
        _ = meeting.Navigation(m => m.Proposals).AutoInclude().UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class PartyMap : IEntityTypeConfiguration<Party>
{
    public void Configure(EntityTypeBuilder<Party> party)
    {
        _ = party.ToTable("Parties");
        _ = party.Property<MeetingId>(MeetingMap.MeetingIdColumn);
        _ = party.HasKey(MeetingMap.MeetingIdColumn, nameof(Party.Government));
        _ = party.HasIndex(p => p.Government);
        _ = party.Property(p => p.Contact).AsJson();
        _ = party.Property(p => p.Participants).AsJson();
        _ = party.Property(p => p.Told).AsJson();
        _ = party.Property(p => p.Signatory).AsJson();
        _ = party.Ignore(p => p.HasInterpreter).Ignore(p => p.Delegation).Ignore(p => p.IsListMissing);
    }
}

internal sealed class BookingMap : IEntityTypeConfiguration<Booking>
{
    public void Configure(EntityTypeBuilder<Booking> booking)
    {
        _ = booking.ToTable("Bookings");
        _ = booking.Property<MeetingId>(MeetingMap.MeetingIdColumn);
        _ = booking.HasKey(MeetingMap.MeetingIdColumn, nameof(Booking.Revision));
        _ = booking.Property(b => b.Conference).AsJson();
        _ = booking.Property(b => b.Told).AsJson();
    }
}
