using System.Globalization;
using MeetingHub.Slots;
using NodaTime;

namespace MeetingHub.Rules.Tests.Slots;

/// <summary>
/// The search against the naive one, on random problems. The first seed is drawn anew in each run and printed; <c>MEETINGHUB_SLOT_SEED</c> repeats a run,
/// <c>MEETINGHUB_SLOT_PROBLEMS</c> says how many problems (default 250).
/// </summary>
public sealed class SlotSearchProperties(ITestOutputHelper output)
{
    private static readonly int FirstSeed = Setting("MEETINGHUB_SLOT_SEED") ?? Random.Shared.Next(1_000_000_000);
    private static readonly int Problems = Setting("MEETINGHUB_SLOT_PROBLEMS") ?? 250;

    [Fact]
    public void Finds_exactly_the_starts_that_the_rule_allows_word_for_word()
    {
        ForRandomProblems((problem, seed) =>
            Same(StartByStart.Starts(problem), SlotSearch.Starts(problem, TestContext.Current.CancellationToken), seed));
    }

    private static void Same(IReadOnlyList<Instant> expected, IReadOnlyList<Instant> actual, int seed) =>
        Assert.True(
            expected.SequenceEqual(actual),
            $"Seed {seed}: missing {string.Join(' ', expected.Except(actual).Take(5))}; too many {string.Join(' ', actual.Except(expected).Take(5))}.");

    private void ForRandomProblems(Action<SlotProblem, int> check)
    {
        output.WriteLine($"Seeds {FirstSeed} to {FirstSeed + Problems - 1}");
        for (var seed = FirstSeed; seed < FirstSeed + Problems; seed++)
        {
            check(RandomProblems.Of(seed), seed);
        }
    }

    private static int? Setting(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
