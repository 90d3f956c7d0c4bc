using NodaTime;

namespace MeetingHub.Points;

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
public sealed record Progress(ItemStatus Status, string? PostponedTo, LocalText Remark);
