using NodaTime;

namespace MeetingHub.Meetings;

/// <summary>How the parties see and hear each other. Chosen per meeting.</summary>
/// <param name="Kind">A Teams meeting that Microsoft Graph books, or a join link that the coordinator enters.</param>
/// <param name="Platform">Its name as people know it; for a join link whatever the coordinator writes: "Tencent Meeting", "Webex".</param>
/// <param name="Link">Where people join, an https address; null before Graph has answered.</param>
/// <param name="Host">Who opens the conference; null where nobody has to.</param>
/// <param name="TestDate">When the connection was or will be tried.</param>
/// <param name="Basis">On which ground a meeting closed to the public uses this platform; null for an open meeting.</param>
public sealed record Conference(
    ConferenceKind Kind,
    string Platform,
    Uri? Link = null,
    string? Host = null,
    string? Number = null,
    string? Passcode = null,
    string? DialIn = null,
    LocalDate? TestDate = null,
    string? Basis = null)
{
    /// <summary>A Teams meeting, to be booked.</summary>
    public static Conference Teams(string? basis = null) => ToBook(ConferenceKind.Teams, basis);

    /// <summary>A conference that its platform makes when it is asked.</summary>
    /// <exception cref="ArgumentException">The kind has no platform to ask.</exception>
    public static Conference ToBook(ConferenceKind kind, string? basis = null) =>
        new(kind, PlatformOf(kind) ?? throw new ArgumentException($"Nobody books a {kind}.", nameof(kind)), Basis: basis);

    /// <summary>Who makes conferences of this kind, as people know them; null where the coordinator makes it and says where.</summary>
    public static string? PlatformOf(ConferenceKind kind) => kind switch
    {
        ConferenceKind.Teams => "Microsoft Teams",
        ConferenceKind.JoinLink => null,
    };

    internal Refusal? Check(Openness openness)
    {
        if (Kind == ConferenceKind.JoinLink && (string.IsNullOrWhiteSpace(Platform) || Link is null))
        {
            return new Refusal("conference.incomplete", "A join link names its platform and its https address.", "/conference");
        }

        if (Link is not null && (!Link.IsAbsoluteUri || Link.Scheme != Uri.UriSchemeHttps))
        {
            return new Refusal("conference.linkNotHttps", "The join link is not an https address.", "/conference/link");
        }

        // Every platform is foreign to one of the sides; what matters is that somebody answers for the choice.
        return openness == Openness.Closed && string.IsNullOrWhiteSpace(Basis)
            ? new Refusal("conference.basisMissing", "A meeting closed to the public states the basis on which it uses this platform.", "/conference/basis")
            : null;
    }
}

/// <summary>Who makes the conference.</summary>
public enum ConferenceKind
{
    Teams,
    JoinLink,
}
