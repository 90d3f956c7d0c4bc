using NodaTime;

namespace MeetingHub.Staff;

/// <summary>A time at which one of the own staff is not free, as somebody entered it or a file told it. Half-open: <c>[Start, End)</c>.</summary>
public sealed class BusyEntry
{
    /// <summary>A longer note is somebody's diary.</summary>
    public const int LongestNote = 200;

    private BusyEntry(Guid member, Instant start, Instant end, BusyStatus status, string? source, string? note)
    {
        Member = member;
        Start = start;
        End = end;
        Status = status;
        Source = source;
        Note = note;
    }

    public long Id { get; private set; }

    /// <summary>Whose time it is: <see cref="StaffMember.Id"/>.</summary>
    public Guid Member { get; private set; }

    public Instant Start { get; private set; }

    public Instant End { get; private set; }

    public BusyStatus Status { get; private set; }

    /// <summary>The file that told it, as <see cref="BusyFile.Source"/> names it; null: entered by hand.</summary>
    public string? Source { get; private set; }

    /// <summary>What somebody wrote with it. Never the title of an appointment out of a calendar: that is its owner's affair.</summary>
    public string? Note { get; private set; }

    /// <summary>What the slot search knows of it.</summary>
    public BusyTime Time => new(Start, End, Status);

    /// <summary>An entry by hand.</summary>
    public static (BusyEntry? Entry, Refusal? Refusal) ByHand(StaffMember member, Instant start, Instant end, BusyStatus status, string? note) =>
        end <= start
            ? (null, new Refusal("busy.endBeforeStart", "A busy time ends after it begins.", "/end"))
            : note?.Trim() is { Length: > LongestNote }
                ? (null, new Refusal("busy.noteTooLong", $"A note has at most {LongestNote} characters.", "/note"))
                : (new BusyEntry(member.Id, start, end, status, null, string.IsNullOrWhiteSpace(note) ? null : note.Trim()), null);

    /// <summary>An entry that a file tells.</summary>
    public static BusyEntry OfFile(BusyFile file, BusyTime time) => new(file.Member, time.Start, time.End, time.Status, file.Source, null);
}

/// <summary>A file out of which the busy times of one of the own staff were read: what it said last is what counts.</summary>
/// <param name="member">Whose calendar it is: <see cref="StaffMember.Id"/>.</param>
/// <param name="source">How it is called; the same name again replaces what it said before.</param>
/// <param name="through">The last day for which its repeating entries were laid out; null for a list, which repeats nothing.</param>
public sealed class BusyFile(Guid member, string source, Instant readAt, LocalDate? through)
{
    /// <summary>A longer name is cut.</summary>
    public const int LongestSource = 200;

    public Guid Member { get; private set; } = member;

    public string Source { get; private set; } = source;

    public Instant ReadAt { get; private set; } = readAt;

    public LocalDate? Through { get; private set; } = through;
}

/// <summary>The times that a file tells; or null and every reason why it was not taken, with its line (place <c>/lines/12</c>).</summary>
/// <param name="Through">The last day for which repeating entries were laid out; null where nothing can repeat.</param>
public sealed record BusyReading(IReadOnlyList<BusyTime>? Times, IReadOnlyList<Refusal> Errors, LocalDate? Through = null);
