namespace GraphSandbox.Contract;

/// <summary>
/// What the service alone writes. The published metadata does not tell it; source: the properties called read-only, or not among
/// those that can be set, in learn.microsoft.com/graph/api/resources/event and /graph/api/event-update.
/// </summary>
internal static class ReadOnlyProperties
{
    private static readonly Dictionary<string, string[]> ByType = new()
    {
        ["event"] =
        [
            "id", "bodyPreview", "cancelledOccurrences", "changeKey", "createdDateTime", "hasAttachments", "iCalUId", "isCancelled", "isDraft",
            "isOrganizer", "lastModifiedDateTime", "onlineMeeting", "onlineMeetingUrl", "organizer", "originalEndTimeZone", "originalStart",
            "originalStartTimeZone", "responseStatus", "seriesMasterId", "type", "webLink",
        ],
    };

    public static bool Contains(string? type, string property) => type is not null && ByType.TryGetValue(type, out var names) && names.Contains(property);

    public static IEnumerable<string> Of(string type) => ByType[type];
}
