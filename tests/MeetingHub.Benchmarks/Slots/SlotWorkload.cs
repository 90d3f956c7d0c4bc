using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace MeetingHub.Benchmarks.Slots;

/// <summary>
/// A search that any implementation can be given: so many people in Seoul, Shanghai and Tokyo, each with a work profile of their own (Monday to Friday, 09–12
/// and 13–18) and three busy times a day from a fixed sequence of numbers. Tuesdays from 01:00Z to 02:30Z stay free, so that there is an answer at every size.
/// </summary>
/// <param name="People">Number of people; all are required.</param>
/// <param name="Dates">Number of days in the window, from Monday, 4 January 2027.</param>
internal sealed record SlotWorkload(int People, int Dates)
{
    private const int BusyTimesADay = 3;

    private static readonly LocalDate First = new(2027, 1, 4);
    private static readonly string[] Zones = ["Asia/Seoul", "Asia/Shanghai", "Asia/Tokyo"];

    /// <summary>The problem as JSON, in the format that the command reads.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(new
    {
        id = $"{People}x{Dates}",
        organizerZone = Zones[0],
        window = new { from = Text(First), to = Text(First.PlusDays(Dates - 1)) },
        durationMinutes = 60,
        granularityMinutes = 15,
        participants = Participants().ToList(),
    });

    private IEnumerable<object> Participants()
    {
        var numbers = new Numbers();
        string[] days = ["mon", "tue", "wed", "thu", "fri"];
        for (var person = 0; person < People; person++)
        {
            yield return new
            {
                id = $"p{person.ToString(CultureInfo.InvariantCulture)}",
                zone = Zones[person % Zones.Length],
                workingHours = new[] { new { days, start = "09:00", end = "12:00" }, new { days, start = "13:00", end = "18:00" } },
                busy = Busy(numbers).ToList(),
            };
        }
    }

    private IEnumerable<object> Busy(Numbers numbers)
    {
        for (var day = 0; day < Dates; day++)
        {
            var date = First.PlusDays(day);
            for (var time = 0; time < BusyTimesADay; time++)
            {
                var start = 15 * numbers.Next(36);
                var end = start + 15 * (1 + numbers.Next(4));
                if (date.DayOfWeek != IsoDayOfWeek.Tuesday || start >= 150 || end <= 60)
                {
                    yield return new { start = Text(date, start), end = Text(date, end) };
                }
            }
        }
    }

    private static string Text(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(LocalDate date, int minute) =>
        string.Create(CultureInfo.InvariantCulture, $"{Text(date)}T{minute / 60:00}:{minute % 60:00}:00Z");

    /// <summary>A linear congruential generator: the same numbers in every language.</summary>
    private sealed class Numbers
    {
        private uint _state = 12345;

        public int Next(int count)
        {
            _state = unchecked(_state * 1664525 + 1013904223);
            return (int)((_state >> 8) % (uint)count);
        }
    }
}
