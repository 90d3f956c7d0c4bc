using MeetingHub.Web.Tests.Papers;

namespace MeetingHub.Web.Tests.Minutes;

/// <summary>Runs the command as a program of its own, as a script would.</summary>
public sealed class MinutesRenderCommandTests : IDisposable
{
    private static readonly string Shandong = Path.Combine(PrintingHouse.Season, "2020-12-01-shandong-minutes.json");

    private readonly string _folder = Directory.CreateTempSubdirectory("minutes-render-").FullName;

    [Fact]
    public async Task Writes_one_partys_copy_and_exits_0()
    {
        var output = Path.Combine(_folder, "copy.pdf");
        Assert.Equal((0, "", ""), await TheCommand.RunAsync("minutes", "render", Shandong, "--edition", "shandong", "--out", output));
        using var file = new PrintedFile(await File.ReadAllBytesAsync(output, TestContext.Current.CancellationToken));
        Assert.Contains("Signature Field Name: shandong", file.Fields(), StringComparison.Ordinal);
        Assert.Equal(["copy.pdf"], Directory.GetFiles(_folder).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("hebei is no party of 2020-12-01-shandong: its editions are gyeonggi, shandong.", null, "--edition", "hebei")]
    [InlineData("\"Gyeonggi!\" is no government's name", null, "--edition", "Gyeonggi!")]
    [InlineData("\"word\" is no renderer: questpdf and chromium are.", null, "--edition", "gyeonggi", "--renderer", "word")]
    [InlineData("cannot be read", "", "--edition", "gyeonggi")]
    [InlineData("line 1, byte 14", "{\"version\": 1", "--edition", "gyeonggi")]
    [InlineData("/version: Version 1 of the minutes is read here. (and 7 more: /id, /kind", "{}", "--edition", "gyeonggi")]
    public async Task Says_what_is_wrong_on_one_line_exits_2_and_writes_nothing(string part, string? content, params string[] options)
    {
        var file = content is null ? Shandong : Path.Combine(_folder, "given.json");
        if (content is { Length: > 0 })
        {
            await File.WriteAllTextAsync(file, content, TestContext.Current.CancellationToken);
        }

        var (exit, output, errors) = await TheCommand.RunAsync(["minutes", "render", file, .. options, "--out", Path.Combine(_folder, "copy.pdf")]);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(part, Assert.Single(errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles(_folder), f => !f.EndsWith("given.json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_where_it_cannot_write()
    {
        var (exit, _, errors) = await TheCommand.RunAsync("minutes", "render", Shandong, "--edition", "gyeonggi", "--out", Path.Combine(_folder, "no", "such", "copy.pdf"));
        Assert.Equal(2, exit);
        Assert.Contains("cannot be written", errors, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
