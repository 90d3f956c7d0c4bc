using NodaTime;

namespace MeetingHub.Calendars;

/// <summary>What one date is to the government offices of a country, and who says so.</summary>
/// <param name="Kind">Why the offices are open or closed.</param>
/// <param name="Names">The day's name in the country's language and in English; empty on an ordinary working day or weekend.</param>
/// <param name="Source">The law, notice or file that the answer rests on, cited as its own country cites it.</param>
/// <param name="Certainty">How far the answer can still change.</param>
public sealed record DayStatus(DayKind Kind, LocalText Names, string Source, Certainty Certainty)
{
    /// <summary>True when the offices are open: an ordinary working day, or a weekend day worked to make up for a day off.</summary>
    public bool Working => Kind is DayKind.Normal or DayKind.Makeup;
}

/// <summary>A status on its date.</summary>
public sealed record CalendarDay(LocalDate Date, DayStatus Status);

/// <summary>Why the offices are open or closed on a day.</summary>
public enum DayKind
{
    /// <summary>An ordinary working day.</summary>
    Normal,

    /// <summary>A weekly day of rest.</summary>
    Weekend,

    /// <summary>A public holiday, and the weekend days that a Chinese notice counts into it.</summary>
    Holiday,

    /// <summary>A day off in place of a holiday that fell on a day of rest or on another holiday.</summary>
    Substitute,

    /// <summary>A day off declared for one year only.</summary>
    Temporary,

    /// <summary>An election day on which the offices are closed.</summary>
    Election,

    /// <summary>A weekday off that joins a holiday to a weekend and is worked on another day: China's 调休.</summary>
    Bridge,

    /// <summary>A weekend day worked in place of a bridged day.</summary>
    Makeup,

    /// <summary>The offices are closed although the day is no holiday: Japan's year's end.</summary>
    Closure,
}

/// <summary>How far a status can still change.</summary>
public enum Certainty
{
    /// <summary>Published for this very date by the government concerned.</summary>
    Official,

    /// <summary>Follows from a law in force.</summary>
    Rule,

    /// <summary>Nothing better is known yet: the notice that decides it is not out, or nobody has told the house.</summary>
    Provisional,
}

/// <summary>The words of kinds and certainties as files and commands write them.</summary>
public static class DayWords
{
    /// <summary>Every kind, in the order of its declaration.</summary>
    public static IReadOnlyList<DayKind> Kinds { get; } = Enum.GetValues<DayKind>();

    /// <summary><c>normal</c>, <c>weekend</c>, <c>holiday</c>, <c>substitute</c>, <c>temporary</c>, <c>election</c>, <c>bridge</c>, <c>makeup</c> or <c>closure</c>.</summary>
    public static string Word(this DayKind kind) => kind switch
    {
        DayKind.Normal => "normal",
        DayKind.Weekend => "weekend",
        DayKind.Holiday => "holiday",
        DayKind.Substitute => "substitute",
        DayKind.Temporary => "temporary",
        DayKind.Election => "election",
        DayKind.Bridge => "bridge",
        DayKind.Makeup => "makeup",
        DayKind.Closure => "closure",
    };

    /// <summary><c>official</c>, <c>rule</c> or <c>provisional</c>.</summary>
    public static string Word(this Certainty certainty) => certainty switch
    {
        Certainty.Official => "official",
        Certainty.Rule => "rule",
        Certainty.Provisional => "provisional",
    };

    /// <summary>The kind that <see cref="Word(DayKind)"/> writes so; null for any other text.</summary>
    public static DayKind? ParseKind(string? word)
    {
        foreach (var kind in Kinds)
        {
            if (kind.Word() == word)
            {
                return kind;
            }
        }

        return null;
    }
}
