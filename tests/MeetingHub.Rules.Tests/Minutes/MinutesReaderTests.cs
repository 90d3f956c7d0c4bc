using System.Text;
using System.Text.Json.Nodes;
using MeetingHub.Meetings;
using MeetingHub.Minutes;
using MeetingHub.Points;
using NodaTime;

namespace MeetingHub.Tests.Minutes;

public class MinutesReaderTests
{
    [Fact]
    public void Reads_every_member_of_the_format()
    {
        var document = MinutesSamples.Document();
        Assert.Equal(("2020-12-01-shandong", DocumentKind.AgreedRecord, true), (document.Id, document.Kind, document.Sample));
        Assert.Equal([Language.Korean, Language.SimplifiedChinese], document.Languages);
        Assert.Equal(Instant.FromUtc(2020, 12, 1, 7, 30), document.End);
        var (host, partner) = (document.Parties[0], document.Parties[1]);
        Assert.Equal(("KR", "Asia/Seoul", "水原"), (host.Country, host.Zone.Id, host.Place[Language.SimplifiedChinese]));
        Assert.Equal([AttendeeRole.Head, AttendeeRole.Interpreter], host.Attendees.Select(a => a.Role));
        Assert.True(partner.Place.IsEmpty);
        Assert.Equal("主任", partner.Signatory.ProxyFor[Language.SimplifiedChinese]);
        var item = Assert.Single(document.Items);
        Assert.Equal(("1", new LocalDate(2021, 12, 31), ItemStatus.InProgress, "2021"), (item.Number, item.Due, item.Status, item.PostponedTo));
        Assert.Equal(["shandong", "gyeonggi"], item.Responsible.Select(r => r.Government.Value));
        Assert.Null(document.Prevailing);
    }

    [Fact]
    public void Writes_what_it_read_and_reads_it_back()
    {
        var written = MinutesWriter.Write(MinutesSamples.Document());
        var again = MinutesReader.Read(Encoding.UTF8.GetBytes(written));
        Assert.Empty(again.Errors);
        Assert.Equal(written, MinutesWriter.Write(again.Document!));
        Assert.Contains("\"ko\": \"경기도\"", written, StringComparison.Ordinal);
    }

    /// <summary>The place to change, what to put there, the code and the place of the error.</summary>
    public static TheoryData<string, string, string, string> WrongMinutes => new()
    {
        { "version", "2", "minutes.unknownVersion", "/version" },
        { "id", "null", "minutes.missing", "/id" },
        { "kind", "\"protocol\"", "minutes.unknownValue", "/kind" },
        { "kind", "\"AgreedRecord\"", "minutes.unknownValue", "/kind" },
        { "languages", "[]", "minutes.missing", "/languages/0" },
        { "languages", "[\"ko\",\"zh-Hans\",\"ko\"]", "minutes.twice", "/languages" },
        { "languages/1", "\"zh\"", "minutes.unknownLanguage", "/languages/1" },
        { "sample", "\"yes\"", "minutes.wrongType", "/sample" },
        { "title", "{\"ko\":\"회의\"}", "minutes.missingTranslation", "/title/zh-Hans" },
        { "title/ko", "7", "minutes.wrongType", "/title/ko" },
        { "start", "\"2020-12-01 15:00\"", "minutes.noMoment", "/start" },
        { "end", "\"2020-12-01T06:00:00Z\"", "minutes.reversed", "/end" },
        { "parties/1", "7", "minutes.wrongType", "/parties/1" },
        { "parties/0/government", "\"Gyeonggi-do!\"", "minutes.unknownGovernment", "/parties/0/government" },
        { "parties/1/government", "\"gyeonggi\"", "minutes.twice", "/parties/1/government" },
        { "parties/0/country", "\"Korea\"", "minutes.unknownCountry", "/parties/0/country" },
        { "parties/0/zone", "\"Asia/Suwon\"", "minutes.unknownZone", "/parties/0/zone" },
        { "parties/0/language", "\"ja\"", "minutes.unknownLanguage", "/parties/0/language" },
        { "parties/0/name", "{}", "minutes.missing", "/parties/0/name" },
        { "parties/0/attendees/0/role", "\"chair\"", "minutes.unknownValue", "/parties/0/attendees/0/role" },
        { "parties/0/attendees", "{}", "minutes.wrongType", "/parties/0/attendees" },
        { "items", "null", "minutes.missing", "/items" },
        { "items/0/text", "{\"zh-Hans\":\"文\",\"fr\":\"x\"}", "minutes.unknownLanguage", "/items/0/text/fr" },
        { "items/0/responsible/0/government", "\"hebei\"", "minutes.unknownGovernment", "/items/0/responsible/0/government" },
        { "items/0/due", "\"2021-02-30\"", "minutes.noDate", "/items/0/due" },
        { "items/0/postponedTo", "\"next year\"", "minutes.noDate", "/items/0/postponedTo" },
        { "items/0/status", "\"finished\"", "minutes.unknownValue", "/items/0/status" },
        { "prevailing", "\"ja\"", "minutes.unknownLanguage", "/prevailing" },
    };

    [Theory]
    [MemberData(nameof(WrongMinutes))]
    public void Refuses_what_cannot_be_minutes_and_says_where(string place, string value, string code, string expectedPlace)
    {
        var json = MinutesSamples.Json();
        Put(json, place.Split('/'), JsonNode.Parse(value));
        var reading = MinutesSamples.Read(json);
        Assert.Null(reading.Document);
        Assert.Contains((code, expectedPlace), reading.Errors.Select(e => (e.Code, e.Place)));
    }

    [Fact]
    public void Tells_every_error_at_once()
    {
        var json = MinutesSamples.Json();
        json["kind"] = "x";
        json["parties"]![0]!["zone"] = "x";
        json["items"]![0]!["due"] = "x";
        Assert.Equal(["/kind", "/parties/0/zone", "/items/0/due"], MinutesSamples.Read(json).Errors.Select(e => e.Place));
    }

    [Theory]
    [InlineData("", "minutes.brokenJson")]
    [InlineData("{\"version\": 1", "minutes.brokenJson")]
    [InlineData("{\"id\": \"a\", \"id\": \"b\"}", "minutes.brokenJson")]
    [InlineData("[]", "minutes.wrongType")]
    [InlineData("null", "minutes.wrongType")]
    [InlineData("{\"id\": \"\\ud83d\"}", "minutes.brokenText")]
    [InlineData("{\"\\ud83d\": 1}", "minutes.brokenText")]
    [InlineData("{\"id\": 1e999}", "minutes.brokenText")]
    public void Refuses_what_is_no_JSON_of_ours(string text, string code) =>
        Assert.Contains(code, MinutesReader.Read(Encoding.UTF8.GetBytes(text)).Errors.Select(e => e.Code));

    [Fact]
    public void Lets_an_internal_record_name_a_party_of_another_language()
    {
        var json = MinutesSamples.Json();
        json["kind"] = "internalRecord";
        json["languages"] = new JsonArray("ko");
        Assert.Empty(MinutesSamples.Read(json).Errors);
    }

    private static void Put(JsonNode node, string[] path, JsonNode? value)
    {
        foreach (var step in path[..^1])
        {
            node = Step(node, step);
        }

        if (node is JsonArray list)
        {
            list[int.Parse(path[^1], System.Globalization.CultureInfo.InvariantCulture)] = value;
        }
        else
        {
            node[path[^1]] = value;
        }
    }

    private static JsonNode Step(JsonNode node, string step) =>
        node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!;
}
