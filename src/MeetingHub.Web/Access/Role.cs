namespace MeetingHub.Web.Access;

/// <summary>What a member of the office, or a program acting for it, is there to do.</summary>
public enum Role
{
    /// <summary>Reads everything, changes nothing.</summary>
    Viewer,

    /// <summary>Runs the meetings from the proposal to the minutes.</summary>
    Coordinator,

    /// <summary>Keeps the minutes: agreed points, editions, progress.</summary>
    Secretary,

    /// <summary>Everything, and the register, the accounts and the keys besides.</summary>
    Administrator,
}
