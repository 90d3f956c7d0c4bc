using MeetingHub.Meetings.Proposals;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Storage.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingHub.Web.Proposals;

/// <summary>How a meeting's rounds of slots lie in the database: a part of the meeting, each round in one row.</summary>
internal sealed class ProposalMap : IEntityTypeConfiguration<Proposal>
{
    public void Configure(EntityTypeBuilder<Proposal> proposal)
    {
        _ = proposal.ToTable("Proposals");
        _ = proposal.Property<MeetingId>(MeetingMap.MeetingIdColumn);
        _ = proposal.HasKey(MeetingMap.MeetingIdColumn, nameof(Proposal.Round));
        _ = proposal.HasIndex(p => new { p.State, p.Deadline });
        _ = proposal.Property(p => p.Slots).AsJson();
        _ = proposal.Property(p => p.Optional).AsJson();
        _ = proposal.Property(p => p.Answers).AsJson();
        _ = proposal.Property(p => p.Decision).AsJson();
        _ = proposal.Ignore(p => p.IsOpen).Ignore(p => p.Current);
    }
}
