using MeetingHub.Benchmarks;
using MeetingHub.Benchmarks.Calendars;
using MeetingHub.Benchmarks.Proposals;
using MeetingHub.Benchmarks.Signing;
using MeetingHub.Benchmarks.Slots;

// A benchmark by name; what follows the name is its own.
var benchmarks = new SortedDictionary<string, Func<string[], int>>(StringComparer.Ordinal)
{
    ["messages"] = Messages.Run,
    ["proposal"] = ProposalBenchmark.Run,
    ["replan"] = ReplanBenchmark.Run,
    ["signing"] = SigningBenchmark.Run,
    ["slots"] = SlotBenchmark.Run,
    ["workdays"] = WorkdayBenchmark.Run,
};

if (args is not [var name, .. var rest] || !benchmarks.TryGetValue(name, out var benchmark))
{
    Console.Error.WriteLine($"Usage: dotnet run -c Release --project tests/MeetingHub.Benchmarks -- {string.Join('|', benchmarks.Keys)}");
    return 2;
}

return benchmark(rest);
