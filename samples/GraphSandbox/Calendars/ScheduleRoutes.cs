using System.Text.Json.Nodes;
using GraphSandbox.People;
using NodaTime;

namespace GraphSandbox.Calendars;

/// <summary>Who is busy when (learn.microsoft.com/graph/api/calendar-getschedule).</summary>
internal sealed class ScheduleRoutes(EventStore store, Tenant tenant, Zones zones)
{
    private const int MostAddresses = 20;
    private const string OutsideTenant = "5009";
    private static readonly Duration LongestWindow = Duration.FromDays(62);

    public GraphAnswer GetSchedule(GraphRequest request)
    {
        var addresses = ((JsonArray)request.Content["Schedules"]!).Select(a => a?.GetValue<string>() ?? "").ToArray();
        var from = zones.InstantOf((JsonObject)request.Content["StartTime"]!, "StartTime");
        var to = zones.InstantOf((JsonObject)request.Content["EndTime"]!, "EndTime");
        var minutes = request.Content["AvailabilityViewInterval"]?.GetValue<int>() ?? 30;
        Hold(addresses, from, to, minutes);
        return store.Read(events => new GraphAnswer(200, new JsonObject
        {
            ["value"] = new JsonArray([.. addresses.Select(a => tenant.Find(a) is { } person
                ? Of(a, person, new Interval(from, to), Duration.FromMinutes(minutes), events, request.Prefer)
                : Unknown(a))]),
        }));
    }

    private static void Hold(string[] addresses, Instant from, Instant to, int minutes)
    {
        var wrong =
            addresses.Length is 0 or > MostAddresses ? ("Schedules", $"{addresses.Length} addresses; 1 to {MostAddresses} are allowed.")
            : to <= from ? ("EndTime", "The window must end after it starts.")
            : to - from >= LongestWindow ? ("EndTime", "The window must be shorter than 62 days.")
            : minutes is < 5 or > 1440 ? ("AvailabilityViewInterval", "5 to 1440 minutes are allowed.")
            : to - from < Duration.FromMinutes(minutes) ? ("AvailabilityViewInterval", "The window is shorter than one interval.")
            : default;
        if (wrong != default)
        {
            throw GraphError.BadRequest("ErrorInvalidParameter", wrong.Item2, wrong.Item1);
        }
    }

    private JsonObject Of(string address, Person person, Interval window, Duration step, IReadOnlyList<StoredEvent> events, Preferences prefer)
    {
        var items = (from e in events
                     where e.IsIn(person.Address)
                     let start = zones.InstantOf((JsonObject)e.Content["start"]!, "start")
                     let end = zones.InstantOf((JsonObject)e.Content["end"]!, "end")
                     where start < window.End && end > window.Start
                     orderby start
                     select (Event: e, Start: start, End: end, Status: StatusOf(e, person))).ToArray();
        return new JsonObject
        {
            ["scheduleId"] = address,
            ["availabilityView"] = View(window, step, items.Select(i => (i.Start, i.End, i.Status))),
            ["scheduleItems"] = new JsonArray([.. items.Select(i => Item(i.Event, i.Start, i.End, i.Status, prefer))]),
            ["workingHours"] = new JsonObject
            {
                ["daysOfWeek"] = new JsonArray("monday", "tuesday", "wednesday", "thursday", "friday"),
                ["startTime"] = "09:00:00.0000000",
                ["endTime"] = "18:00:00.0000000",
                ["timeZone"] = new JsonObject { ["name"] = person.TimeZone },
            },
        };
    }

    private static JsonObject Unknown(string address) => new()
    {
        ["scheduleId"] = address,
        ["scheduleItems"] = new JsonArray(),
        ["error"] = new JsonObject { ["message"] = $"The recipient '{address}' could not be found.", ["responseCode"] = OutsideTenant },
    };

    /// <summary>The organiser's own word, and that of an attendee who has accepted; one who has not is tentative.</summary>
    private static string StatusOf(StoredEvent e, Person person) =>
        e.IsOf(person.Address) || e.ResponseOf(person.Address)?.Response == "accepted" ? e.Content["showAs"]?.GetValue<string>() ?? "busy" : "tentative";

    private JsonObject Item(StoredEvent e, Instant start, Instant end, string status, Preferences prefer)
    {
        var isPrivate = e.Content["sensitivity"]?.GetValue<string>() is "private" or "confidential" or "personal";
        var item = new JsonObject
        {
            ["isPrivate"] = isPrivate,
            ["status"] = status,
            ["start"] = zones.Write(start, prefer.TimeZone),
            ["end"] = zones.Write(end, prefer.TimeZone),
        };
        if (!isPrivate)
        {
            item["subject"] = e.Content["subject"]?.DeepClone() ?? "";
            item["location"] = e.Content["location"]?["displayName"]?.DeepClone() ?? "";
        }

        return item;
    }

    /// <summary>A digit per step: 0 free or elsewhere, 1 tentative, 2 busy, 3 out of office; the strongest of what touches the step.</summary>
    private static string View(Interval window, Duration step, IEnumerable<(Instant Start, Instant End, string Status)> items)
    {
        var steps = (int)Math.Ceiling(window.Duration / step);
        var digits = Enumerable.Repeat('0', steps).ToArray();
        foreach (var (start, end, status) in items)
        {
            var digit = status switch { "tentative" => '1', "busy" => '2', "oof" => '3', _ => '0' };
            for (var i = 0; i < steps; i++)
            {
                var (from, to) = (window.Start + (step * i), window.Start + (step * (i + 1)));
                digits[i] = start < to && end > from && digit > digits[i] ? digit : digits[i];
            }
        }

        return new string(digits);
    }
}
