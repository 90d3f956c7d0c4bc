using System.Diagnostics;
using MeetingHub.Web.Conferences.Graph;

namespace MeetingHub.Web.Tests.Conferences.Graph;

/// <summary>Runs the service as a program of its own, as an administrator would.</summary>
public sealed class WrongConnectionTests
{
    [Fact]
    public async Task A_connection_that_cannot_work_ends_the_start_with_one_line_and_2()
    {
        var data = Directory.CreateTempSubdirectory("meetinghub-start-");
        var start = new ProcessStartInfo("dotnet", [typeof(GraphOptions).Assembly.Location, "serve", "--data", data.FullName, "--urls=http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["Graph__Mailbox"] = "meetings@gyeonggi.example.org";
        start.Environment["Graph__Address"] = "https://graph.microsoft.com/v1.0";
        start.Environment["Graph__FixedToken"] = "kept-from-the-log";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        data.Delete(recursive: true);
        Assert.Equal(2, process.ExitCode);
        Assert.Contains("Graph:FixedToken is taken only with a loopback Graph:Address", Assert.Single(errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("kept-from-the-log", errors + await output, StringComparison.Ordinal);
    }
}
