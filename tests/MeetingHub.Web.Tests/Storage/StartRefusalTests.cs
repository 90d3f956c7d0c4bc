using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using MeetingHub.Web.Http;
using MeetingHub.Web.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace MeetingHub.Web.Tests.Storage;

/// <summary>A service that cannot work with what it finds says why on one line with the way out, ends with 2, and changes nothing.</summary>
public sealed class StartRefusalTests : IDisposable
{
    private readonly LandedDatabase _landed = new("season");

    public void Dispose() => _landed.Dispose();

    [Theory]
    [InlineData("newer", "was changed by a newer version of MeetingHub (29991231000000_Later). Start that version or a later one")]
    [InlineData("tableMissing", "is damaged: the table Evidence is missing. Put the last backup in its place")]
    [InlineData("columnMissing", "is damaged: the column Note of the table Audit is missing. Put the last backup in its place")]
    [InlineData("otherProgram", "is a database of another program. Put the last backup in its place")]
    [InlineData("noDatabase", "is no SQLite database, or it is encrypted or damaged at its beginning. Put the last backup in its place")]
    [InlineData("cutInHalf", "is damaged")]
    [InlineData("corrupt", "is damaged")]
    [InlineData("empty", "is empty (0 bytes): it was cut off. Put the last backup in its place")]
    [InlineData("missing", "is missing, but the directory holds keys, season-api-key of an office. Put the last backup of the database there")]
    [InlineData("directory", "is a directory, where the database should be. Move it away")]
    public void A_database_that_cannot_be_used_is_refused(string what, string line)
    {
        Arrange(what);
        var before = Content();
        var refused = Assert.Throws<StartRefusedException>(() => Open(_landed.Directory));
        Assert.Contains(line, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
        Assert.Equal(before, Content());
    }

    [Fact]
    public void A_good_database_is_taken_by_one_and_refused_to_the_next()
    {
        using var first = Open(_landed.Directory);
        var refused = Assert.Throws<StartRefusedException>(() => Open(_landed.Directory));
        Assert.Equal($"Another process works in the data directory {_landed.Directory}. Stop it, or choose another directory with --data.", refused.Message);
    }

    [Fact]
    public void What_a_killed_first_start_leaves_is_no_office()
    {
        var data = Path.Combine(_landed.Directory, "new");
        using (Open(data))
        {
            File.WriteAllText(Path.Combine(data, "meetinghub.db.new"), "half of it");
        }

        using var again = Open(data);
        NewDatabase.Create(again);
        Assert.Equal(["meetinghub.db", "meetinghub.lock"], Directory.EnumerateFileSystemEntries(data).Select(Path.GetFileName).Order());
    }

    /// <summary>Below /sys nobody can make a file, not even root.</summary>
    [Theory]
    [InlineData("/sys/meetinghub")]
    [InlineData("/sys/kernel")]
    public void A_directory_that_cannot_be_written_is_refused(string data)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no /sys.");
        var refused = Assert.Throws<StartRefusedException>(() => Open(data));
        Assert.StartsWith($"The data directory {data} cannot be written: ", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("or choose another directory with --data.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_says_so_on_one_line()
    {
        Arrange("newer");
        await RefusedAsync($"The database {_landed.Database} was changed by a newer version of MeetingHub (29991231000000_Later).", "--data", _landed.Directory, "--urls=http://127.0.0.1:0");
    }

    [Fact]
    public async Task The_command_is_refused_a_port_in_use()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        await RefusedAsync($"The port of {url} is in use by another program. Stop it, or choose another port with --urls.", "--data", NewData, $"--urls={url}");
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("ftp://127.0.0.1:5180")]
    public async Task The_command_is_refused_an_address_that_is_none(string url) =>
        await RefusedAsync($"--urls: \"{url}\" is no address to listen on; http://127.0.0.1:5180 is one", "--data", NewData, $"--urls={url}");

    [Fact]
    public async Task The_command_is_refused_a_directory_in_use()
    {
        using var other = Open(_landed.Directory);
        await RefusedAsync($"Another process works in the data directory {_landed.Directory}.", "--data", _landed.Directory, "--urls=http://127.0.0.1:0");
    }

    /// <summary>The server looks for its certificate last of all; the office's data are as they were all the same.</summary>
    [Theory]
    [InlineData("/nowhere/office.pfx")]
    [InlineData("meetinghub.db")]
    public async Task The_command_is_refused_a_certificate_that_is_none(string path)
    {
        var (exit, _, errors) = await TheCommand.RunAsync(
            ["serve", "--data", _landed.Directory, "--urls=https://127.0.0.1:0", $"--Kestrel:Certificates:Default:Path={Path.Combine(_landed.Directory, path)}"]);
        Assert.Equal(2, exit);
        Assert.Contains("Set Kestrel:Certificates:Default (Path, Password)", Assert.Single(errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    private string NewData => Path.Combine(_landed.Directory, "new");

    private async Task RefusedAsync(string line, params string[] arguments)
    {
        var before = Content();
        var (exit, output, errors) = await TheCommand.RunAsync(["serve", .. arguments]);
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith($"meetinghub: {line}", Assert.Single(errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.Equal(before, Content());
    }

    private static DataDirectory Open(string data) => new(Options.Create(new StorageOptions { Directory = data }));

    private void Arrange(string what)
    {
        switch (what)
        {
            case "newer":
                Execute("INSERT INTO __EFMigrationsHistory VALUES ('29991231000000_Later', '20.0.0')");
                break;
            case "tableMissing":
                Execute("DROP TABLE Evidence");
                break;
            case "columnMissing":
                Execute("ALTER TABLE Audit DROP COLUMN Note");
                break;
            case "otherProgram":
                File.Delete(_landed.Database);
                Execute("CREATE TABLE Recipes (Name TEXT)");
                break;
            case "noDatabase":
                File.WriteAllBytes(_landed.Database, RandomNumberGenerator.GetBytes(8192));
                break;
            case "cutInHalf":
                using (var file = File.OpenWrite(_landed.Database))
                {
                    file.SetLength(file.Length / 2);
                }

                break;
            case "corrupt":
                using (var file = File.OpenWrite(_landed.Database))
                {
                    // The first page is the root of the schema; its header stays.
                    file.Position = 100;
                    file.Write(Enumerable.Repeat((byte)0xFF, 3000).ToArray());
                }

                break;
            case "empty":
                File.WriteAllBytes(_landed.Database, []);
                break;
            case "missing":
                File.Delete(_landed.Database);
                break;
            case "directory":
                File.Delete(_landed.Database);
                _ = Directory.CreateDirectory(_landed.Database);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(what), what, null);
        }
    }

    private void Execute(string sql)
    {
        using var db = new SqliteConnection($"Data Source={_landed.Database};Pooling=False");
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = sql;
        _ = command.ExecuteNonQuery();
    }

    /// <summary>Every file and folder with a digest of what is in it. The lock of a running process cannot be read, and is empty.</summary>
    private List<string> Content() =>
    [
        .. Directory.EnumerateFileSystemEntries(_landed.Directory, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => $"{path} {(File.Exists(path) && !path.EndsWith(".lock", StringComparison.Ordinal) ? Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))) : "")}"),
    ];
}
