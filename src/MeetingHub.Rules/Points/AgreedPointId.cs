namespace MeetingHub.Points;

/// <summary>An agreed point's identity: it stays with the point whatever becomes of its words, its place or its neighbours, and is never given again.</summary>
public readonly record struct AgreedPointId(Guid Value)
{
    /// <summary>A new identity.</summary>
    public static AgreedPointId New() => new(Guid.NewGuid());

    /// <summary>The id, or null where the text has another form.</summary>
    public static AgreedPointId? TryParse(string? text) => Guid.TryParse(text, out var value) ? new AgreedPointId(value) : null;

    public override string ToString() => Value.ToString("D");
}
