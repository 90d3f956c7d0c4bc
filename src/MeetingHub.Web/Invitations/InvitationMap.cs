using MeetingHub.Letters;
using MeetingHub.Meetings;
using MeetingHub.Web.Storage.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingHub.Web.Invitations;

/// <summary>How invitations lie in the database.</summary>
internal sealed class InvitationMap : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        _ = invitation.ToTable("Invitations");
        _ = invitation.HasKey(i => i.Id);
        _ = invitation.Property(i => i.Id).ValueGeneratedNever();
        _ = invitation.HasIndex(i => i.Meeting);
        _ = invitation.HasOne<Meeting>().WithMany().HasForeignKey(i => i.Meeting).OnDelete(DeleteBehavior.Cascade);
        _ = invitation.Property(i => i.Join).AsJson();
        _ = invitation.Property(i => i.Reply).HasColumnName("Answer").AsJson();
        _ = invitation.Property(i => i.Version).IsConcurrencyToken();
        _ = invitation.Ignore(i => i.Time).Ignore(i => i.Seat);
    }
}
