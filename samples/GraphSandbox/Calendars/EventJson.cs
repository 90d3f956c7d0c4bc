using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GraphSandbox.People;

namespace GraphSandbox.Calendars;

/// <summary>Writes an event as a mailbox sees it: what the client has written, over Graph's defaults, with what only the service writes.</summary>
internal sealed partial class EventJson(Tenant tenant, Zones zones)
{
    public JsonObject Write(StoredEvent stored, Person viewer, Preferences prefer)
    {
        var content = stored.Content;
        var isOrganizer = stored.IsOf(viewer.Address);
        var own = stored.ResponseOf(viewer.Address);
        var online = EventRules.IsOnline(content);
        var location = content["location"]?.DeepClone() ?? new JsonObject { ["displayName"] = "", ["locationType"] = "default" };
        return new JsonObject
        {
            ["@odata.etag"] = stored.ETag,
            ["id"] = stored.IdIn(viewer.Address, prefer.ImmutableIds),
            ["createdDateTime"] = Time(stored.Created),
            ["lastModifiedDateTime"] = Time(stored.Modified),
            ["changeKey"] = stored.ChangeKey,
            ["categories"] = Or(content, "categories", new JsonArray()),
            ["transactionId"] = isOrganizer ? Or(content, "transactionId", null) : null,
            ["originalStartTimeZone"] = content["start"]!["timeZone"]!.DeepClone(),
            ["originalEndTimeZone"] = content["end"]!["timeZone"]!.DeepClone(),
            ["iCalUId"] = "040000008200E00074C5B7101A82E008" + stored.Key.ToUpperInvariant(),
            ["reminderMinutesBeforeStart"] = Or(content, "reminderMinutesBeforeStart", 15),
            ["isReminderOn"] = Or(content, "isReminderOn", true),
            ["hasAttachments"] = false,
            ["subject"] = Or(content, "subject", ""),
            ["bodyPreview"] = Preview(content["body"]),
            ["importance"] = Or(content, "importance", "normal"),
            ["sensitivity"] = Or(content, "sensitivity", "normal"),
            ["isAllDay"] = Or(content, "isAllDay", false),
            ["isCancelled"] = false,
            ["isOrganizer"] = isOrganizer,
            ["responseRequested"] = Or(content, "responseRequested", true),
            ["seriesMasterId"] = null,
            ["showAs"] = isOrganizer || own?.Response == "accepted" ? Or(content, "showAs", "busy") : "tentative",
            ["type"] = "singleInstance",
            ["webLink"] = $"https://outlook.office365.com/owa/?itemid={stored.Key}&exvsurl=1&path=/calendar/item",
            ["onlineMeetingUrl"] = null,
            ["isOnlineMeeting"] = online,
            ["onlineMeetingProvider"] = online ? Or(content, "onlineMeetingProvider", "teamsForBusiness") : "unknown",
            ["allowNewTimeProposals"] = Or(content, "allowNewTimeProposals", true),
            ["isDraft"] = false,
            ["hideAttendees"] = Or(content, "hideAttendees", false),
            ["recurrence"] = null,
            ["responseStatus"] = isOrganizer ? Response("organizer") : own is null ? Response("notResponded") : Response(own),
            ["body"] = Or(content, "body", new JsonObject { ["contentType"] = "html", ["content"] = "" }),
            ["start"] = zones.Write(zones.InstantOf((JsonObject)content["start"]!, "start"), prefer.TimeZone),
            ["end"] = zones.Write(zones.InstantOf((JsonObject)content["end"]!, "end"), prefer.TimeZone),
            ["location"] = location,
            ["locations"] = Or(content, "locations", new JsonArray(location.DeepClone())),
            ["attendees"] = new JsonArray([.. Attendees(stored)]),
            ["organizer"] = Recipient(stored.Organizer, tenant.Find(stored.Organizer)?.Name),
            ["onlineMeeting"] = stored.JoinUrl is { } url && stored.ReadsBeforeJoinLink == 0 ? new JsonObject { ["joinUrl"] = url } : null,
        };
    }

    private IEnumerable<JsonObject> Attendees(StoredEvent stored) =>
        from attendee in stored.Content["attendees"] as JsonArray ?? []
        let address = attendee["emailAddress"]!["address"]!.GetValue<string>()
        select new JsonObject
        {
            ["type"] = attendee["type"]?.DeepClone() ?? "required",
            ["status"] = stored.ResponseOf(address) is { IsSent: true } sent ? Response(sent) : Response("none"),
            ["emailAddress"] = Recipient(address, attendee["emailAddress"]!["name"]?.GetValue<string>() ?? tenant.Find(address)?.Name)["emailAddress"]!.DeepClone(),
        };

    private static JsonObject Recipient(string address, string? name) =>
        new() { ["emailAddress"] = new JsonObject { ["name"] = name ?? address, ["address"] = address } };

    private static JsonObject Response(string response) => new() { ["response"] = response, ["time"] = "0001-01-01T00:00:00Z" };

    private static JsonObject Response(StoredResponse given) => new() { ["response"] = given.Response, ["time"] = Time(given.Time) };

    private static JsonNode? Or(JsonObject content, string name, JsonNode? standard) => content[name]?.DeepClone() ?? standard;

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The first 255 characters of the body's text.</summary>
    private static string Preview(JsonNode? body)
    {
        var text = body?["content"]?.GetValue<string>() ?? "";
        var plain = body?["contentType"]?.GetValue<string>() == "text" ? text : WebUtility.HtmlDecode(Tags().Replace(text, " "));
        plain = Blanks().Replace(plain, " ").Trim();
        return plain.Length <= 255 ? plain : plain[..255];
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
