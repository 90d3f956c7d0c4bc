using System.Globalization;

namespace MeetingHub.Web.Tests.Papers;

/// <summary>What Linux tells in /proc of processes that run. One that ends while it is asked about has nothing to tell.</summary>
internal static class RunningProcess
{
    /// <summary>Its command line; empty for one that has ended, also where nobody has collected it yet.</summary>
    public static string[] ArgumentsOf(int id) => Told($"/proc/{id}/cmdline").Split('\0', StringSplitOptions.RemoveEmptyEntries);

    public static bool IsRunning(int id) => ArgumentsOf(id).Length > 0;

    public static int[] ChildrenOf(int parent) => [.. All().Where(id => ParentOf(id) == parent)];

    /// <summary>It and all that it started and they started.</summary>
    public static int[] FamilyOf(int id)
    {
        var children = All().ToLookup(ParentOf);
        return [.. With(id)];

        IEnumerable<int> With(int one) => children[one].SelectMany(With).Prepend(one);
    }

    /// <summary>The TCP sockets at which it waits for callers, by their inodes.</summary>
    public static string[] ListeningSockets(int id)
    {
        var own = Handles(id).Where(target => target.StartsWith("socket:[", StringComparison.Ordinal)).Select(target => target["socket:[".Length..^1]).ToHashSet();
        return [.. from table in (string[])["/proc/net/tcp", "/proc/net/tcp6"]
                   from line in Told(table).Split('\n').Skip(1)
                   let columns = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                   where columns.Length > 9 && columns[3] == "0A" && own.Contains(columns[9])
                   select columns[9]];
    }

    private static IEnumerable<int> All() =>
        Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Where(name => name!.All(char.IsAsciiDigit)).Select(name => int.Parse(name!, CultureInfo.InvariantCulture));

    // "12 (a name) S 1 …": the name may hold anything, also brackets.
    private static int ParentOf(int id) => Told($"/proc/{id}/stat") is { Length: > 0 } told ? int.Parse(told[(told.LastIndexOf(')') + 4)..].Split(' ')[0], CultureInfo.InvariantCulture) : 0;

    private static List<string> Handles(int id)
    {
        try
        {
            return [.. new DirectoryInfo($"/proc/{id}/fd").EnumerateFileSystemInfos().Select(handle => handle.LinkTarget ?? "")];
        }
        catch (IOException)
        {
            return [];
        }
    }

    private static string Told(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (IOException)
        {
            return "";
        }
    }
}
