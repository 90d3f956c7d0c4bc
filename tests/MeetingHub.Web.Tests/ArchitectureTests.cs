using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using MeetingHub.Meetings;
using MeetingHub.Web.Storage;
using Assembly = System.Reflection.Assembly;
using GenericParameter = ArchUnitNET.Domain.GenericParameter;

namespace MeetingHub.Web.Tests;

/// <summary>The borders inside the house: who may use what. Held over the types of the compiled assemblies, pages included.</summary>
public sealed class ArchitectureTests
{
    private const string WebRoot = "MeetingHub.Web";

    /// <summary>What stands in no folder builds the service and starts it: it sees everything, as the command line does.</summary>
    private const string Top = "Cli";

    /// <summary>The folders of the rules; each uses only those before it.</summary>
    private static readonly string[] RulesFolders =
        ["Basics", "Governments", "Calendars", "Staff", "Slots", "Meetings", "Points", "Letters", "Reminders", "Minutes"];

    /// <summary>The folders of the service; each uses only those before it.</summary>
    private static readonly string[] WebFolders =
    [
        "Http", "Storage", "Outbox", "Access", "Ui", "Files", "Papers", "Governments", "Calendars", "Staff", "Slots", "Meetings", "Proposals", "Conferences", "People", "Letters",
        "Invitations", "Points", "Reminders", "Minutes", "Desk", "Visits", "Operation", Top,
    ];

    /// <summary>Arrows that still point the wrong way. A pair that is needed no longer has to leave the list.</summary>
    private static readonly (string From, string To)[] StillUpward = [];

    /// <summary>Interfaces with one implementation, because they turn an arrow: the folder that declares one knows nothing of the folder that implements it.</summary>
    private static readonly Dictionary<string, string> TurnedArrows = new()
    {
        ["MeetingHub.Web.Governments.IWorkTimeFollower"] = "Reminders plan by working days; the register and the calendars stand before them.",
        ["MeetingHub.Web.Meetings.ILetterPost"] = "Followers return letters as values; the desk hands them to whoever keeps and sends them.",
    };

    private static readonly string Repository = Path.GetFullPath(Path.Combine(ThisFolder(), "..", ".."));
    private static readonly string Web = Path.Combine(Repository, "src", WebRoot);

    private static readonly Lazy<Architecture> House = new(() => new ArchLoader().LoadAssemblies(typeof(Program).Assembly, typeof(Meeting).Assembly).Build());

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

    /// <summary>No arrow points to a later folder, so there is no cycle either.</summary>
    [Fact]
    public void Each_folder_uses_only_those_before_it()
    {
        var arrows = Uses.Where(use => use.IsUpward).ToList();
        Assert.Contains(Uses, use => use is { From: "Web/Desk", To: "Meetings", Used: "MeetingHub.Web.Meetings.MeetingTexts" });
        Assert.Equal([], arrows.Where(use => !StillUpward.Contains((use.From, use.To))).Select(use => $"{use.From} -> {use.To}: {use.User} uses {use.Used}").Distinct().Order());
        Assert.Equal([], StillUpward.Except(arrows.Select(use => (use.From, use.To))));
    }

    [Fact]
    public void Every_type_stands_in_a_folder_that_has_its_place() =>
        Assert.Equal([], House.Value.Types.Select(type => FolderOf(type)).Where(place => place is { Rank: < 0 }).Select(place => $"{place!.Project}/{place.Name}").Distinct());

    /// <summary>By the files that the compiler notes for each method.</summary>
    [Theory]
    [InlineData("MeetingHub.Rules", "MeetingHub")]
    [InlineData("MeetingHub.Web", "MeetingHub.Web")]
    public void A_namespace_is_its_folder(string project, string root)
    {
        var assembly = project == WebRoot ? typeof(Program).Assembly : typeof(Meeting).Assembly;
        var folder = Path.Combine(Repository, "src", project);
        var placed = SourcesOf(assembly).Where(source => source.File.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !source.File.Contains("/obj/", StringComparison.Ordinal))
            .Where(source => source.Type != nameof(Program)).ToList();
        Assert.True(placed.Count > 100, $"Only {placed.Count} types with sources were found: the test looks in the wrong place.");
        var wrong = placed.Where(source => source.Namespace != string.Join('.', Path.GetRelativePath(folder, Path.GetDirectoryName(source.File)!).Split(Path.DirectorySeparatorChar).Where(part => part != ".").Prepend(root)));
        Assert.Equal([], wrong.Select(source => $"{source.Namespace}.{source.Type} in {Path.GetRelativePath(folder, source.File)}").Distinct().Order());
    }

    /// <summary>No clock, no waiting, no files and no network in the rules: everything they need is passed in.</summary>
    [Fact]
    public void The_rules_do_nothing_but_decide()
    {
        var doors = new Regex(@"^System\.(Threading\.Tasks|Net(?!\.WebUtility)|Diagnostics\.Process|Data)\b|^System\.IO\.(File|Directory|FileStream|FileInfo|DirectoryInfo)\b|^System\.(Console|Environment|TimeProvider|IServiceProvider)$|^NodaTime\.(I|System|Zoned)Clock");
        var strangers = new Regex(@"^(System|NodaTime|MeetingHub|Microsoft\.CodeAnalysis)\b");
        var used = House.Value.Types.Where(type => FolderOf(type)?.Project == "Rules").SelectMany(type => Dependencies(type).Select(target => (User: type.FullName, Used: target.FullName))).Distinct().ToList();
        Assert.Contains(used, use => use.Used == "NodaTime.Instant");
        Assert.Equal([], used.Where(use => doors.IsMatch(use.Used) || !strangers.IsMatch(use.Used)).Select(use => $"{use.User} uses {use.Used}"));
    }

