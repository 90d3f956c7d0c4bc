using MeetingHub.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingHub.Web.Staff;

/// <summary>How own staff lie in the database.</summary>
internal sealed class StaffMap : IEntityTypeConfiguration<StaffMember>
{
    public void Configure(EntityTypeBuilder<StaffMember> member)
    {
        _ = member.ToTable("Staff");
        _ = member.HasIndex(m => m.Address).IsUnique();
    }
}

/// <summary>How their busy times lie in the database.</summary>
internal sealed class BusyEntryMap : IEntityTypeConfiguration<BusyEntry>
{
    public void Configure(EntityTypeBuilder<BusyEntry> entry)
    {
        _ = entry.ToTable("BusyTimes");
        _ = entry.HasOne<StaffMember>().WithMany().HasForeignKey(e => e.Member).OnDelete(DeleteBehavior.Cascade);
        _ = entry.HasIndex(e => new { e.Member, e.Start });
        _ = entry.Ignore(e => e.Time);
    }
}

/// <summary>How the files that told them lie in the database.</summary>
internal sealed class BusyFileMap : IEntityTypeConfiguration<BusyFile>
{
    public void Configure(EntityTypeBuilder<BusyFile> file)
    {
        _ = file.ToTable("BusyFiles");
        _ = file.HasKey(f => new { f.Member, f.Source });
        _ = file.HasOne<StaffMember>().WithMany().HasForeignKey(f => f.Member).OnDelete(DeleteBehavior.Cascade);
    }
}
