using MeetingHub.Governments;
using MeetingHub.Web.Storage.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingHub.Web.Governments;

/// <summary>How the register lies in the database.</summary>
internal sealed class GovernmentMap : IEntityTypeConfiguration<Government>
{
    public void Configure(EntityTypeBuilder<Government> government)
    {
        _ = government.ToTable("Governments");
        _ = government.HasKey(g => g.Id);
        _ = government.Property(g => g.Facts).AsJson();
        _ = government.Property(g => g.Version).IsConcurrencyToken();
    }
}
