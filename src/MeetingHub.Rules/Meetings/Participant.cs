namespace MeetingHub.Meetings;

/// <summary>A person of a party. The order in which participants are given is their order of precedence; nothing re-sorts it.</summary>
/// <param name="Name">In their own script, and as the others write it; empty means "to be named".</param>
/// <param name="Office">The division, office or organisation that they belong to.</param>
/// <param name="Title">Their title there.</param>
/// <param name="IsRequired">Without this person the meeting does not take place.</param>
/// <param name="Reading">How the name is read, in kana, hangul or Latin letters; null where not known.</param>
/// <param name="Language">The language they read; null means their party's.</param>
/// <param name="Email">Null where their contact passes everything on.</param>
/// <param name="IsPlaceholder">True for a person whom no source names: shown as a placeholder everywhere.</param>
/// <param name="Deputy">Who comes in their place (대리 / 代理); null where they come themselves.</param>
public sealed record Participant(
    LocalText Name,
    LocalText Office,
    LocalText Title,
    ParticipantRole Role,
    bool IsRequired = true,
    string? Reading = null,
    Language? Language = null,
    EmailAddress? Email = null,
    bool IsPlaceholder = false,
    Deputy? Deputy = null)
{
    /// <summary>True while nobody has been named for this place.</summary>
    public bool IsToBeNamed => Name.IsEmpty;

    /// <summary>The person, or their deputy, with a corrected address; unchanged where neither had the old one.</summary>
    internal Participant WithAddress(EmailAddress? was, EmailAddress address) =>
        was is null ? this
        : Deputy is { } deputy && deputy.Email == was ? this with { Deputy = deputy with { Email = address } }
        : Email == was ? this with { Email = address }
        : this;

    /// <summary>Who sits at the table: the deputy in the principal's place, with the principal's office where the deputy has none of their own.</summary>
    public Participant WhoAttends() => Deputy is { } deputy
        ? this with { Name = deputy.Name, Title = deputy.Title, Reading = null, Email = deputy.Email, Deputy = null }
        : this;
}

/// <summary>Who comes in a participant's place.</summary>
public sealed record Deputy(LocalText Name, LocalText Title, EmailAddress? Email = null);

/// <summary>What a participant is in the meeting.</summary>
public enum ParticipantRole
{
    /// <summary>Leads the party; at most one a party.</summary>
    Head,
    Member,

    /// <summary>배석자 / 列席 / 陪席.</summary>
    Observer,
    Interpreter,
}
