using System.Security.Cryptography;
using MeetingHub.Meetings;
using MeetingHub.Minutes.Editions;
using MeetingHub.Web.Storage.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingHub.Web.Minutes.Editions;

/// <summary>A file that belongs to final minutes, byte for byte: a revision of an edition, a scan, a letter. It is named by its digest and never changes.</summary>
public sealed class MinutesFile
{
    private MinutesFile(MeetingId meeting, string sha256, byte[] content) => (Meeting, Sha256, Content) = (meeting, sha256, content);

    public MeetingId Meeting { get; private set; }

    /// <summary>Of <see cref="Content"/>, lower-case hex.</summary>
    public string Sha256 { get; private set; }

    public byte[] Content { get; private set; }

    public static MinutesFile Of(MeetingId meeting, byte[] content) => new(meeting, Convert.ToHexStringLower(SHA256.HashData(content)), content);

    /// <summary>What stands for a kept file when it is to be deleted.</summary>
    internal static MinutesFile Named(MeetingId meeting, string sha256) => new(meeting, sha256, []);
}

/// <summary>How final minutes lie in the database: one row, always loaded whole, and their files apart.</summary>
internal sealed class FinalMinutesMap : IEntityTypeConfiguration<FinalMinutes>
{
    public void Configure(EntityTypeBuilder<FinalMinutes> minutes)
    {
        _ = minutes.ToTable("FinalMinutes");
        _ = minutes.HasKey(m => m.Meeting);
        _ = minutes.Property(m => m.Text).AsJson();
        _ = minutes.Property(m => m.Editions).AsJson();
        _ = minutes.Property(m => m.Version).IsConcurrencyToken();
        _ = minutes.Ignore(m => m.CheckCode).Ignore(m => m.HasSignature).Ignore(m => m.IsComplete).Ignore(m => m.MayChoosePaper);
        _ = minutes.HasOne<Meeting>().WithOne().HasForeignKey<FinalMinutes>(m => m.Meeting).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MinutesFileMap : IEntityTypeConfiguration<MinutesFile>
{
    public void Configure(EntityTypeBuilder<MinutesFile> file)
    {
        _ = file.ToTable("MinutesFiles");
        _ = file.HasKey(f => new { f.Meeting, f.Sha256 });
        _ = file.HasOne<Meeting>().WithMany().HasForeignKey(f => f.Meeting).OnDelete(DeleteBehavior.Restrict);
    }
}
