using MeetingHub.Web.Http;
using Microsoft.Extensions.Options;

namespace MeetingHub.Web.Storage;

/// <summary>The data directory: every file that the service keeps outside its database has its place here.</summary>
public sealed class DataDirectory : IDisposable
{
    /// <summary>How much is written to see whether anything can be: more than what is left over at the end of a full disk, little enough to do often.</summary>
    internal const int ProbeBytes = 64 * 1024;

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly FileStream _claim;

    /// <exception cref="StartRefusedException">Another process works in this directory, nothing can be written in it, or its database is not one that can be used.</exception>
    public DataDirectory(IOptions<StorageOptions> options)
    {
        Root = options.Value.FullPath;
        // Whoever works here has made the lock; where there is none yet, nothing is made before all is well.
        var claim = System.IO.File.Exists(Lock) ? Claim() : null;
        try
        {
            if (DatabaseFile.ProblemOf(this) is { } problem)
            {
                throw new StartRefusedException(problem);
            }

            Create();
            claim ??= Claim();
            if (WriteProblem() is { } unwritable)
            {
                throw NotWritable(unwritable);
            }

            _claim = claim;
        }
        catch
        {
            claim?.Dispose();
            throw;
        }
    }

    /// <summary>The directory's full path.</summary>
    public string Root { get; }

    /// <summary>The database file.</summary>
    public string Database => Path.Combine(Root, "meetinghub.db");

    private string Lock => File("meetinghub.lock");

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

    /// <summary>Writes a little and takes it away again; answers with what is in the way, null when nothing is.</summary>
    internal Exception? WriteProblem()
    {
        var probe = File("meetinghub.probe");
        try
        {
            using var file = new FileStream(probe, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose });
            file.Write(new byte[ProbeBytes]);
            file.Flush(flushToDisk: true);
            return null;
        }
        // The framework tells of a file that grows beyond the limit of its user by an argument that is out of range.
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            return failure;
        }
    }

    public void Dispose() => _claim.Dispose();

    private void Create()
    {
        try
        {
            CreatePrivate(Root);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(failure);
        }
    }

    private FileStream Claim()
    {
        try
        {
            return new FileStream(Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException failure) when (IsTaken(failure))
        {
            throw new StartRefusedException($"Another process works in the data directory {Root}. Stop it, or choose another directory with --data.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(failure);
        }
    }

    private StartRefusedException NotWritable(Exception failure) =>
        new($"The data directory {Root} cannot be written: {failure.Message} Make room there and let this user write, or choose another directory with --data.");

    /// <summary>EAGAIN of Linux and of macOS, and the sharing violation of Windows: the answers where somebody else holds the lock.</summary>
    private static bool IsTaken(IOException failure) => failure.HResult is 11 or 35 or unchecked((int)0x80070020);

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
