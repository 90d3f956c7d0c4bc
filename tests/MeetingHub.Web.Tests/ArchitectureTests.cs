using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace MeetingHub.Web.Tests;

/// <summary>The borders inside the house: who may use what.</summary>
public sealed class ArchitectureTests
{
    private static readonly string Repository = Path.GetFullPath(Path.Combine(ThisFolder(), "..", ".."));
    private static readonly string Web = Path.Combine(Repository, "src", "MeetingHub.Web");

    /// <summary>Each project of ours and the projects of ours that it may use.</summary>
    public static TheoryData<string, string[]> Projects => new()
    {
        { "MeetingHub.Rules", [] },
        { "MeetingHub.Signing", [] },
        { "MeetingHub.QuestPdf", ["MeetingHub.Rules"] },
        { "MeetingHub.Web", ["MeetingHub.QuestPdf", "MeetingHub.Rules", "MeetingHub.Signing"] },
    };

    [Theory, MemberData(nameof(Projects))]
    public void A_project_uses_only_these_of_ours(string project, string[] allowed) =>
        Assert.Equal(allowed, References(project, "ProjectReference").Select(Path.GetFileNameWithoutExtension).Order());

    [Fact]
    public void The_rules_know_NodaTime_and_nothing_else() => Assert.Equal(["NodaTime"], References("MeetingHub.Rules", "PackageReference"));

    [Fact]
    public void Signing_knows_the_platforms_cryptography_and_nothing_else() =>
        Assert.Equal(["System.Security.Cryptography.Pkcs"], References("MeetingHub.Signing", "PackageReference"));

    /// <summary>No clock, no waiting, no files and no network in the rules: everything they need is passed in.</summary>
    [Fact]
    public void The_rules_do_nothing_but_decide()
    {
        var doors = new Regex(@"\b(IClock|TimeProvider|async|await|HttpClient|IServiceProvider)\b|\b(File|Directory|Environment|Console)\.\w");
        var sources = Sources(Path.Combine(Repository, "src", "MeetingHub.Rules"));
        Assert.NotEmpty(sources);
        Assert.Equal([], Offending(sources, doors));
    }

    /// <summary>Each library of the outside world has its rooms; the command line sees everything.</summary>
    [Theory]
    [InlineData(@"Microsoft\.(Graph|Kiota)|Azure\.(Identity|Core)", "Teams")]
    [InlineData(@"MailKit|MimeKit", "Invitations")]
    [InlineData(@"Ical\.Net", "Invitations", "Calendars")]
    [InlineData(@"Quartz", "Jobs")]
    [InlineData(@"MeetingHub\.(Signing|QuestPdf)", "Minutes")]
    public void A_library_is_used_only_in(string library, params string[] rooms)
    {
        var use = new Regex($@"^\s*@?(using (static )?({library})\b|.*[^\w.""]({library})\.[A-Z])", RegexOptions.Multiline);
        var sources = Sources(Web);
        Assert.NotEmpty(Offending(sources, use));
        Assert.Equal([], Offending([.. sources.Where(source => !rooms.Append("Cli").Contains(Room(source)))], use));
    }

    /// <summary>A newcomer reads the modules in order; nobody registers another's.</summary>
    [Fact]
    public void Every_module_stands_in_the_list_of_modules()
    {
        var list = File.ReadAllText(Path.Combine(Web, "Modules.cs"));
        var verbs = Sources(Web).Where(source => source.EndsWith("Module.cs", StringComparison.Ordinal))
            .SelectMany(source => Regex.Matches(File.ReadAllText(source), @"public static void ((Add|Map)\w+)\(this (WebApplicationBuilder|IEndpointRouteBuilder|WebApplication)"))
            .Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(verbs);
        Assert.Equal([], verbs.Where(verb => !list.Contains($".{verb}(", StringComparison.Ordinal)));
    }

    /// <summary>An interface is a door with two real implementations behind it.</summary>
    [Fact]
    public void Every_interface_has_at_least_two_implementations()
    {
        var types = typeof(Program).Assembly.GetTypes();
        var lonely = types.Where(type => type.IsInterface && type.Namespace?.StartsWith("MeetingHub.Web", StringComparison.Ordinal) == true)
            .Where(door => types.Count(type => type is { IsClass: true, IsAbstract: false } && door.IsAssignableFrom(type)) < 2);
        Assert.Equal([], lonely.Select(type => type.FullName));
    }

    private static string[] References(string project, string kind) =>
        [.. XDocument.Load(Path.Combine(Repository, "src", project, $"{project}.csproj")).Descendants(kind).Select(item => item.Attribute("Include")!.Value)];

    private static string[] Sources(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))];

    private static string Room(string source) => Path.GetRelativePath(Web, source).Split(Path.DirectorySeparatorChar)[0];

    /// <summary>The files that match outside their comments.</summary>
    private static IEnumerable<string> Offending(IEnumerable<string> sources, Regex use) => sources
        .Where(source => use.IsMatch(Regex.Replace(File.ReadAllText(source), @"//.*|@\*[\s\S]*?\*@", "")))
        .Select(source => Path.GetRelativePath(Repository, source))
        .Order(StringComparer.Ordinal);

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
