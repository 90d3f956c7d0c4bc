namespace MeetingHub.Web.Papers;

/// <summary>Where Chromium, Chrome or Edge is on this machine.</summary>
internal static class BrowserProgram
{
    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "chrome", "msedge"];

    /// <summary>The configured program, else the first one on PATH or in the system's usual places; null where there is none.</summary>
    public static string? Find(string? configured) => configured is not null
        ? Candidates(configured).FirstOrDefault(File.Exists)
        : Names.SelectMany(Candidates).Concat(Installed()).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates(string name)
    {
        if (Path.IsPathFullyQualified(name))
        {
            return [name];
        }

        string[] endings = OperatingSystem.IsWindows() ? ["", ".exe"] : [""];
        return from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
               from ending in endings
               select Path.Combine(folder, name + ending);
    }

    private static IEnumerable<string> Installed()
    {
        if (OperatingSystem.IsMacOS())
        {
            return
            [
                "/Applications/Chromium.app/Contents/MacOS/Chromium",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            ];
        }

        if (!OperatingSystem.IsWindows())
        {
            return ["/snap/bin/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"];
        }

        Environment.SpecialFolder[] folders = [Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData];
        string[] programs = ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
        return folders.SelectMany(folder => programs.Select(program => Path.Combine(Environment.GetFolderPath(folder), program)));
    }
}
