using System.Text.Json;
using System.Text.Json.Serialization;
using MeetingHub.Governments;
using NodaTime;

namespace MeetingHub.Web.Http;

/// <summary>
/// Weekly hours as an array of shifts, as slot problems write them:
/// <c>[{"days": ["mon", "tue"], "start": "09:00", "end": "18:00", "breaks": [{"start": "12:00", "end": "13:00"}]}]</c>.
/// </summary>
internal sealed class WeeklyHoursJson : JsonConverter<WeeklyHours>
{
    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public override WeeklyHours Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var shifts = ShiftsIn(ref reader, options);
        try
        {
            return WeeklyHours.Of(shifts.Select(text => text ?? throw new JsonException("null is no shift.")).Select(text => (
                text.Days.Select(DayOf),
                new Shift(text.Start, text.End, (text.Breaks ?? []).Select(b => b is null ? throw new JsonException("null is no break.") : new Break(b.Start, b.End))))));
        }
        catch (ArgumentException nonsense)
        {
            throw new JsonException(nonsense.Message, nonsense);
        }
    }

    public override void Write(Utf8JsonWriter writer, WeeklyHours value, JsonSerializerOptions options)
    {
        var shifts = Enumerable.Range(1, 7)
            .SelectMany(day => value[(IsoDayOfWeek)day].Select(shift => (Day: Days[day - 1], Shift: shift)))
            .GroupBy(s => s.Shift, (shift, days) => new ShiftText(
                [.. days.Select(d => d.Day)],
                shift.Start,
                shift.End,
                shift.Breaks.Count == 0 ? null : [.. shift.Breaks.Select(b => new BreakText(b.Start, b.End))]));
        JsonSerializer.Serialize(writer, shifts.ToArray(), options);
    }

    private static ShiftText?[] ShiftsIn(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize<ShiftText?[]>(ref reader, options) ?? throw new JsonException("Weekly hours are an array of shifts.");
        }
        catch (JsonException within)
        {
            // Its place is one within the array; the serializer that called names the place of the array.
            throw new JsonException(within.Message, within);
        }
    }

    private static IsoDayOfWeek DayOf(string name) =>
        Array.IndexOf(Days, name) is >= 0 and var index
            ? (IsoDayOfWeek)(index + 1)
            : throw new JsonException($"\"{name}\" is no weekday: mon tue wed thu fri sat sun are.");

    private sealed record ShiftText(string[] Days, WallTime Start, WallTime End, BreakText?[]? Breaks = null);

    private sealed record BreakText(WallTime Start, WallTime End);
}
