using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace MeetingHub.Benchmarks.Slots;

/// <summary>The same search in JavaScript on luxon, run by Node.js: <c>luxon_peer.mjs</c> beside this file.</summary>
internal sealed class LuxonPeer
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly string _folder;

    private LuxonPeer(string folder) => _folder = folder;

    /// <summary>Fetches luxon by npm into <c>out/</c>, once.</summary>
    public static LuxonPeer Install([CallerFilePath] string here = "")
    {
        var folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../out/benchmarks/luxon"));
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "luxon")))
        {
            _ = Directory.CreateDirectory(folder);
            _ = Run("npm", "install", "--no-audit", "--no-fund", "--no-save", "--prefix", folder, "luxon@3.7.2");
        }

        return new LuxonPeer(folder);
    }

    /// <summary>Its answer, and the shortest of its times.</summary>
    public Answer Search(byte[] problem, int runs, [CallerFilePath] string here = "")
    {
        var file = Path.Combine(_folder, "problem.json");
        File.WriteAllBytes(file, problem);
        var script = Path.Combine(Path.GetDirectoryName(here)!, "luxon_peer.mjs");
        return JsonSerializer.Deserialize<Answer>(Run("node", "--max-old-space-size=4096", script, _folder, file, $"{runs}"), Json)!;
    }

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    /// <param name="SearchMilliseconds">With the problem in memory, its times as luxon's.</param>
    /// <param name="InstantsMilliseconds">The same with every instant read from its text by luxon.</param>
    internal sealed record Answer(int Count, uint Hash, double SearchMilliseconds, double InstantsMilliseconds);
}
