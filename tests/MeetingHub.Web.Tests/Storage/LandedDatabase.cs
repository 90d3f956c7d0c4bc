using System.IO.Compression;
using System.Runtime.CompilerServices;
using MeetingHub.Web.Tests.Reminders;
using MeetingHub.Web.Tests.Sandbox;

namespace MeetingHub.Web.Tests.Storage;

/// <summary>A data directory with a database that an earlier version left; <c>Databases/README.md</c> tells what is in each. It goes with its directory.</summary>
internal sealed class LandedDatabase : IDisposable
{
    /// <summary>The day after both were made: everything that waits in them is due.</summary>
    public static readonly DateTimeOffset Now = new(2026, 12, 2, 0, 0, 0, TimeSpan.Zero);

    private const string SeasonKey = "mhk_not-a-secret-the-key-of-a-test-database-AAA";
    private const string Password = "correct horse battery";

    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("meetinghub-landed-").FullName;

    /// <param name="name"><c>season</c> or <c>busy</c>.</param>
    public LandedDatabase(string name)
    {
        Name = name;
        _ = System.IO.Directory.CreateDirectory(Path.Combine(Directory, "keys"));
        using (var packed = new GZipStream(File.OpenRead(Source($"{name}.db.gz")), CompressionMode.Decompress))
        using (var database = File.Create(Database))
        {
            packed.CopyTo(database);
        }

        foreach (var key in System.IO.Directory.EnumerateFiles(Source(""), "key-*.xml"))
        {
            File.Copy(key, Path.Combine(Directory, "keys", Path.GetFileName(key)));
        }

        File.WriteAllText(Path.Combine(Directory, "season-api-key"), SeasonKey);
        File.Copy(Source("busy.graph.json"), GraphState);
    }

    public string Name { get; }

    public string Directory => Path.Combine(_folder, "data");

    public string Database => Path.Combine(Directory, "meetinghub.db");

    /// <summary>Where letters are written.</summary>
    public string Mail => Path.Combine(_folder, "mail");

    /// <summary>What the stand-in for Graph knew of the busy office.</summary>
    public string GraphState => Path.Combine(_folder, "graph.json");

    /// <summary>Today's service on it, at <see cref="Now"/>; connected to Graph where one is given.</summary>
    public ClockedHub Start(LocalGraph? graph = null)
    {
        (string, string)[] connection = graph is null
            ? []
            : [("Graph:Mailbox", LocalGraph.Organiser), ("Graph:Address", graph.Address.AbsoluteUri), ("Graph:FixedToken", "secret-token")];
        var hub = new ClockedHub(Directory, Now, [("Mail:Folder", Mail), ("Office:Mailbox", LocalGraph.Organiser), .. connection]);
        _ = hub.Stranger();
        return hub;
    }

    /// <summary>The administrator: the busy office has one, that of the season is still to come.</summary>
    public async Task<HttpClient> AdministratorAsync(ClockedHub hub)
    {
        if (Name == "season")
        {
            return await hub.AdministratorAsync();
        }

        var client = hub.Stranger();
        var answer = await Hub.SendFormAsync(client, "/sign-in", new() { ["Entered.Name"] = "관리자", ["Entered.Password"] = Password });
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    private static string Source(string name, [CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Databases", name);
}
