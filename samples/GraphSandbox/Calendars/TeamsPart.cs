using System.Text.Json.Nodes;

namespace GraphSandbox.Calendars;

/// <summary>
/// The part that Teams adds to the body of an event with an online meeting. The meeting lives by it: a body that comes back without it
/// takes the link away (learn.microsoft.com/graph/api/event-update).
/// </summary>
internal static class TeamsPart
{
    public static string NewJoinUrl(string key) =>
        $"https://teams.microsoft.com/l/meetup-join/19%3ameeting_{key}%40thread.v2/0?context=%7b%22Tid%22%3a%2200000000-0000-0000-0000-000000000000%22%7d";

    /// <summary>The client's body with Teams' part at its end.</summary>
    public static JsonObject AddedTo(JsonObject? body, string joinUrl)
    {
        var content = body?["content"]?.GetValue<string>() ?? "";
        if (body?["contentType"]?.GetValue<string>() == "text")
        {
            return new JsonObject { ["contentType"] = "text", ["content"] = $"{content}\r\n{new string('_', 80)}\r\nMicrosoft Teams\r\n{joinUrl}\r\n{new string('_', 80)}" };
        }

        var part = "<div class=\"me-email-text\" lang=\"en-US\"><div>" + new string('_', 80) + "</div><div><span>Microsoft Teams meeting</span></div>"
            + $"<div><a id=\"meet_invite_block.action.join_link\" href=\"{joinUrl}\">Join the meeting now</a></div><div>" + new string('_', 80) + "</div></div>";
        var end = content.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return new JsonObject
        {
            ["contentType"] = "html",
            ["content"] = end >= 0 ? content.Insert(end, part) : $"<html><body>{content}{part}</body></html>",
        };
    }

    public static bool IsIn(JsonObject? body, string joinUrl) =>
        body?["content"]?.GetValue<string>()?.Contains(joinUrl, StringComparison.Ordinal) == true;
}
