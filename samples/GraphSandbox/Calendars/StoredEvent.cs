using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace GraphSandbox.Calendars;

/// <summary>An event as the organiser's mailbox keeps it. Attendees of the tenant see copies of it under ids of their own.</summary>
internal sealed class StoredEvent
{
    /// <summary>32 hexadecimal digits: what every id of the event is made of.</summary>
    public required string Key { get; init; }

    public required string Organizer { get; init; }

    /// <summary>What the client has written, by Graph's property names; a property that is not here has Graph's default.</summary>
    public required JsonObject Content { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset Modified { get; set; }

    /// <summary>Rises with every change; ETag and change key follow it.</summary>
    public int Version { get; set; } = 1;

    /// <summary>What attendees have answered to the time that stands, by their addresses in lower case.</summary>
    public Dictionary<string, StoredResponse> Responses { get; init; } = [];

    /// <summary>Where one joins; null for an event without a Teams meeting, or whose Teams part was lost.</summary>
    public string? JoinUrl { get; set; }

    /// <summary>How many more times the event is read before its join link is there. A restart does not wait on.</summary>
    [JsonIgnore]
    public int ReadsBeforeJoinLink { get; set; }

    [JsonIgnore]
    public string ChangeKey => Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Key[..20]}{Version:D4}"));

    [JsonIgnore]
    public string ETag => $"W/\"{ChangeKey}\"";

    [JsonIgnore]
    public IEnumerable<string> Attendees => Content["attendees"] is JsonArray list
        ? list.Select(a => a?["emailAddress"]?["address"]?.GetValue<string>()).OfType<string>()
        : [];

    /// <summary>The event's id in a mailbox: one that stays wherever the event is moved, or one of the folder it lies in.</summary>
    public string IdIn(string mailbox, bool immutable)
    {
        var own = SHA256.HashData(Encoding.UTF8.GetBytes($"{Key}:{mailbox.ToLowerInvariant()}"));
        var text = Convert.ToBase64String(own).Replace('+', '-').Replace('/', '_');
        return (immutable ? "AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A" : "AAMkAGI1AAAt9AHjAAA") + text;
    }

    /// <summary>True for the organiser's mailbox and those of attendees, but for one who has declined: the event has left their calendar.</summary>
    public bool IsIn(string mailbox) =>
        IsOf(mailbox) || (Attendees.Contains(mailbox, StringComparer.OrdinalIgnoreCase) && ResponseOf(mailbox)?.Response != "declined");

    /// <summary>Null where they have not answered.</summary>
    public StoredResponse? ResponseOf(string mailbox) => Responses.GetValueOrDefault(mailbox.ToLowerInvariant());

    public bool IsOf(string mailbox) => Organizer.Equals(mailbox, StringComparison.OrdinalIgnoreCase);
}
