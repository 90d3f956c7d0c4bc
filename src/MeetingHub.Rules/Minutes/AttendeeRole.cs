namespace MeetingHub.Minutes;

/// <summary>How a person of the list took part.</summary>
public enum AttendeeRole
{
    Head,
    Member,
    Observer,
    Interpreter,

    /// <summary>Invited, but did not come: Chinese minutes list them.</summary>
    Absent,
}
