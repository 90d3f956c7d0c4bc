using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using MeetingHub.Staff;
using NodaTime;

namespace MeetingHub.Slots;

/// <summary>
/// Reads busy entries: the bulk of every problem, so without a string or a path for an entry that is in order. An entry reports at most one error besides
/// its zone: start, end, mixed forms, order, status, in this order.
/// </summary>
internal sealed class BusyReader
{
    private static readonly Dictionary<string, BusyStatus> Statuses = new(StringComparer.Ordinal)
    {
        ["busy"] = BusyStatus.Busy,
        ["oof"] = BusyStatus.OutOfOffice,
        ["tentative"] = BusyStatus.Tentative,
        ["free"] = BusyStatus.Free,
        ["workingElsewhere"] = BusyStatus.WorkingElsewhere,
    };

    private readonly Dictionary<DateTimeZone, ZoneClock> _clocks = [];

    /// <summary>The entries that are in order; the others are noted as errors.</summary>
    /// <param name="list">The participant's <c>busy</c>.</param>
    /// <param name="own">The participant's zone; null where it cannot be read: then nothing that needs it is checked.</param>
    public List<BusyTime> Read(JsonSpot list, DateTimeZone? own)
    {
        if (list.Value.ValueKind != JsonValueKind.Array)
        {
            _ = list.Items();
            return [];
        }

        var times = new List<BusyTime>(list.Value.GetArrayLength());
        var index = 0;
        foreach (var entry in list.Value.EnumerateArray())
        {
            if (ReadEntry(entry, own, new EntryErrors(list, entry, index)) is { } time)
            {
                times.Add(time);
            }

            index++;
        }

        return times;
    }

    private BusyTime? ReadEntry(JsonElement entry, DateTimeZone? own, EntryErrors errors)
    {
        if (entry.ValueKind != JsonValueKind.Object)
        {
            _ = errors.Spot.NotNull().IsObject();
            return null;
        }

        var zone = own;
        if (entry.TryGetProperty("zone"u8, out var zoneText) && zoneText.ValueKind != JsonValueKind.Null)
        {
            zone = errors.Spot["zone"].Zone();
        }

        if (ReadEnd(entry, "start", errors) is not { } start || ReadEnd(entry, "end", errors) is not { } end)
        {
            return null;
        }

        if (start.Form != end.Form)
        {
            errors.Spot.Fail("mixedIntervalForms", "Start and end are written in two different forms: both as instants, both as wall times, or both as dates.");
            return null;
        }

        if (end.Ticks < start.Ticks)
        {
            errors.Spot.Fail("reversedInterval", "The end is before the start.");
            return null;
        }

        return ReadStatus(entry, errors) is { } status ? ToBusyTime(start, end, zone, status) : null;
    }

    private static IsoMoment? ReadEnd(JsonElement entry, string name, EntryErrors errors)
    {
        if (entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
        {
            var raw = JsonMarshal.GetRawUtf8Value(value)[1..^1];
            if (IsoTime.TryRead(raw.Contains((byte)'\\') ? Encoding.UTF8.GetBytes(value.GetString()!) : raw) is { } moment)
            {
                return moment;
            }
        }

        var spot = errors.Spot[name];
        if (spot.Required().Text() is { } text)
        {
            var isDate = text.Length == 10 && !text.Contains('T', StringComparison.Ordinal);
            spot.Fail(isDate ? "invalidDate" : "invalidInstant", $"\"{text}\" is no instant, wall time or date of ISO 8601.");
        }

        return null;
    }

    /// <summary>The entry on the time line; null where the zone that it needs cannot be read.</summary>
    private BusyTime? ToBusyTime(IsoMoment start, IsoMoment end, DateTimeZone? zone, BusyStatus status)
    {
        if (start.Form == IsoForm.Instant)
        {
            return BusyTime.OfTicks(start.Ticks, end.Ticks, status);
        }

        if (zone is null)
        {
            return null;
        }

        ref var clock = ref CollectionsMarshal.GetValueRefOrAddDefault(_clocks, zone, out _);
        clock ??= new ZoneClock(zone);
        // Equal ends stay a zero length, also where the wall clock shows that time twice.
        var from = clock.StartOf(start.Ticks);
        return BusyTime.OfTicks(from, end.Ticks == start.Ticks ? from : clock.EndOf(end.Ticks), status);
    }

    private static BusyStatus? ReadStatus(JsonElement entry, EntryErrors errors) =>
        !entry.TryGetProperty("status"u8, out var value) || value.ValueKind == JsonValueKind.Null
        || (value.ValueKind == JsonValueKind.String && value.ValueEquals("busy"u8))
            ? BusyStatus.Busy
            : errors.Spot["status"].Word(Statuses);

    /// <summary>The place of one entry, made up only when there is an error to note.</summary>
    private readonly record struct EntryErrors(JsonSpot List, JsonElement Entry, int Index)
    {
        public JsonSpot Spot => new(Entry, string.Create(CultureInfo.InvariantCulture, $"{List.Path}/{Index}"), List.Errors);
    }
}
