namespace MeetingHub.Staff;

/// <summary>
/// One of the own staff, of whom the hub keeps busy times because no connection reads their calendar. Their address tells in which meetings they take
/// part; it stands in no page's address and in no log, which know them by their id.
/// </summary>
public sealed class StaffMember
{
    /// <summary>A longer name is somebody's list of names.</summary>
    public const int LongestName = 100;

    private StaffMember(Guid id, EmailAddress address, string name)
    {
        Id = id;
        Address = address;
        Name = name;
    }

    public Guid Id { get; private set; }

    /// <summary>In lower case; nobody else has it.</summary>
    public EmailAddress Address { get; private set; }

    /// <summary>As their colleagues write it.</summary>
    public string Name { get; private set; }

    /// <summary>Somebody whom the hub did not know yet.</summary>
    public static (StaffMember? Member, Refusal? Refusal) Enter(EmailAddress address, string name) => name.Trim() switch
    {
        "" => (null, new Refusal("staff.nameMissing", "A member of the staff has a name.", "/name")),
        { Length: > LongestName } => (null, new Refusal("staff.nameTooLong", $"A name has at most {LongestName} characters.", "/name")),
        var said => (new StaffMember(Guid.NewGuid(), Lower(address), said), null),
    };

    private static EmailAddress Lower(EmailAddress address) => EmailAddress.Parse(address.Value.ToLowerInvariant());
}