    /// <summary>Each library of the outside world has its rooms; the command line sees everything.</summary>
    [Theory]
    [InlineData(@"Microsoft\.(Graph|Kiota)|Azure", "Conferences.Graph")]
    [InlineData("MailKit", "Letters")]
    // A vCard is quoted-printable, as a mail is.
    [InlineData("MimeKit", "Invitations", "Letters", "People")]
    [InlineData(@"Ical\.Net", "Invitations", "Calendars", "Staff", "Files")]
    [InlineData("Quartz", "Jobs", "Outbox", "Reminders")]
    [InlineData("PuppeteerSharp", "Papers")]
    [InlineData("DocumentFormat", "Papers")]
    [InlineData("Sylvan", "Files")]
    [InlineData("DiffPlex", "Minutes")]
    [InlineData(@"MeetingHub\.Signing", "Papers", "Minutes")]
    [InlineData(@"MeetingHub\.QuestPdf", "Papers")]
    [InlineData(@"System\.CommandLine")]
    public void A_library_is_used_only_in(string library, params string[] rooms)
    {
        var use = new Regex($@"^({library})\.");
        var allowed = rooms.Append(Top).Select(room => $"{WebRoot}.{room}").ToList();
        var users = House.Value.Types.Where(type => Dependencies(type).Any(target => use.IsMatch(target.FullName)))
            .Where(type => FolderOf(type) is { } place && !(place.Name == Top && place.Project == "Web")).ToList();
        Assert.Equal([], users.Where(type => !allowed.Exists(room => $"{type.Namespace.FullName}.".StartsWith($"{room}.", StringComparison.Ordinal))).Select(type => type.FullName));
    }

    /// <summary>Accounts are mapped by Access, like every other table by its folder.</summary>
    [Fact]
    public void The_database_is_no_identity_framework() => Assert.Equal("Microsoft.EntityFrameworkCore.DbContext", typeof(HubDb).BaseType!.FullName);

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

    /// <summary>An interface is a door with two real implementations behind it, or it turns an arrow.</summary>
    [Fact]
    public void Every_interface_has_two_implementations_or_turns_an_arrow()
    {
        var types = typeof(Program).Assembly.GetTypes().Concat(typeof(Meeting).Assembly.GetTypes()).ToList();
        var lonely = types.Where(type => type.IsInterface && type.Namespace?.StartsWith("MeetingHub.", StringComparison.Ordinal) == true)
            .Where(door => types.Count(type => type is { IsClass: true, IsAbstract: false } && door.IsAssignableFrom(type)) < 2)
            .Select(door => door.FullName);
        Assert.Equal(TurnedArrows.Keys.Order(), lonely.Order());
    }

    private static string[] References(string project, string kind) =>
        [.. XDocument.Load(Path.Combine(Repository, "src", project, $"{project}.csproj")).Descendants(kind).Select(item => item.Attribute("Include")!.Value)];

    private static string[] Sources(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))];

    /// <summary>Every use of one folder by another within a project.</summary>
    private static List<Use> Uses => field ??=
    [
        .. from type in House.Value.Types
           let user = FolderOf(type)
           where user is { Rank: >= 0 }
           from target in Dependencies(type)
           let used = FolderOf(target)
           where used is { Rank: >= 0 } && used.Project == user.Project && used.Name != user.Name
           select new Use($"{user.Project}/{user.Name}", used.Name, type.FullName, target.FullName, used.Rank > user.Rank),
    ];

    /// <summary>What a type uses. A parameter of a generic method is no type of anybody's.</summary>
    private static IEnumerable<IType> Dependencies(IType type) => type.Dependencies.Select(dependency => dependency.Target).Where(target => target is not GenericParameter).Distinct();

    /// <summary>Where a type of ours stands; null for anybody else's, and for what the compiler makes on its own.</summary>
    private static Place? FolderOf(IType type)
    {
        var names = type.Namespace.FullName.Split('.');
        return names switch
        {
            ["MeetingHub", "Web"] => Of("Web", Top, WebFolders),
            ["MeetingHub", "Web", var folder, ..] => Of("Web", folder, WebFolders),
            ["MeetingHub", "Signing" or "QuestPdf", ..] => null,
            ["MeetingHub", var folder, ..] => Of("Rules", folder, RulesFolders),
            _ => null,
        };

        static Place Of(string project, string folder, string[] order) => new(project, folder, Array.IndexOf(order, folder));
    }

    /// <summary>The types with the files of their methods, out of the symbols beside an assembly.</summary>
    private static IEnumerable<(string Namespace, string Type, string File)> SourcesOf(Assembly assembly)
    {
        using var library = new PEReader(File.OpenRead(assembly.Location));
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(assembly.Location, ".pdb")));
        var (code, lines) = (library.GetMetadataReader(), symbols.GetMetadataReader());
        foreach (var handle in lines.MethodDebugInformation)
        {
            var method = lines.GetMethodDebugInformation(handle);
            foreach (var document in method.GetSequencePoints().Select(point => point.Document).Distinct())
            {
                var type = code.GetTypeDefinition(code.GetMethodDefinition(handle.ToDefinitionHandle()).GetDeclaringType());
                while (!type.GetDeclaringType().IsNil)
                {
                    type = code.GetTypeDefinition(type.GetDeclaringType());
                }

                yield return (code.GetString(type.Namespace), code.GetString(type.Name), lines.GetString(lines.GetDocument(document).Name));
            }
        }
    }

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private sealed record Place(string Project, string Name, int Rank);

    private sealed record Use(string From, string To, string User, string Used, bool IsUpward);
}
