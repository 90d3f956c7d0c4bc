using System.Diagnostics;
using System.Globalization;
using MeetingHub.Slots;
using MeetingHub.Staff;
using NodaTime;
using NodaTime.Text;

namespace MeetingHub.Benchmarks.Slots;

/// <summary>
/// The slot search on one thread: from a problem in memory to all its starts, the same with every instant read from its text, and from JSON to JSON. Beside it,
/// in the same run, a search on luxon; both must find the same starts, by count and hash. Fails where an answer differs or a limit is missed.
/// </summary>
internal static class SlotBenchmark
{
    private const double LeastRatio = 1_000;
    private const double LeastRatioWithInstants = 600;

    /// <summary>The ratios are promised from this size on.</summary>
    private const int LeastPeople = 100;

    /// <summary>Sizes, the limit for the search alone, and how often the peer runs (0: not at all, it would take minutes).</summary>
    private static readonly (SlotWorkload Workload, double MostMilliseconds, int PeerRuns)[] Sizes =
    [
        (new(16, 30), 0.05, 5),
        (new(100, 90), 0.8, 3),
        (new(1000, 90), 8, 1),
        (new(1000, 365), 50, 0),
    ];

    /// <param name="options"><c>--alone</c> leaves the peer out.</param>
    public static int Run(string[] options)
    {
        var peer = options.Contains("--alone") ? null : LuxonPeer.Install();
        var kept = true;
        Console.WriteLine("| people × days | starts | search ms | limit | instants + search ms | JSON to JSON ms | luxon ms | × | luxon, instants ms | × |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (workload, most, peerRuns) in Sizes)
        {
            var json = workload.ToJson();
            var problem = ProblemReader.Read(json, _ => null).Problem!;
            var texts = TextsOf(problem);
            var starts = SlotSearch.Starts(problem);
            var search = Milliseconds(() => SlotSearch.Starts(problem));
            var reading = Milliseconds(() => SlotSearch.Starts(WithInstantsRead(problem, texts)));
            var whole = Milliseconds(() => SlotFile.Answer(json, all: true));
            kept &= search <= most;
            var line = string.Create(
                CultureInfo.InvariantCulture,
                $"| {workload.People} × {workload.Dates} | {starts.Count} | {search:0.000} | {most} | {reading:0.00} | {whole:0.00} |");
            if (peer is null || peerRuns == 0)
            {
                Console.WriteLine($"{line} | | | |");
                continue;
            }

            var theirs = peer.Search(json, peerRuns);
            if (theirs.Count != starts.Count || theirs.Hash != HashOf(starts))
            {
                Console.WriteLine($"{line} DIFFERENT ANSWERS: luxon found {theirs.Count} |");
                kept = false;
                continue;
            }

            var (ratio, ratioWithInstants) = (theirs.SearchMilliseconds / search, theirs.InstantsMilliseconds / reading);
            kept &= workload.People < LeastPeople || (ratio >= LeastRatio && ratioWithInstants >= LeastRatioWithInstants);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{line} {theirs.SearchMilliseconds:0} | {ratio:0} | {theirs.InstantsMilliseconds:0} | {ratioWithInstants:0} |"));
        }

        Console.WriteLine(kept ? "Every limit is kept, and every answer is equal." : "A limit is MISSED.");
        return kept ? 0 : 1;
    }

    /// <summary>Each person's busy times as texts, in UTF-8.</summary>
    private static (byte[] Start, byte[] End)[][] TextsOf(SlotProblem problem) =>
    [
        .. problem.Participants.Select(person => person.Busy.Select(busy =>
            (InstantPattern.General.Format(busy.Start).Select(c => (byte)c).ToArray(), InstantPattern.General.Format(busy.End).Select(c => (byte)c).ToArray())).ToArray()),
    ];

    private static SlotProblem WithInstantsRead(SlotProblem problem, (byte[] Start, byte[] End)[][] texts)
    {
        static BusyTime Read((byte[] Start, byte[] End) texts) =>
            BusyTime.OfTicks(IsoTime.TryRead(texts.Start)!.Value.Ticks, IsoTime.TryRead(texts.End)!.Value.Ticks, BusyStatus.Busy);

        var people = problem.Participants.Select((person, index) => person with { Busy = Array.ConvertAll(texts[index], Read) });
        return new SlotProblem(problem.Window, problem.OrganizerZone, problem.DurationMinutes, people) { GranularityMinutes = problem.GranularityMinutes };
    }

    /// <summary>FNV-1a over the starts' seconds since 1970, as decimal texts with a line end each.</summary>
    private static uint HashOf(IReadOnlyList<Instant> starts)
    {
        var hash = 2166136261;
        foreach (var letter in starts.SelectMany(start => $"{start.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}\n"))
        {
            hash = unchecked((hash ^ letter) * 16777619);
        }

        return hash;
    }

    /// <summary>
    /// The shortest of many runs. Long ones count in processor time where that is less: nobody's machine stays idle for them, and short ones are too fine for
    /// what the system counts.
    /// </summary>
    private static double Milliseconds<T>(Func<T> run)
    {
        const double Long = 1;
        var (best, runs) = (double.MaxValue, 0);
        for (var begun = Stopwatch.GetTimestamp(); runs < 20 || Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(2); runs++)
        {
            var (start, worked) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            _ = run();
            var taken = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            best = Math.Min(best, taken < Long ? taken : Math.Min(taken, (Environment.CpuUsage.TotalTime - worked).TotalMilliseconds));
        }

        return best;
    }
}
