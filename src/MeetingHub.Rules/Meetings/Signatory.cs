namespace MeetingHub.Meetings;

/// <summary>Who signs for a party. Empty texts are blanks to fill by hand.</summary>
/// <param name="Name">The person.</param>
/// <param name="Office">The office.</param>
/// <param name="Title">The position.</param>
/// <param name="ProxyFor">In whose place the signatory signs; empty where they sign in their own right.</param>
public sealed record Signatory(LocalText Name, LocalText Office, LocalText Title, LocalText ProxyFor)
{
    /// <summary>Everything to fill by hand.</summary>
    public static Signatory Blank { get; } = new(LocalText.Empty, LocalText.Empty, LocalText.Empty, LocalText.Empty);
}
