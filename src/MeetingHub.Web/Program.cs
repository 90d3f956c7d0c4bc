using MeetingHub.Web.Cli;

return await Commands.RunAsync(args);

/// <summary>The entry point: see <see cref="Commands"/> for what the command line offers and <see cref="MeetingHub.Web.HubApp"/> for the service.</summary>
public partial class Program;
