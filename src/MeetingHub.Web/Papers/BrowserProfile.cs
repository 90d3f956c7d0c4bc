using System.Text;

namespace MeetingHub.Web.Papers;

/// <summary>
/// A browser's own profile: a folder that only the service's account may read, gone when the browser is. What a killed service left behind is
/// removed when the next browser starts.
/// </summary>
internal sealed class BrowserProfile : IDisposable
{
    private const string Prefix = "meetinghub-browser-";

    // Held open for as long as the folder is in use: the system lets go of it also when the service is killed.
    private const string InUse = "in-use";

    // Linux has 108 bytes for a socket's path and its end; Chromium adds "/org.chromium.Chromium.XXXXXX/SingletonSocket".
    private const int LongestWithSocket = 108 - 46;

    private readonly string _folder;
    private readonly FileStream _lock;

    private BrowserProfile(string folder, FileStream held) => (_folder, _lock) = (folder, held);

    /// <summary>Where the browser keeps what it needs.</summary>
    public string Data => Path.Combine(_folder, "profile");

    /// <summary>Where it lays its temporary files, so that they go with it; null: where the system has them.</summary>
    public string? Temporary => OperatingSystem.IsLinux() && Encoding.UTF8.GetByteCount(_folder) <= LongestWithSocket ? _folder : null;

    public static BrowserProfile Create()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            RemoveUnused(folder);
        }

        // Mode 0700, whatever the umask.
        var own = Directory.CreateTempSubdirectory(Prefix).FullName;
        return new BrowserProfile(own, new FileStream(Path.Combine(own, InUse), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None));
    }

    /// <summary>One without the file is being created by another process at this moment, or is not ours.</summary>
    private static void RemoveUnused(string folder)
    {
        try
        {
            using (new FileStream(Path.Combine(folder, InUse), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            {
                // This file goes last: without it, what cannot be removed now would never be taken for a profile again.
                foreach (var kept in Directory.EnumerateDirectories(folder))
                {
                    Directory.Delete(kept, recursive: true);
                }
            }

            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // In use, or another account's.
        }
    }

    public void Dispose()
    {
        _lock.Dispose();
        RemoveUnused(_folder);
    }
}
