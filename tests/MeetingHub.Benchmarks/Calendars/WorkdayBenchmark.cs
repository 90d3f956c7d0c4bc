using System.Diagnostics;
using System.Globalization;
using MeetingHub.Calendars;
using NodaTime;

namespace MeetingHub.Benchmarks.Calendars;

/// <summary>Measures a question to a warm working calendar: nanoseconds and bytes allocated for one date, and how long the first question to a country takes.</summary>
internal static class WorkdayBenchmark
{
    // Once to warm up, long enough for the runtime to compile the question with full optimisation (it may allocate for that); once to measure.
    private const int Rounds = 20_000;
    private const double TargetNanoseconds = 50;

    public static int Run(string[] options)
    {
        Console.WriteLine("| country | dates | open | first question ms | warm ns | bytes allocated | target ns |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        var kept = true;
        foreach (var country in new[] { "KR", "CN", "JP" })
        {
            var dates = new DateInterval(new(2019, 1, 1), new(2028, 12, 31)).ToArray();
            var begun = Stopwatch.GetTimestamp();
            var calendar = WorkingCalendar.For(country);
            _ = calendar.On(dates[0]);
            var first = Stopwatch.GetElapsedTime(begun);
            var open = 0;
            for (var round = 0; round < Rounds; round++)
            {
                open = Ask(calendar, dates);
            }

            var best = double.MaxValue;
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var round = 0; round < Rounds; round++)
            {
                begun = Stopwatch.GetTimestamp();
                _ = Ask(calendar, dates);
                best = Math.Min(best, Stopwatch.GetElapsedTime(begun).TotalNanoseconds / dates.Length);
            }

            var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            kept &= bytes == 0 && best <= TargetNanoseconds;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {country} | {dates.Length} | {open} | {first.TotalMilliseconds:0.0} | {best:0.0} | {bytes} | {TargetNanoseconds:0} |"));
        }

        return kept ? 0 : 1;
    }

    private static int Ask(WorkingCalendar calendar, LocalDate[] dates)
    {
        var open = 0;
        foreach (var date in dates)
        {
            open += calendar.On(date).Working ? 1 : 0;
        }

        return open;
    }
}
