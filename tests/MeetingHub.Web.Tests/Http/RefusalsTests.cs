using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MeetingHub.Tests;
using MeetingHub.Web.Http;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingHub.Web.Tests.Http;

/// <summary>A refusal's code is declared, with its status and its words in four languages, by the folder that it is about.</summary>
public sealed partial class RefusalsTests(Hub hub) : IClassFixture<Hub>
{
    private static readonly string Sources = Path.GetFullPath(Path.Combine(ThisFolder(), "..", "..", "..", "src"));

    /// <summary>What reads the files that only programs send: their formats fix these codes, and their English details name the place.</summary>
    private static readonly string[] FileReaders =
        ["MeetingHub.Rules/Slots/", "MeetingHub.Rules/Minutes/MinutesReader.cs", "MeetingHub.Rules/Minutes/MinutesValues.cs", "MeetingHub.Rules/Basics/JsonSpot.cs", "MeetingHub.Web/Cli/"];

    /// <summary>Why a mail did not go: kept beside the message and shown as the server said it, never answered to a request.</summary>
    private static readonly string[] OfMailServers = ["mail"];

    /// <summary>Why the service cannot work: told to the operator and their monitor, at <c>/health/ready</c> alone.</summary>
    private const string OfHealth = "storage";

    /// <summary>Why a conference could not be booked: kept beside the booking as Graph said it, never answered to a request.</summary>
    private const string OfGraph = "MeetingHub.Web/Conferences/Graph/";

    private RefusalTable Table => hub.Services.GetRequiredService<RefusalTable>();

    [Fact]
    public void Every_code_is_declared()
    {
        var refused = Files().Where(file => !FileReaders.Append(OfGraph).Any(reader => Name(file).StartsWith(reader, StringComparison.Ordinal)))
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Where(code => !OfMailServers.Append(OfHealth).Contains(code.Split('.')[0]))
            .ToHashSet();
        Assert.Contains("meeting.wrongState", refused);
        Assert.Equal([], refused.Except(Table.ByCode.Keys).Order());
    }

    [Fact]
    public void Every_declared_code_is_used()
    {
        var sources = string.Join('\n', Files().Where(file => !file.EndsWith("Refusals.cs", StringComparison.Ordinal)).Select(File.ReadAllText));
        Assert.Equal([], Table.ByCode.Keys.Where(code => !sources.Contains($"\"{code}\"", StringComparison.Ordinal)).Order());
    }

    /// <summary>Programs rely on them: a code keeps its name, and its status.</summary>
    [Fact]
    public void Codes_and_their_statuses_stay() => Approved.Same(
        "refusals.approved.txt", string.Concat(Table.ByCode.OrderBy(declared => declared.Key, StringComparer.Ordinal).Select(declared => $"{declared.Value.Status} {declared.Key}\n")));

    [Fact]
    public void A_refusal_that_points_at_a_place_is_bad_input()
    {
        Assert.Equal(404, Table.StatusOf(new Refusal("government.unknown", "…")));
        Assert.Equal(400, Table.StatusOf(new Refusal("government.unknown", "…", "/parties/1")));
        Assert.Throws<InvalidOperationException>(() => Table.StatusOf(new Refusal("nobody.declares", "…")));
    }

    private static IEnumerable<string> Files() => new[] { "*.cs", "*.razor" }
        .SelectMany(pattern => Directory.EnumerateFiles(Sources, pattern, SearchOption.AllDirectories))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));

    private static string Name(string file) => Path.GetRelativePath(Sources, file).Replace(Path.DirectorySeparatorChar, '/');

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex("""(?:Refusal|Refused|Refuse|UnacceptableSignature|PdfSyntaxException|About|Differs|Wrong|Not|AtLine|Unreadable|new)\((?:\w+,)?\s*"([a-z]+[a-zA-Z]*\.[a-zA-Z]+)"\s*,""")]
    private static partial Regex Code();
}
