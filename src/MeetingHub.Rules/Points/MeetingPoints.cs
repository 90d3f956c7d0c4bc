using MeetingHub.Meetings;
using NodaTime;

namespace MeetingHub.Points;

/// <summary>
/// The points that one meeting has agreed on: their words and order until the text of its minutes is final, how far each has come also after it.
/// A verb returns null when done, or why not. It may name the version of the point that its caller saw; where the point was changed since, it is refused.
/// </summary>
/// <param name="meeting">Whose: its state, languages and parties rule.</param>
/// <param name="points">All of its points, in any order.</param>
public sealed class MeetingPoints(Meeting meeting, IEnumerable<AgreedPoint> points)
{
    private readonly List<AgreedPoint> _points = [.. points.OrderBy(p => p.Number)];

    /// <summary>By number.</summary>
    public IReadOnlyList<AgreedPoint> All => _points;

    /// <summary>The point that stands at a number now; null where there is none.</summary>
    public AgreedPoint? At(int number) => _points.FirstOrDefault(p => p.Number == number);

    /// <summary>Enters an agreed point under the next number.</summary>
    public Refusal? Agree(AgreedPointId id, AgreedText text, Instant now)
    {
        if ((meeting.OnlyIn(MeetingState.Held) ?? Check(text)) is { } refusal)
        {
            return refusal;
        }

        _points.Add(new AgreedPoint(id, meeting.Id, _points.Count + 1, text, now));
        return null;
    }

    /// <summary>Changes the words of a point, until the minutes are final.</summary>
    public Refusal? Reword(AgreedPointId id, AgreedText text, long? seen, Instant now)
    {
        if ((Find(id, out var point) ?? meeting.OnlyIn(MeetingState.Held) ?? Check(text)) is { } refusal)
        {
            return refusal;
        }

        // The same words again, sent twice by a double click, change nothing and pass.
        if (point.Text == text)
        {
            return null;
        }

        if (ChangedSince(point, seen) is { } changed)
        {
            return changed;
        }

        point.Reword(text, now);
        return null;
    }

    /// <summary>Puts a point in another place; those between move by one.</summary>
    /// <param name="number">The number that it gets: 1 to as many as there are points.</param>
    public Refusal? Move(AgreedPointId id, int number)
    {
        if ((Find(id, out var point) ?? meeting.OnlyIn(MeetingState.Held)) is { } refusal)
        {
            return refusal;
        }

        if (number < 1 || number > _points.Count)
        {
            return new Refusal("point.noSuchPlace", $"There are {_points.Count} points; a point's number is one of 1 to {_points.Count}.", "/number")
            {
                Facts = new Dictionary<string, string> { ["count"] = $"{_points.Count}" },
            };
        }

        _ = _points.Remove(point);
        _points.Insert(number - 1, point);
        Renumber();
        return null;
    }

    /// <summary>Takes a point out; those behind it move up.</summary>
    public Refusal? Withdraw(AgreedPointId id, long? seen)
    {
        if ((Find(id, out var point) ?? meeting.OnlyIn(MeetingState.Held) ?? ChangedSince(point, seen)) is { } refusal)
        {
            return refusal;
        }

        _ = _points.Remove(point);
        Renumber();
        return null;
    }

    /// <summary>Notes how far a point has come, also after the minutes are final.</summary>
    public Refusal? Follow(AgreedPointId id, Progress progress, long? seen, Instant now)
    {
        if ((Find(id, out var point) ?? meeting.OnlyIn(MeetingState.Held, MeetingState.Closed)) is { } refusal)
        {
            return refusal;
        }

        if (progress.Status != ItemStatus.Postponed && progress.PostponedTo is not null)
        {
            return new Refusal("point.notPostponed", "Only a postponed point says to when.", "/postponedTo");
        }

        if (progress.PostponedTo is { } later && !PartialDate.IsOne(later))
        {
            return new Refusal("point.postponedToForm", "A point is postponed to a date, or to its year or month, as in 2021-05-20, 2021 or 2021-05.", "/postponedTo");
        }

        if (point.Progress == progress)
        {
            return null;
        }

        if (ChangedSince(point, seen) is { } changed)
        {
            return changed;
        }

        point.Follow(progress, now);
        return null;
    }

    /// <summary>The refusal of a change that was meant for an older version, or for a point that does not stand there any more.</summary>
    public static Refusal ChangedMeanwhile { get; } = new("point.changedMeanwhile", "Somebody changed this point meanwhile. Read it again, then repeat the change with its present version.");

    /// <summary>The refusal of a point that the meeting does not have, or has no more.</summary>
    public static Refusal Unknown { get; } = new("point.unknown", "The meeting has no such point; it may have been withdrawn.");

    private Refusal? Find(AgreedPointId id, out AgreedPoint point)
    {
        point = _points.FirstOrDefault(p => p.Id == id)!;
        return point is null ? Unknown : null;
    }

    private static Refusal? ChangedSince(AgreedPoint point, long? seen) => seen is null || seen == point.Version ? null : ChangedMeanwhile;

    private void Renumber()
    {
        foreach (var (index, point) in _points.Index())
        {
            point.Place(index + 1);
        }
    }

    private Refusal? Check(AgreedText text)
    {
        if (meeting.Plan.MinutesLanguages.Where(language => text.Text[language] is null).Select(l => (Language?)l).FirstOrDefault() is { } missing)
        {
            return new Refusal("point.textMissing", $"The point is not written in {missing.Tag()}; the minutes need every one of their languages.", $"/text/{missing.Tag()}")
            {
                Facts = new Dictionary<string, string> { ["language"] = missing.Tag() },
            };
        }

        return text.Responsible.FirstOrDefault(r => meeting.Parties.All(p => p.Government != r.Government)) is { } stranger
            ? Meeting.NoParty(stranger.Government, "/responsible")
            : null;
    }
}
