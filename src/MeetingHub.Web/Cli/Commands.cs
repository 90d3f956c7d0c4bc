using System.CommandLine;
using System.Text;

namespace MeetingHub.Web.Cli;

/// <summary>
/// The command line. Results go to standard output, messages to standard error.
/// A bad file or option gets one line and exit 2; an unexpected failure one line and exit 1.
/// </summary>
public static class Commands
{
    /// <summary>Exit codes that every command shares.</summary>
    public const int Done = 0, Failed = 1, BadInput = 2;

    /// <summary>Parses and runs one command line.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        // Names of four scripts leave as UTF-8, whatever the machine's locale is.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var parsed = Root().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return Refuse(parsed.Errors[0].Message);
        }

        // The service takes its configuration as further arguments; no other command does.
        if (parsed.UnmatchedTokens.Count > 0 && !parsed.IsServing())
        {
            return Refuse($"\"{parsed.UnmatchedTokens[0]}\" is no argument of this command. \"--help\" lists them.");
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !parsed.IsServing())
        {
            await Console.Error.WriteLineAsync($"meetinghub: {failure.GetType().Name}: {OneLine(failure.Message)}");
            return Failed;
        }
    }

    /// <summary>Says on one line of standard error what is wrong with the input; the command's exit code is <see cref="BadInput"/>.</summary>
    public static int Refuse(string message)
    {
        Console.Error.WriteLine($"meetinghub: {OneLine(message)}");
        return BadInput;
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Finds the times, books the meetings, keeps the minutes of governments that meet by video.")
        {
            ServeCommand.Create(),
            SlotsCommand.Create(),
            SeasonCommand.Create(),
            WorkdaysCommand.Create(),
            MinutesCommand.Create(),
            TextsCommand.Create(),
        };
        ServeCommand.MakeDefault(root);
        return root;
    }

    private static bool IsServing(this ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand || parsed.CommandResult.Command.Name == ServeCommand.Name;

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").Trim();
}
