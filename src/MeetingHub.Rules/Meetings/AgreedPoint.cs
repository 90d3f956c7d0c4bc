using MeetingHub.Governments;
using MeetingHub.Minutes;
using NodaTime;

namespace MeetingHub.Meetings;

/// <summary>One numbered agreed point, in the languages of both sides.</summary>
public sealed class AgreedPoint
{
    internal AgreedPoint(int number, AgreedText text)
    {
        Number = number;
        Text = text;
    }

    private AgreedPoint() => Text = null!;

    /// <summary>1, 2, 3 … without gaps, the same in every language.</summary>
    public int Number { get; private set; }

    /// <summary>What was agreed, as it will be signed.</summary>
    public AgreedText Text { get; private set; }

    /// <summary>True while something is still to be done.</summary>
    public bool IsOpen => Progress.Status is ItemStatus.Open or ItemStatus.InProgress or ItemStatus.Postponed;

    /// <summary>How far it has come; no part of what is signed.</summary>
    public Progress Progress { get; private set; } = Progress.None;

    internal void Reword(AgreedText text) => Text = text;

    internal void Follow(Progress progress) => Progress = progress;
}

/// <summary>The part of an agreed point that both sides sign.</summary>
/// <param name="Field">Agriculture, tourism, …; may be empty.</param>
/// <param name="Text">The point in every language of the minutes.</param>
/// <param name="Responsible">Who sees to it; may be empty.</param>
/// <param name="Due">By when; null where nothing was agreed.</param>
public sealed record AgreedText(ItemKind Kind, LocalText Field, LocalText Text, IReadOnlyList<Responsible> Responsible, LocalDate? Due = null)
{
    public bool Equals(AgreedText? other) =>
        other is not null && Kind == other.Kind && Field == other.Field && Text == other.Text && Due == other.Due
        && Responsible.SequenceEqual(other.Responsible);

    public override int GetHashCode() => HashCode.Combine(Kind, Field, Text, Due);
}

/// <summary>How far a point has come.</summary>
/// <param name="PostponedTo">A date, or only its year or month, as far as it is known; null unless postponed.</param>
public sealed record Progress(ItemStatus Status, string? PostponedTo, LocalText Remark)
{
    public static Progress None { get; } = new(ItemStatus.Open, null, LocalText.Empty);
}
