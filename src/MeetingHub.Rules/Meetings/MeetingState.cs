namespace MeetingHub.Meetings;

/// <summary>Where a meeting stands on its way from a draft to signed minutes.</summary>
public enum MeetingState
{
    /// <summary>Being prepared; nobody outside has been told.</summary>
    Draft,

    /// <summary>Slots are before the parties.</summary>
    Proposed,

    /// <summary>A time is fixed and a conference is booked or being booked.</summary>
    Scheduled,

    /// <summary>It took place; its points are being written.</summary>
    Held,

    /// <summary>The text of its minutes is final.</summary>
    Closed,

    /// <summary>It will not take place.</summary>
    Cancelled,

    /// <summary>It will take place later; a new time is not fixed yet.</summary>
    Postponed,
}

/// <summary>Whether the public may follow a meeting (공개 / 비공개).</summary>
public enum Openness
{
    Open,
    Closed,
}
