using MeetingHub.Calendars;

namespace MeetingHub.Slots;

/// <summary>Answers a problem in its JSON form with a result in its JSON form: what the command line and the API both do.</summary>
public static class SlotFile
{
    /// <summary>How many slots an answer has where nobody says otherwise.</summary>
    public const int StandardTop = 10;

    private static readonly Dictionary<string, HolidayCalendar> BuiltIn =
        new[] { "KR", "CN", "JP" }.ToDictionary(code => code, code => HolidayCalendar.Of(WorkingCalendar.For(code)), StringComparer.Ordinal);

    /// <summary>Reads, searches, writes.</summary>
    /// <param name="utf8">The problem.</param>
    /// <param name="all">True: the answer has every feasible start.</param>
    /// <param name="top">How many slots it has.</param>
    /// <param name="indented">True for people to read; false for one line.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static SlotFileAnswer Answer(
        ReadOnlyMemory<byte> utf8, bool all = false, int top = StandardTop, bool indented = false, CancellationToken cancellation = default)
    {
        var reading = ProblemReader.Read(utf8, BuiltIn.GetValueOrDefault);
        if (reading.Problem is not { } problem)
        {
            return new SlotFileAnswer(SlotStatus.Error, ResultWriter.WriteErrors(reading.Id, reading.Errors, indented), reading.Errors);
        }

        var result = SlotSearch.Run(problem, top, cancellation);
        return new SlotFileAnswer(result.IsFound ? SlotStatus.Ok : SlotStatus.None, ResultWriter.Write(problem, result, all, indented), []);
    }
}

/// <summary>An answer in its JSON form.</summary>
/// <param name="Json">UTF-8, without a line end.</param>
/// <param name="Errors">Only where the status says so.</param>
public sealed record SlotFileAnswer(SlotStatus Status, ReadOnlyMemory<byte> Json, IReadOnlyList<Refusal> Errors);

/// <summary>What came of a search.</summary>
public enum SlotStatus
{
    /// <summary>At least one start works.</summary>
    Ok,

    /// <summary>The problem is in order, and no start works.</summary>
    None,

    /// <summary>The problem cannot be read.</summary>
    Error,
}
