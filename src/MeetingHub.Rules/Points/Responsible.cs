namespace MeetingHub.Points;

/// <summary>The office that sees to a point on one side; an empty office leaves it to the government.</summary>
public sealed record Responsible(GovernmentId Government, LocalText Office);
