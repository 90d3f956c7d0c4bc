namespace MeetingHub.Signing;

/// <summary>The calendar's edges: a time of year 1 or 9999 can be one that another zone's clock cannot show.</summary>
internal static class Calendar
{
    /// <summary>No clock on earth is a day away from another.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromDays(1);

    /// <summary>True for a time that every zone's clock can show.</summary>
    public static bool Holds(DateTimeOffset time) => time.UtcDateTime > DateTime.MinValue + Margin && time.UtcDateTime < DateTime.MaxValue - Margin;
}
