using System.Text.Json;
using MeetingHub.Governments;

namespace MeetingHub.Slots;

/// <summary>Reads the people of a problem against what the rest of the file defines.</summary>
/// <param name="profiles">By name; null where <c>workingHours</c> itself cannot be read: then no name is unknown.</param>
/// <param name="parties">Ids; null where <c>parties</c> itself cannot be read.</param>
/// <param name="calendars">The calendar of a code, or null.</param>
internal sealed class ParticipantReader(
    IReadOnlyDictionary<string, WeeklyHours>? profiles,
    IReadOnlySet<string>? parties,
    Func<string, HolidayCalendar?>? calendars)
{
    private static readonly Dictionary<string, Attendance> Attendances = new(StringComparer.Ordinal)
    {
        ["required"] = Attendance.Required,
        ["optional"] = Attendance.Optional,
    };

    private readonly BusyReader _busy = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The participant, or null after noting what is wrong with it.</summary>
    public SlotParticipant? Read(JsonSpot spot)
    {
        if (!spot.NotNull().IsObject())
        {
            return null;
        }

        var id = ProblemReader.ReadId(spot["id"], _ids);
        var zone = spot["zone"].Required().Zone();
        var hours = ReadHours(spot["workingHours"].Required());
        var (name, email, role) = (spot["name"].Text(), spot["email"].Text(), spot["role"].Text());
        var party = ReadParty(spot["party"]);
        var attendance = spot["attendance"].Word(Attendances) ?? Attendance.Required;
        var core = spot["core"].IsAbsent ? null : ShiftReader.ReadWeek(spot["core"]);
        var holidays = ReadCalendar(spot["holidays"]);
        var overrides = spot["dayOverrides"].Items().Select(ReadOverride).OfType<DayOverride>().ToList();
        var busy = _busy.Read(spot["busy"], zone);
        var visible = spot["calendarVisible"].Truth() ?? true;
        var weight = spot["weight"].Amount(ScoreWeights.Most) ?? 1;
        return id is null || zone is null || hours is null
            ? null
            : new SlotParticipant(id, zone, hours)
            {
                Name = name,
                Email = email,
                Role = role,
                Party = party,
                Attendance = attendance,
                Core = core,
                Holidays = holidays,
                DayOverrides = overrides,
                Busy = busy,
                CalendarVisible = visible,
                Weight = weight,
            };
    }

    private WeeklyHours? ReadHours(JsonSpot spot)
    {
        if (spot.Value.ValueKind == JsonValueKind.Array)
        {
            return ShiftReader.ReadWeek(spot);
        }

        if (spot.Text() is not { } name)
        {
            return null;
        }

        if (name == "always")
        {
            return WeeklyHours.Always;
        }

        var hours = profiles?.GetValueOrDefault(name);
        if (profiles is not null && hours is null)
        {
            spot.Fail("unknownProfile", $"workingHours has no profile \"{name}\".");
        }

        return hours;
    }

    private string? ReadParty(JsonSpot spot)
    {
        var party = spot.Text();
        if (party is not null && parties?.Contains(party) == false)
        {
            spot.Fail("unknownParty", $"There is no party \"{party}\".");
        }

        return party;
    }

    private HolidayCalendar? ReadCalendar(JsonSpot spot)
    {
        if (spot.Text() is not { } code || calendars is null)
        {
            return null;
        }

        var calendar = calendars(code);
        if (calendar is null)
        {
            spot.Fail("unknownCalendar", $"Neither the file nor the product has a calendar \"{code}\".");
        }

        return calendar;
    }

    /// <summary>An entry reports at most one error: the first.</summary>
    private static DayOverride? ReadOverride(JsonSpot spot)
    {
        var errors = new JsonErrors(SlotValues.Terms);
        var day = ReadOverrideParts(spot with { Errors = errors });
        if (errors.Found.Count == 0)
        {
            return day;
        }

        spot.Errors.Add(errors.Found[0]);
        return null;
    }

    private static DayOverride? ReadOverrideParts(JsonSpot spot)
    {
        if (!spot.NotNull().IsObject() || spot["date"].Required().Date() is not { } date)
        {
            return null;
        }

        if (!spot["as"].IsAbsent)
        {
            return spot["as"].Word(ShiftReader.Weekdays) is { } day ? DayOverride.WorkingAs(date, day) : null;
        }

        var shifts = spot["shifts"].Required().Items()
            .Select(shift => shift.NotNull().IsObject() ? ShiftReader.ReadShift(shift) : null)
            .ToList();
        return DayOverride.Working(date, shifts.OfType<Shift>());
    }
}
