using Microsoft.Extensions.Options;

namespace MeetingHub.Web.Storage;

/// <summary>The data directory: every file that the service keeps outside its database has its place here.</summary>
public sealed class DataDirectory : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly FileStream _claim;

    /// <exception cref="IOException">Another process works in this directory.</exception>
    public DataDirectory(IOptions<StorageOptions> options)
    {
        Root = options.Value.FullPath;
        CreatePrivate(Root);
        _claim = Claim(File("meetinghub.lock"));
    }

    /// <summary>The directory's full path.</summary>
    public string Root { get; }

    /// <summary>The database file.</summary>
    public string Database => Path.Combine(Root, "meetinghub.db");

    /// <summary>A file directly in the data directory.</summary>
    public string File(string name) => Path.Combine(Root, name);

    /// <summary>A folder in the data directory, made when missing.</summary>
    public string Folder(string name)
    {
        var path = Path.Combine(Root, name);
        CreatePrivate(path);
        return path;
    }

    /// <summary>Writes a secret that only the owner of the process can read (0600), whole or not at all.</summary>
    public string WriteSecret(string name, string content)
    {
        var path = File(name);
        var part = path + ".part";
        System.IO.File.Delete(part);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        using (var writer = new StreamWriter(path: part, options))
        {
            writer.Write(content);
        }

        System.IO.File.Move(part, path, overwrite: true);
        return path;
    }

    public void Dispose() => _claim.Dispose();

    private static FileStream Claim(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken)
        {
            throw new IOException($"Another process works in {Path.GetDirectoryName(path)}; stop it, or choose another directory with --data.", taken);
        }
    }

    private static void CreatePrivate(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            _ = Directory.CreateDirectory(path);
        }
        else
        {
            _ = Directory.CreateDirectory(path, OwnerOnly | UnixFileMode.UserExecute);
        }
    }
}
