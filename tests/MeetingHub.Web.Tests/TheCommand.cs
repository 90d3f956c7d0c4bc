using System.Diagnostics;
using System.Text;
using MeetingHub.Web.Cli;

namespace MeetingHub.Web.Tests;

/// <summary>The command <c>meetinghub</c> as a program of its own, as a script runs it.</summary>
internal static class TheCommand
{
    /// <summary>Runs it without standard input.</summary>
    public static Task<(int Exit, string Output, string Errors)> RunAsync(params string[] arguments) => RunWithAsync("", arguments);

    /// <summary>Runs it with this on standard input.</summary>
    public static Task<(int Exit, string Output, string Errors)> RunWithAsync(string input, params string[] arguments) => RunAsync("ko_KR.EUC-KR", input, arguments);

    /// <summary>Runs it under this locale of the machine.</summary>
    public static Task<(int Exit, string Output, string Errors)> RunInAsync(string locale, params string[] arguments) => RunAsync(locale, "", arguments);

    private static async Task<(int Exit, string Output, string Errors)> RunAsync(string locale, string input, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Commands).Assembly.Location, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        // A machine with another locale must not change a byte.
        start.Environment["LANG"] = locale;
        _ = start.Environment.Remove("LC_ALL");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await errors);
    }
}
