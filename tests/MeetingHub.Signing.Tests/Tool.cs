using System.Diagnostics;

namespace MeetingHub.Signing.Tests;

/// <summary>Runs the independent programs that the tests ask for a second opinion: pdfsig, qpdf, mutool, openssl, chromium.</summary>
internal static class Tool
{
    public sealed record Result(int ExitCode, string Output);

    public static Result Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Find(program), arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Result(process.ExitCode, output + error.Result);
    }

    /// <summary>Runs a program that must succeed.</summary>
    public static string Do(string program, params string[] arguments)
    {
        var result = Run(program, arguments);
        Assert.True(result.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {result.ExitCode}: {result.Output}");
        return result.Output;
    }

    private static string Find(string program)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.Select(f => Path.Combine(f, program)).FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException($"The program {program} is not installed; eng/setup.sh installs what the tests need.");
    }
}

/// <summary>A folder that goes when the test is over.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("meetinghub-signing-");

    public string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(Path(name), bytes);
        return Path(name);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
