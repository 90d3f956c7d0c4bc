using System.CommandLine;

namespace MeetingHub.Web.Cli;

/// <summary><c>meetinghub minutes …</c>: what can be done with minutes on files alone, without the service.</summary>
internal static class MinutesCommand
{
    public static Command Create() => new("minutes", "Works on the files of minutes.")
    {
        MinutesRenderCommand.Create(),
        MinutesSignCommand.Create(),
        MinutesVerifyCommand.Create(),
    };
}
