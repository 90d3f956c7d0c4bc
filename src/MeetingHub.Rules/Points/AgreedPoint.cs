using NodaTime;

namespace MeetingHub.Points;

/// <summary>One agreed point of a meeting, in the languages of both sides. It changes only through the verbs of <see cref="MeetingPoints"/>.</summary>
public sealed class AgreedPoint
{
    private readonly List<PointOffice> _offices = [];

    internal AgreedPoint(AgreedPointId id, MeetingId meeting, int number, AgreedText text, Instant now)
    {
        Id = id;
        Meeting = meeting;
        Number = number;
        (Field, Words, Remark) = (text.Field, text.Text, LocalText.Empty);
        CreatedAt = now;
        Reword(text, now);
    }

    private AgreedPoint() => (Field, Words, Remark) = (null!, null!, null!);

    public AgreedPointId Id { get; private set; }

    /// <summary>The meeting that agreed on it.</summary>
    public MeetingId Meeting { get; private set; }

    /// <summary>Its place in the minutes: 1, 2, 3 … without gaps, the same in every language.</summary>
    public int Number { get; private set; }

    public ItemKind Kind { get; private set; }

    /// <summary>Agriculture, tourism, …; may be empty.</summary>
    public LocalText Field { get; private set; }

    /// <summary>The point itself, in every language of the minutes.</summary>
    public LocalText Words { get; private set; }

    /// <summary>By when; null where nothing was agreed.</summary>
    public LocalDate? Due { get; private set; }

    /// <summary>Who sees to it, in the order given; may be empty.</summary>
    public IReadOnlyList<PointOffice> Offices => [.. _offices.OrderBy(o => o.Position)];

    public ItemStatus Status { get; private set; }

    /// <summary>A date, or only its year or month; null unless postponed.</summary>
    public string? PostponedTo { get; private set; }

    public LocalText Remark { get; private set; }

    public Instant CreatedAt { get; private set; }

    /// <summary>When its words or its progress were last changed.</summary>
    public Instant ChangedAt { get; private set; }

    /// <summary>Counts the changes of its words and its progress, from 1. Its place does not count: whoever edits a point that moved edits the same point.</summary>
    public long Version { get; private set; }

    /// <summary>What was agreed, as it will be signed.</summary>
    public AgreedText Text => new(Kind, Field, Words, [.. Offices.Select(o => new Responsible(o.Government, o.Office))], Due);

    /// <summary>How far it has come; no part of what is signed.</summary>
    public Progress Progress => new(Status, PostponedTo, Remark);

    /// <summary>True while something is still to be done.</summary>
    public bool IsOpen => OpenStatuses.Contains(Status);

    /// <summary>The states of a point on which something is still to be done.</summary>
    public static IReadOnlyList<ItemStatus> OpenStatuses { get; } = [ItemStatus.Open, ItemStatus.InProgress, ItemStatus.Postponed];

    internal void Reword(AgreedText text, Instant now)
    {
        (Kind, Field, Words, Due) = (text.Kind, text.Field, text.Text, text.Due);
        foreach (var (position, responsible) in text.Responsible.Index())
        {
            if (_offices.FirstOrDefault(o => o.Position == position) is { } known)
            {
                known.Name(responsible);
            }
            else
            {
                _offices.Add(new PointOffice(position, responsible));
            }
        }

        _ = _offices.RemoveAll(o => o.Position >= text.Responsible.Count);
        Count(now);
    }

    internal void Follow(Progress progress, Instant now)
    {
        (Status, PostponedTo, Remark) = (progress.Status, progress.PostponedTo, progress.Remark);
        Count(now);
    }

    internal void Place(int number) => Number = number;

    private void Count(Instant now) => (Version, ChangedAt) = (Version + 1, now);
}

/// <summary>The office that sees to a point on one side, in its place among the others.</summary>
public sealed class PointOffice
{
    internal PointOffice(int position, Responsible responsible)
    {
        Position = position;
        (Government, Office) = (responsible.Government, responsible.Office);
    }

    private PointOffice() => Office = null!;

    /// <summary>0 for the first that is named.</summary>
    public int Position { get; private set; }

    public GovernmentId Government { get; private set; }

    /// <summary>Empty where it is left to the government.</summary>
    public LocalText Office { get; private set; }

    internal void Name(Responsible responsible) => (Government, Office) = (responsible.Government, responsible.Office);
}
