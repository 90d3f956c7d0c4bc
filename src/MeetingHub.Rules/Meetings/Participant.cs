namespace MeetingHub.Meetings;

/// <summary>A person of a party. The order in which participants are given is their order of precedence; nothing re-sorts it.</summary>
/// <param name="Name">In his own script, and as the others write it; empty means "to be named".</param>
/// <param name="Office">The division, office or organisation that he belongs to.</param>
/// <param name="Title">His title there.</param>
/// <param name="IsRequired">Without him the meeting does not take place.</param>
/// <param name="Reading">How the name is read, in kana, hangul or Latin letters; null where not known.</param>
/// <param name="Language">The language he reads; null means his party's.</param>
/// <param name="Email">Null where his contact passes everything on.</param>
/// <param name="IsPlaceholder">True for a person whom no source names: shown as a placeholder everywhere.</param>
/// <param name="Deputy">Who comes in his place (대리 / 代理); null where he comes himself.</param>
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

    /// <summary>He, or his deputy, with a corrected address; unchanged where neither had the old one.</summary>
    internal Participant WithAddress(EmailAddress? was, EmailAddress address) =>
        was is null ? this
        : Deputy is { } deputy && deputy.Email == was ? this with { Deputy = deputy with { Email = address } }
        : Email == was ? this with { Email = address }
        : this;

    /// <summary>Who sits at the table: the deputy in his principal's place, with the principal's office where he has none of his own.</summary>
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
