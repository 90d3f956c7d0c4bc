using MeetingHub.Governments;
using MeetingHub.Slots;
using MeetingHub.Staff;
using NodaTime;

namespace MeetingHub.Rules.Tests.Slots;

/// <summary>
/// Search problems without end, one for each seed: small enough for the naive search, with everything the format knows, half of them on top of a clock
/// change of one of their zones.
/// </summary>
internal sealed class RandomProblems
{
    private static readonly string[] Zones =
    [
        "Asia/Seoul", "Asia/Shanghai", "Asia/Tokyo", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe", "Australia/Sydney", "Europe/London",
        "Europe/Dublin", "America/Los_Angeles", "America/New_York", "America/St_Johns", "America/Sao_Paulo", "America/Santiago", "America/Havana",
        "America/Asuncion", "Africa/Casablanca", "Asia/Beirut", "Asia/Tehran", "Pacific/Apia", "Pacific/Chatham", "Antarctica/Troll", "Etc/UTC",
    ];

    private readonly Random _random;
    private readonly DateTimeZone _organizer;
    private readonly DateTimeZone[] _zones;
    private readonly LocalDate _first;
    private readonly int _days;

    private RandomProblems(int seed)
    {
        _random = new Random(seed);
        _zones = [.. Enumerable.Range(0, 3).Select(_ => DateTimeZoneProviders.Tzdb[One(Zones)])];
        _organizer = One(_zones);
        _days = _random.Next(1, 5);
        var around = Instant.FromUtc(2008, 1, 1, 0, 0) + Duration.FromDays(_random.Next(20 * 365));
        var interval = One(_zones).GetZoneInterval(around);
        var middle = Chance(0.5) && interval.HasEnd && interval.End < Instant.FromUtc(2036, 1, 1, 0, 0) ? interval.End : around;
        _first = middle.InZone(_organizer).Date.PlusDays(-_random.Next(_days));
    }

    /// <summary>The problem of this seed.</summary>
    public static SlotProblem Of(int seed) => new RandomProblems(seed).Problem();

    private SlotProblem Problem()
    {
        SlotParty[] parties = [.. Enumerable.Range(0, _random.Next(3)).Select(n => new SlotParty($"party{n}", MinimumPresent: Chance(0.3) ? _random.Next(3) : 0))];
        WeeklyHours[] profiles = [.. Enumerable.Range(0, 3).Select(_ => Hours())];
        HolidayCalendar?[] calendars = [null, Calendar(), Calendar()];
        var people = Enumerable.Range(0, _random.Next(1, 6)).Select(n => new SlotParticipant($"p{n}", One(_zones), One(profiles))
        {
            Attendance = Chance(0.6) ? Attendance.Required : Attendance.Optional,
            Party = parties.Length > 0 && Chance(0.8) ? One(parties).Id : null,
            Holidays = One(calendars),
            DayOverrides = Chance(0.3) ? [.. Some(2, Override)] : [],
            Busy = [.. Some(6, Busy)],
        });
        return new SlotProblem(
            new DateInterval(_first, _first.PlusDays(_days - 1)), _organizer, One([5, 15, 25, 30, 45, 60, 60, 90, 125, 240, 1440]), people, parties)
        {
            GranularityMinutes = One(SlotProblem.Granularities.ToArray()),
            Now = Chance(0.5) ? Moment() : null,
            Constraints = new SlotConstraints
            {
                BufferBeforeMinutes = Chance(0.3) ? _random.Next(90) : 0,
                BufferAfterMinutes = Chance(0.3) ? _random.Next(90) : 0,
                MinimumNoticeMinutes = Chance(0.3) ? _random.Next(3000) : 0,
                MinimumOptional = Chance(0.2) ? _random.Next(4) : 0,
                MinimumOptionalPercent = Chance(0.2) ? _random.Next(101) : 0,
                TentativeBlocks = Chance(0.5),
                LocalBounds = Chance(0.3)
                    ? new LocalBounds(One(Enum.GetValues<BoundsScope>()), Chance(0.7) ? Wall(0, 14) : null, Chance(0.7) ? Wall(10, 24) : null)
                    : null,
            },
        };
    }

    private WeeklyHours Hours() => _random.Next(8) switch
    {
        0 => WeeklyHours.Always,
        1 => WeeklyHours.Of(Some(3, ShiftOnSomeDays)),
        _ => WeeklyHours.Of([(Enum.GetValues<IsoDayOfWeek>().Where(d => d != IsoDayOfWeek.None && Chance(0.8)).ToList(), Shift()), .. Some(2, ShiftOnSomeDays)]),
    };

    private (IEnumerable<IsoDayOfWeek> Days, Shift Shift) ShiftOnSomeDays() => (Some(7, Weekday), Shift());

    private Shift Shift()
    {
        for (; ; )
        {
            var (start, end) = Chance(0.7) ? (Wall(0, 12), Wall(12, 24)) : (Wall(0, 24), Wall(0, 24));
            if (!MeetingHub.Governments.Shift.IsEmpty(start, end))
            {
                var breaks = Some(3, () => new Break(Wall(0, 24), Wall(0, 24))).Where(b => MeetingHub.Governments.Shift.HasRoomFor(start, end, b));
                return new Shift(start, end, breaks);
            }
        }
    }

    private HolidayCalendar Calendar() => HolidayCalendar.Of(
        "XX",
        Some(2, () => (Date(), (string?)null)),
        Some(2, () => (Date(), Weekday())));

    private DayOverride Override() => _random.Next(3) switch
    {
        0 => DayOverride.Off(Date()),
        1 => DayOverride.Working(Date(), Some(2, Shift)),
        _ => DayOverride.WorkingAs(Date(), Weekday()),
    };

    private BusyTime Busy()
    {
        var start = Moment();
        var length = Chance(0.1) ? Duration.Zero
            : Chance(0.3) ? Duration.FromTicks((double)_random.NextInt64(NodaConstants.TicksPerHour * 4))
            : Duration.FromMinutes(5 * _random.Next(48));
        return new BusyTime(start, start + length, One(Enum.GetValues<BusyStatus>()));
    }

    /// <summary>A moment in or near the window: on the grid of five minutes, on a minute, or at any 100 ns.</summary>
    private Instant Moment()
    {
        var from = _first.AtMidnight().InUtc().ToInstant() - Duration.FromHours(20);
        var minutes = Duration.FromMinutes(5 * _random.Next((_days * 24 + 30) * 12));
        return from + minutes + (_random.Next(3) switch
        {
            0 => Duration.FromMinutes(_random.Next(5)),
            1 => Duration.FromTicks((double)_random.NextInt64(NodaConstants.TicksPerMinute)),
            _ => Duration.Zero,
        });
    }

    private LocalDate Date() => _first.PlusDays(_random.Next(-2, _days + 2));

    private IsoDayOfWeek Weekday() => (IsoDayOfWeek)_random.Next(1, 8);

    private WallTime Wall(int fromHour, int toHour)
    {
        var minutes = fromHour * 60 + (Chance(0.7) ? 30 * _random.Next((toHour - fromHour) * 2 + 1) : _random.Next((toHour - fromHour) * 60 + 1));
        return new WallTime(minutes / 60, minutes % 60);
    }

    private T One<T>(T[] items) => items[_random.Next(items.Length)];

    private List<T> Some<T>(int atMost, Func<T> next) => [.. Enumerable.Range(0, _random.Next(atMost + 1)).Select(_ => next())];

    private bool Chance(double probability) => _random.NextDouble() < probability;
}
