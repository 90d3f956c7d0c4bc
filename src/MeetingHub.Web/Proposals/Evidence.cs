using MeetingHub.Meetings;
using MeetingHub.Meetings.Proposals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace MeetingHub.Web.Proposals;

/// <summary>A file that shows what somebody has answered: a scanned letter, a saved mail. Kept as it came, served only as a download.</summary>
public sealed class Evidence
{
    /// <summary>The largest file that is taken, in bytes: 5 MB.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    private const int LongestName = 120;

    private Evidence(MeetingId meeting, string fileName, byte[] content, Instant now)
    {
        Id = Guid.NewGuid();
        Meeting = meeting;
        FileName = fileName;
        Content = content;
        ReceivedAt = now;
    }

    private Evidence() => FileName = null!;

    public Guid Id { get; private set; }

    public MeetingId Meeting { get; private set; }

    /// <summary>The last part of the name that it came with, without what a file name cannot hold.</summary>
    public string FileName { get; private set; }

    public byte[] Content { get; private set; } = [];

    public Instant ReceivedAt { get; private set; }

    internal EvidenceName Name => new(Id, FileName);

    internal static (Evidence? Evidence, Refusal? Refusal) Of(MeetingId meeting, EvidenceFile file, Instant now) =>
        file.Content.Length == 0 ? (null, new Refusal("proposal.evidenceEmpty", "The file is empty.", "/evidence"))
        : file.Content.Length > MostBytes ? (null, TooLarge)
        : (new Evidence(meeting, SafeName(file.FileName), file.Content, now), null);

    internal static Refusal TooLarge { get; } =
        new("proposal.evidenceTooLarge", $"The file has more than {MostBytes / 1024 / 1024} MB.", "/evidence")
        {
            Facts = new Dictionary<string, string> { ["most"] = $"{MostBytes / 1024 / 1024}" },
        };

    /// <summary>Some browsers send a whole path; none of it but the name is anybody's business.</summary>
    private static string SafeName(string name)
    {
        var last = name.Split('/', '\\')[^1];
        var safe = string.Concat(last.Where(c => !char.IsControl(c) && c is not ('"' or '<' or '>' or ':' or '|' or '?' or '*'))).Trim(' ', '.');
        return safe.Length == 0 ? "evidence" : safe.Length > LongestName ? safe[^LongestName..] : safe;
    }
}

/// <summary>A file as it comes in.</summary>
/// <param name="Content">In JSON as base64.</param>
public sealed record EvidenceFile(string FileName, byte[] Content);

internal sealed class EvidenceMap : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> evidence)
    {
        _ = evidence.ToTable("Evidence");
        _ = evidence.HasKey(e => e.Id);
        _ = evidence.Property(e => e.Id).ValueGeneratedNever();
        _ = evidence.HasIndex(e => e.Meeting);
        _ = evidence.HasOne<Meeting>().WithMany().HasForeignKey(e => e.Meeting).OnDelete(DeleteBehavior.Cascade);
        _ = evidence.Ignore(e => e.Name);
    }
}
