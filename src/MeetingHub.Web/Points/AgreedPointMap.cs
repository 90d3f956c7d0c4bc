using MeetingHub.Meetings;
using MeetingHub.Points;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingHub.Web.Points;

/// <summary>How an agreed point lies in the database: in columns that a register can ask for, its texts as JSON by language.</summary>
internal sealed class AgreedPointMap : IEntityTypeConfiguration<AgreedPoint>
{
    /// <summary>The column of an office that names its point.</summary>
    public const string PointColumn = "Point";

    public void Configure(EntityTypeBuilder<AgreedPoint> point)
    {
        _ = point.ToTable("AgreedPoints");
        _ = point.HasKey(p => p.Id);
        // Not unique: two points that change places would meet at one number half-way. The meeting's version keeps numbers apart.
        _ = point.HasIndex(p => new { p.Meeting, p.Number });
        _ = point.HasIndex(p => p.Status);
        _ = point.HasIndex(p => p.Due);
        _ = point.HasOne<Meeting>().WithMany().HasForeignKey(p => p.Meeting).OnDelete(DeleteBehavior.Cascade);
        _ = point.Property(p => p.Words).HasColumnName("Text");
        _ = point.Property(p => p.Version).IsConcurrencyToken();
        _ = point.Ignore(p => p.Text).Ignore(p => p.Progress).Ignore(p => p.IsOpen);
        _ = point.HasMany(p => p.Offices).WithOne().HasForeignKey(PointColumn).OnDelete(DeleteBehavior.Cascade);
        _ = point.Navigation(p => p.Offices).AutoInclude().UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class PointOfficeMap : IEntityTypeConfiguration<PointOffice>
{
    public void Configure(EntityTypeBuilder<PointOffice> office)
    {
        _ = office.ToTable("AgreedPointOffices");
        _ = office.Property<AgreedPointId>(AgreedPointMap.PointColumn);
        _ = office.HasKey(AgreedPointMap.PointColumn, nameof(PointOffice.Position));
        _ = office.HasIndex(o => o.Government);
    }
}
