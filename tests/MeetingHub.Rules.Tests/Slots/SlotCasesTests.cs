using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingHub.Slots;

namespace MeetingHub.Rules.Tests.Slots;

public sealed class SlotCasesTests
{
    private const string Problems = "slots/problems/";

    public static TheoryData<string> Names =>
        [.. typeof(SlotCasesTests).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Problems, StringComparison.Ordinal)).Select(n => n[Problems.Length..]).Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Answers_every_public_case_as_expected(string name)
    {
        var expected = JsonNode.Parse(Resource($"slots/expected/{name}"))!;

        var answer = SlotFile.Answer(Resource(Problems + name), all: true, cancellation: TestContext.Current.CancellationToken);

        var actual = JsonNode.Parse(answer.Json.Span)!;
        Assert.Equal((string?)expected["status"], (string?)actual["status"]);
        if (answer.Status == SlotStatus.Error)
        {
            Assert.Equal(
                expected["errors"]!.AsArray().Select(e => ((string?)e!["code"], (string?)e["path"])),
                actual["errors"]!.AsArray().Select(e => ((string?)e!["code"], (string?)e["path"])));
            return;
        }

        Same(expected["starts"], actual["starts"]);
        Same(expected["count"], actual["feasibleStarts"]);
        foreach (var (member, value) in expected["explanation"]?.AsObject() ?? [])
        {
            Same(value, actual["explanation"]![member]);
        }
    }

    [Fact]
    public void Knows_all_twenty_public_cases() => Assert.Equal(20, Names.Count);

    private static void Same(JsonNode? expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(expected, actual), $"Expected {Shown(expected)}, but found {Shown(actual)}.");

    private static string Shown(JsonNode? node) => JsonSerializer.Serialize(node);

    private static byte[] Resource(string name)
    {
        using var stream = typeof(SlotCasesTests).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
