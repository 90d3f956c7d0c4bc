using System.Text.Json.Nodes;
using MeetingHub.Minutes;

namespace MeetingHub.Tests.Minutes;

public class MinutesDigestTests
{
    /// <summary>Computed by Python: json.dumps(…, sort_keys=True, separators=(",", ":"), ensure_ascii=False), then hashlib.sha256.</summary>
    [Fact]
    public void Is_the_SHA_256_of_the_canonical_form() => Assert.Equal("77f04d1c834188f5b7618e7b1090779026ed0f7ffed583b917e5c61046871331", MinutesSamples.Read(MinutesSamples.Json()).Digest);

    [Fact]
    public void Is_the_same_for_every_edition()
    {
        var document = MinutesSamples.Document();
        Assert.Equal(MinutesDigest.Of(document), MinutesSamples.EditionOf("gyeonggi").Digest);
        Assert.Equal(MinutesDigest.Of(document), MinutesSamples.EditionOf("shandong").Digest);
    }

    [Fact]
    public void Leaves_out_the_sample_mark_and_the_progress_of_points()
    {
        var json = MinutesSamples.Json();
        var before = MinutesDigest.Of(json);
        json["sample"] = false;
        json["items"]![0]!["status"] = "done";
        json["items"]![0]!["postponedTo"] = null;
        json["items"]![0]!["remark"] = new JsonObject();
        Assert.Equal(before, MinutesDigest.Of(json));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("prevailing")]
    [InlineData("title")]
    public void Changes_with_the_content(string member)
    {
        var json = MinutesSamples.Json();
        json[member] = "other";
        Assert.NotEqual(MinutesDigest.Of(MinutesSamples.Json()), MinutesDigest.Of(json));
    }

    [Fact]
    public void Does_not_depend_on_order_or_white_space()
    {
        var json = MinutesSamples.Json();
        var turned = new JsonObject(json.Reverse().Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())));
        Assert.Equal(MinutesDigest.Of(json), MinutesSamples.Read(turned).Digest);
    }

    [Fact]
    public void Of_a_written_document_is_that_of_the_file_it_becomes()
    {
        var document = MinutesSamples.Document();
        var file = JsonNode.Parse(MinutesWriter.Write(document))!.AsObject();
        Assert.Equal(MinutesDigest.Of(document), MinutesDigest.Of(file));
    }
}
