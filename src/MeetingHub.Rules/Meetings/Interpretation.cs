using NodaTime;

namespace MeetingHub.Meetings;

/// <summary>How what is said reaches the other side.</summary>
public enum Interpretation
{
    /// <summary>All speak one language.</summary>
    None,

    /// <summary>The interpreter speaks after the speaker: everything takes twice as long.</summary>
    Consecutive,

    /// <summary>The interpreter speaks while the speaker does.</summary>
    Simultaneous,
}

/// <summary>How interpretation stretches an agenda.</summary>
public static class Interpreting
{
    /// <summary>By how much the spoken time grows.</summary>
    public static decimal Factor(this Interpretation mode) => mode == Interpretation.Consecutive ? 2.0m : 1.0m;

    /// <summary>The length of a meeting whose agenda takes <paramref name="agendaMinutes"/> in one language, up to whole five minutes.</summary>
    public static Duration Stretch(this Interpretation mode, int agendaMinutes) =>
        Duration.FromMinutes((long)Math.Ceiling(agendaMinutes * mode.Factor() / 5) * 5);
}

/// <summary>One item of an agenda.</summary>
/// <param name="Minutes">What it takes in one language, without interpretation; 1 to 480.</param>
public sealed record AgendaItem(LocalText Title, int Minutes);
