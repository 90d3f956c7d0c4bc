using MeetingHub.Governments;
using MeetingHub.Minutes;

namespace MeetingHub.Meetings;

/// <summary>What a meeting that was held has agreed on, until the text of its minutes is final; how far each point has come, also after it.</summary>
public sealed partial class Meeting
{
    /// <summary>Enters an agreed point under the next number.</summary>
    public Refusal? Agree(AgreedText text)
    {
        if ((OnlyIn(MeetingState.Held) ?? CheckPoint(text)) is { } refusal)
        {
            return refusal;
        }

        _points.Add(new AgreedPoint(_points.Count + 1, text));
        return null;
    }

    /// <summary>Changes the words of a point, until the minutes are final.</summary>
    public Refusal? Reword(int number, AgreedText text)
    {
        if ((PointOf(number, out var point) ?? OnlyIn(MeetingState.Held) ?? CheckPoint(text)) is { } refusal)
        {
            return refusal;
        }

        point.Reword(text);
        return null;
    }

    /// <summary>Takes a point out; those behind it move up.</summary>
    public Refusal? Withdraw(int number)
    {
        if ((PointOf(number, out _) ?? OnlyIn(MeetingState.Held)) is { } refusal)
        {
            return refusal;
        }

        // Texts move up, rows stay: a row's number is its key.
        var points = Points;
        for (var i = number; i < points.Count; i++)
        {
            points[i - 1].Reword(points[i].Text);
            points[i - 1].Follow(points[i].Progress);
        }

        _ = _points.Remove(points[^1]);
        return null;
    }

    /// <summary>Notes how far a point has come, also after the minutes are final.</summary>
    public Refusal? Follow(int number, Progress progress)
    {
        if ((PointOf(number, out var point) ?? OnlyIn(MeetingState.Held, MeetingState.Closed)) is { } refusal)
        {
            return refusal;
        }

        if (progress.Status != ItemStatus.Postponed && progress.PostponedTo is not null)
        {
            return new Refusal("point.notPostponed", "Only a postponed point says to when.", "/postponedTo");
        }

        point.Follow(progress);
        return null;
    }

    /// <summary>Null where people can be thanked for a meeting: it was held.</summary>
    public Refusal? CheckThanks() => OnlyIn(MeetingState.Held, MeetingState.Closed);

    private Refusal? CheckPoint(AgreedText text)
    {
        if (Plan.MinutesLanguages.Where(language => text.Text[language] is null).Select(l => (Language?)l).FirstOrDefault() is { } missing)
        {
            return new Refusal("point.textMissing", $"The point is not written in {missing.Tag()}; the minutes need every one of their languages.", $"/text/{missing.Tag()}")
            {
                Facts = new Dictionary<string, string> { ["language"] = missing.Tag() },
            };
        }

        return text.Responsible.FirstOrDefault(r => _parties.All(p => p.Government != r.Government)) is { } stranger
            ? NoParty(stranger.Government, "/responsible")
            : null;
    }

    private Refusal? PointOf(int number, out AgreedPoint point)
    {
        point = _points.FirstOrDefault(p => p.Number == number)!;
        return point is null ? new Refusal("point.unknown", $"There is no point {number}.") : null;
    }
}
