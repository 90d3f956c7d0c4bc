using NodaTime;

namespace MeetingHub.Governments;

/// <summary>An entry of the register: the host or a partner.</summary>
public sealed class Government
{
    private Government(GovernmentId id, GovernmentFacts facts, bool isHost)
    {
        Id = id;
        IsHost = isHost;
        Facts = facts;
    }

    private Government()
    {
        Facts = null!;
    }

    public GovernmentId Id { get; private set; }

    /// <summary>True for the one government whose office runs this hub.</summary>
    public bool IsHost { get; private set; }

    /// <summary>What the register says of it.</summary>
    public GovernmentFacts Facts { get; private set; }

    /// <summary>Counts the saves; a write against an older one is refused.</summary>
    public long Version { get; private set; }

    /// <summary>Enters a government into the register, or says what is missing.</summary>
    public static (Government? Government, Refusal? Refusal) Register(GovernmentId id, GovernmentFacts facts, bool isHost) =>
        facts.Check() is { } refusal ? (null, refusal) : (new Government(id, facts, isHost), null);

    /// <summary>Replaces what the register says. Hours that a contact confirmed stay confirmed only while they stay the same.</summary>
    public Refusal? Describe(GovernmentFacts facts)
    {
        if (facts.Check() is { } refusal)
        {
            return refusal;
        }

        Facts = facts;
        return null;
    }
}

/// <summary>What the register says of a government.</summary>
/// <param name="Country">ISO 3166-1 alpha-2, upper case: which working calendar holds.</param>
/// <param name="Zone">The zone of its offices.</param>
/// <param name="Name">At least in the government's own language.</param>
/// <param name="Place">Its seat, as a record of a meeting names it; may be empty.</param>
/// <param name="Language">The language that its office reads.</param>
/// <param name="OfficeHours">When its offices are at work.</param>
/// <param name="Relation">Its standing towards the host; null where nothing is known, and for the host itself.</param>
/// <param name="Contact">Who speaks for it unless a meeting names another; null while not known.</param>
public sealed record GovernmentFacts(
    string Country,
    DateTimeZone Zone,
    LocalText Name,
    LocalText Place,
    Language Language,
    OfficeHours OfficeHours,
    Relation? Relation = null,
    Contact? Contact = null)
{
    internal Refusal? Check()
    {
        if (!CountryCodes.Contains(Country))
        {
            return new Refusal("government.countryUnknown", $"\"{Country}\" is no country: a code of ISO 3166-1 in capital letters, such as KR, is.", "/country");
        }

        if (Name[Language] is null)
        {
            return new Refusal("government.nameMissing", $"The name in the government's own language ({Language.Tag()}) is missing.", "/name");
        }

        return OfficeHours.Check();
    }
}

/// <summary>How a partner stands to the host.</summary>
/// <param name="Since">When it was agreed; null where not known, or where it is being pursued.</param>
public sealed record Relation(RelationKind Kind, LocalDate? Since = null);

/// <summary>자매결연 / 友好城市 / 姉妹提携; 우호협력 / 友好合作 / 友好協力; ties that are being pursued.</summary>
public enum RelationKind
{
    Sister,
    Friendship,
    Pursued,
}
