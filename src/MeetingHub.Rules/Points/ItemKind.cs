namespace MeetingHub.Points;

/// <summary>What a numbered point is.</summary>
public enum ItemKind
{
    AgreedPoint,
    Decision,
    Information,
    Task,
}

/// <summary>How far a point is.</summary>
public enum ItemStatus
{
    Open,
    InProgress,
    Done,
    Postponed,
    Dropped,
}
