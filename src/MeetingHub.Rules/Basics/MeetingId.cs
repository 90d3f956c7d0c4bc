namespace MeetingHub.Basics;

/// <summary>A meeting's identity; also the stem of its calendar UID.</summary>
public readonly record struct MeetingId(Guid Value)
{
    /// <summary>A new identity.</summary>
    public static MeetingId New() => new(Guid.NewGuid());

    /// <summary>The id, or null where the text has another form.</summary>
    public static MeetingId? TryParse(string? text) => Guid.TryParse(text, out var value) ? new MeetingId(value) : null;

    public override string ToString() => Value.ToString("D");
}
