namespace MeetingHub.Web.Ui;

/// <summary>An entry of the main menu; each folder registers its own.</summary>
/// <param name="Place">Where it stands: the lowest first.</param>
/// <param name="Address">The page that it leads to.</param>
/// <param name="Name">What it is called.</param>
public sealed record NavItem(int Place, string Address, Text Name);
