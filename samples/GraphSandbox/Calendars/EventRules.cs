using System.Text.Json.Nodes;
using NodaTime;

namespace GraphSandbox.Calendars;

/// <summary>What Exchange says of an event's content beyond its types (learn.microsoft.com/graph/api: user-post-events, event-update).</summary>
internal static class EventRules
{
    private const int MostAttendees = 500;

    /// <summary>What the sandbox does not play, although the contract knows it.</summary>
    private static readonly string[] NotPlayed = ["recurrence", "attachments", "calendar", "instances"];

    /// <summary>Holds new or changed content against the rules.</summary>
    /// <exception cref="GraphError">400 what Exchange refuses, 501 what the sandbox does not play.</exception>
    public static void Hold(JsonObject content, Zones zones)
    {
        if (NotPlayed.FirstOrDefault(p => content[p] is not null) is { } notPlayed)
        {
            throw GraphError.NotDone($"An event with {notPlayed}");
        }

        if (content["start"] is not JsonObject start || content["end"] is not JsonObject end)
        {
            throw Failed("At least one property failed validation: an event needs start and end.", content["start"] is null ? "start" : "end");
        }

        var (from, to) = (zones.InstantOf(start, "start"), zones.InstantOf(end, "end"));
        if (to < from)
        {
            throw GraphError.BadRequest("ErrorCalendarEndDateIsEarlierThanStartDate", "The event's end is earlier than its start.", "end");
        }

        if (content["isAllDay"]?.GetValue<bool>() == true && !(IsMidnight(from, start, zones) && IsMidnight(to, end, zones)))
        {
            throw Failed("The Event.Start and Event.End properties of an all-day event need to be set to midnight.", "start");
        }

        if (content["attendees"] is JsonArray { Count: > MostAttendees } list)
        {
            throw GraphError.BadRequest("ErrorInvalidRecipients", $"{list.Count} attendees; at most {MostAttendees} are allowed.", "attendees");
        }

        if (content["attendees"] is JsonArray attendees && attendees.Any(a => string.IsNullOrWhiteSpace(a?["emailAddress"]?["address"]?.GetValue<string>())))
        {
            throw GraphError.BadRequest("ErrorInvalidRecipients", "At least one recipient isn't valid: an attendee needs an emailAddress with an address.", "attendees");
        }
    }

    /// <summary>
    /// Lays a PATCH over an event: what is named replaces (attendees as the whole list), null goes back to the default, and what holds the
    /// Teams meeting together is watched over.
    /// </summary>
    /// <exception cref="GraphError">As <see cref="Hold"/>; nothing has changed then.</exception>
    public static void Apply(StoredEvent target, JsonObject patch, Zones zones)
    {
        if (patch["transactionId"] is { } id && id.GetValue<string>() != target.Content["transactionId"]?.GetValue<string>())
        {
            throw Failed("The transactionId of an event is set once, by the request that creates it.", "transactionId");
        }

        var content = (JsonObject)target.Content.DeepClone();
        foreach (var (name, value) in patch.Where(p => p.Key[0] != '@'))
        {
            content[name] = value?.DeepClone();
        }

        var wasOnline = IsOnline(target.Content);
        if (wasOnline)
        {
            // "Subsequently, Outlook ignores any further changes": the meeting stays online, with the provider it has.
            content["isOnlineMeeting"] = true;
            content["onlineMeetingProvider"] = target.Content["onlineMeetingProvider"]?.DeepClone();
        }

        Hold(content, zones);
        ForgetResponses(target, content, zones);
        target.Content.Clear();
        foreach (var (name, value) in content.Where(p => p.Value is not null).ToArray())
        {
            target.Content[name] = value!.DeepClone();
        }

        if (wasOnline && LosesLink(patch, target))
        {
            target.JoinUrl = null;
        }
        else if (!wasOnline)
        {
            GoOnline(target);
        }
    }

    /// <summary>Who is invited to another time has not answered yet; who is taken off the list has nothing to answer.</summary>
    private static void ForgetResponses(StoredEvent target, JsonObject content, Zones zones)
    {
        var isMoved = new[] { "start", "end" }.Any(p => zones.InstantOf((JsonObject)target.Content[p]!, p) != zones.InstantOf((JsonObject)content[p]!, p));
        var stay = content["attendees"] is JsonArray list ? list.Select(a => a!["emailAddress"]!["address"]!.GetValue<string>().ToLowerInvariant()).ToHashSet() : [];
        foreach (var address in target.Responses.Keys.Where(a => isMoved || !stay.Contains(a)).ToArray())
        {
            _ = target.Responses.Remove(address);
        }
    }

    /// <summary>Gives the event its Teams meeting where it asks for one.</summary>
    public static void GoOnline(StoredEvent target)
    {
        if (!IsOnline(target.Content))
        {
            return;
        }

        target.Content["onlineMeetingProvider"] ??= "teamsForBusiness";
        target.JoinUrl = TeamsPart.NewJoinUrl(target.Key);
        target.Content["body"] = TeamsPart.AddedTo(target.Content["body"] as JsonObject, target.JoinUrl);
    }

    public static bool IsOnline(JsonObject content) => content["isOnlineMeeting"]?.GetValue<bool>() == true;

    /// <summary>A body without Teams' part, or the online flags sent again, and the link is gone.</summary>
    private static bool LosesLink(JsonObject patch, StoredEvent target) =>
        (patch.ContainsKey("body") && !TeamsPart.IsIn(patch["body"] as JsonObject, target.JoinUrl ?? ""))
        || patch["isOnlineMeeting"]?.GetValue<bool>() == true
        || patch["onlineMeetingProvider"] is not null;

    private static bool IsMidnight(Instant instant, JsonObject time, Zones zones) =>
        instant.InZone(zones.Of(time["timeZone"]!.GetValue<string>())).TimeOfDay == LocalTime.Midnight;

    private static GraphError Failed(string message, string target) => GraphError.BadRequest("ErrorPropertyValidationFailure", message, target);
}
