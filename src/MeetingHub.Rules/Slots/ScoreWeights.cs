namespace MeetingHub.Slots;

/// <summary>
/// How many points each reason costs a slot. All are 0 or more; a slot's score is 100 minus what its reasons cost. The defaults make one missing
/// optional person (weight 1) as dear as an hour's distance from the preferred time, and a whole side's lunch dearer than either.
/// </summary>
public sealed record ScoreWeights
{
    /// <summary>The largest weight and the largest burden that a problem may state: scores stay exact.</summary>
    public const decimal Most = 1_000_000;

    /// <summary>Per participant whose core hours do not hold the whole meeting. Default 3.</summary>
    public decimal OutsideCore { get; init => field = InRange(value); } = 3;

    /// <summary>Per missing optional participant, times their weight. Default 5.</summary>
    public decimal OptionalMissing { get; init => field = InRange(value); } = 5;

    /// <summary>Per side (a party in a zone) for which the meeting touches the half hour before or after a break. Default 1.</summary>
    public decimal LunchEdge { get; init => field = InRange(value); } = 1;

    /// <summary>Per side for which the meeting touches the first or last half hour of its day. Default 2.</summary>
    public decimal DayEdge { get; init => field = InRange(value); } = 2;

    /// <summary>Per side for which the day before or after is a holiday. Default 3.</summary>
    public decimal HolidayEdge { get; init => field = InRange(value); } = 3;

    /// <summary>Per side for which it is Monday before noon or Friday from 15:00. Default 2.</summary>
    public decimal WeekEdge { get; init => field = InRange(value); } = 2;

    /// <summary>Per hour between the start's wall time and the preferred one (at most 12 hours apart). Default 2.</summary>
    public decimal PreferredTime { get; init => field = InRange(value); } = 2;

    /// <summary>Per day between the start's date and the nearest preferred one, at most 10 days. Default 1.</summary>
    public decimal PreferredDate { get; init => field = InRange(value); } = 1;

    /// <summary>Per day after the first day of the window, at most 30 days. Default 0.1.</summary>
    public decimal Earliness { get; init => field = InRange(value); } = 0.1m;

    /// <summary>Per side whose calendar for that date is provisional. Default 50: such slots rank last.</summary>
    public decimal Provisional { get; init => field = InRange(value); } = 50;

    /// <summary>Per participant whose calendar cannot be read. Default 0.5.</summary>
    public decimal Unverified { get; init => field = InRange(value); } = 0.5m;

    /// <summary>Per hour by which the largest burden of any party would grow, earlier meetings counted. Default 4.</summary>
    public decimal Fairness { get; init => field = InRange(value); } = 4;

    private static decimal InRange(decimal value) =>
        value is >= 0 and <= Most ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A weight is neither negative nor beyond a million.");
}
