using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MeetingHub.Signing.Tests;

/// <summary>The table of attacks in README: made from these files, by these programs, and held to them.</summary>
public partial class AttackTableTests
{
    private static readonly string[] Shown =
    [
        "page content swapped", "content appended to a page", "annotation laid over the text", "page inserted", "page removed", "page cropped", "font replaced",
        "signature look replaced", "signature field hidden", "signatures of the two sides swapped", "open action added", "layers brought in", "document information rewritten",
        "entry points into an older revision", "number used again under another generation", "change made and taken back", "a whole file behind the end",
    ];

    [Fact]
    public async Task Readme_tells_what_pdfsig_and_the_verifier_say()
    {
        var version = Version().Match(Tool.Run("pdfsig", "-v").Output).Groups[1].Value;
        var table = new StringBuilder($"| done to a file that both sides have signed | pdfsig {version} | `minutes verify` |\n| --- | --- | --- |\n");
        foreach (var name in Shown)
        {
            var forged = AttacksTests.All[name].Make(await Attacks.Target("libreoffice"));
            var found = AttacksTests.Refused(forged).Changes.First(c => !c.Allowed);
            _ = table.Append(CultureInfo.InvariantCulture, $"| {name} | {Pdfsig(forged)} | {ChangeWords.Of(found, "en")} |\n");
        }

        var readme = await File.ReadAllTextAsync(Path.Combine(Repository(), "README.md"), TestContext.Current.CancellationToken);
        // Another version of pdfsig may come to say something else; what the verifier says stands.
        var expected = readme.Contains($"pdfsig {version} |", StringComparison.Ordinal) ? table.ToString() : Theirs().Replace(table.ToString(), "|");
        var actual = readme.Contains($"pdfsig {version} |", StringComparison.Ordinal) ? readme : Theirs().Replace(readme, "|");
        Assert.True(actual.Contains(expected, StringComparison.Ordinal), expected);
    }

    private static string Pdfsig(byte[] file)
    {
        using var scratch = new Scratch();
        var report = Tool.Run("pdfsig", "-nocert", scratch.Write("forged.pdf", file)).Output;
        return Valid().Count(report) switch { 2 => "both signatures valid", 1 => "one signature valid", _ => "no signature valid" };
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "MeetingHub.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"pdfsig version ([\d.]+)")]
    private static partial Regex Version();

    [GeneratedRegex("Signature is Valid\\.")]
    private static partial Regex Valid();

    /// <summary>The middle column.</summary>
    [GeneratedRegex(@"\| (pdfsig [\d.]+|(both|one|no) signatures? valid) \|")]
    private static partial Regex Theirs();
}
