using System.Text.Json.Nodes;
using MeetingHub.Minutes;

namespace MeetingHub.Tests.Minutes;

public class EditionTests
{
    [Fact]
    public void Puts_its_holder_first_everywhere()
    {
        var printed = PrintedMinutes.Of(MinutesSamples.EditionOf("shandong"));
        Assert.Equal(["会谈纪要", "회담록"], printed.Kind.Select(k => k.Text));
        Assert.Equal(["山东省与京畿道", "산둥성·경기도"], printed.Parties.Select(p => p.Text));
        Assert.Equal(["shandong", "gyeonggi"], printed.Signatures.Select(s => s.Party.Government.Value));
        Assert.Equal(
            [("时间和地点：山东省", "2020年12月1日（星期二）14:00—15:30（北京时间）"), ("时间和地点：京畿道（水原）", "2020年12月1日（星期二）15:00—16:30（韩国时间）")],
            printed.Sections[0].Rows.Skip(1).Take(2).Select(r => (r.Cells[0].Label!, r.Cells[0].Lines.Single().Text)));
        Assert.StartsWith("负责单位：山东省、京畿道 农业技术院", printed.Sections[2].Rows[0].Cells[0].Notes[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_in_its_holders_language_first()
    {
        var printed = PrintedMinutes.Of(MinutesSamples.EditionOf("gyeonggi"));
        Assert.Equal(["회담록", "会谈纪要"], printed.Kind.Select(k => k.Text));
        Assert.Equal("2020. 12. 1.(화) 15:00~16:30(한국시간)", printed.Sections[0].Rows[1].Cells[0].Lines[0].Text);
        Assert.Equal("담당: 경기도 농업기술원, 산둥성", printed.Sections[2].Rows[0].Cells[0].Notes[0].Text);
        Assert.Equal("기한: 2021. 12. 31.(금)", printed.Sections[2].Rows[0].Cells[0].Notes[1].Text);
        Assert.Equal("이 문서는 한국어 및 중국어로 작성되었으며, 각 언어본은 동등하게 정본이다.", printed.Clause[0].Text);
    }

    [Theory]
    [InlineData("a", "abc", "ko zh-Hans ja")]
    [InlineData("b", "bac", "zh-Hans ko ja")]
    [InlineData("c", "cab", "ja ko zh-Hans")]
    public void Keeps_the_others_in_their_order(string holder, string order, string languages)
    {
        var edition = ThreeParties().EditionFor(GovernmentId.Parse(holder)).Edition!;
        Assert.Equal(order, string.Concat(edition.Parties.Select(p => p.Government)));
        Assert.Equal(languages, string.Join(' ', edition.Languages.Select(l => l.Tag())));
    }

    [Fact]
    public void Exists_for_parties_only()
    {
        var (edition, refusal) = MinutesSamples.Document().EditionFor(GovernmentId.Parse("hebei"));
        Assert.Null(edition);
        Assert.Equal("minutes.unknownEdition", refusal!.Code);
        Assert.Contains("gyeonggi, shandong", refusal.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_text_that_prevails()
    {
        var json = MinutesSamples.Json();
        json["prevailing"] = "zh-Hans";
        var printed = PrintedMinutes.Of(MinutesSamples.Read(json).Document!.EditionFor(GovernmentId.Parse("shandong")).Edition!);
        Assert.Equal("本文件以中文和韩文写成，如解释发生分歧，以中文文本为准。", printed.Clause[0].Text);
    }

    [Fact]
    public void Says_on_a_sample_that_it_is_one()
    {
        var marks = PrintedMinutes.Of(MinutesSamples.EditionOf("shandong")).SampleMark!;
        Assert.Equal(["样本", "견본"], marks.Select(m => m.Mark.Text));
        Assert.Null(PrintedMinutes.Of((MinutesSamples.Document() with { Sample = false }).EditionFor(GovernmentId.Parse("gyeonggi")).Edition!).SampleMark);
    }

    [Fact]
    public void An_internal_record_in_Japanese_has_the_era_and_the_holders_signature_alone()
    {
        var json = MinutesSamples.Json();
        json["kind"] = "internalRecord";
        json["languages"] = new JsonArray("ja");
        json["title"] = new JsonObject { ["ja"] = "会議" };
        json["items"] = new JsonArray();
        var printed = PrintedMinutes.Of(MinutesSamples.Read(json).Document!.EditionFor(GovernmentId.Parse("gyeonggi")).Edition!);
        Assert.Equal("議事録", printed.Kind.Single().Text);
        Assert.Contains("2020年（令和2年）12月1日（火）", printed.Sections[0].Rows[1].Cells[0].Lines[0].Text, StringComparison.Ordinal);
        Assert.Equal("合意事項の記載なし。", printed.Sections[2].Rows.Single().Cells[0].Lines[0].Text);
        Assert.Equal("gyeonggi", printed.Signatures.Single().Party.Government.Value);
        Assert.Empty(printed.Clause);
    }

    private static MinutesDocument ThreeParties()
    {
        var document = MinutesSamples.Document();
        MinutesParty Party(string id, Language language) => document.Parties[0] with { Government = GovernmentId.Parse(id), Language = language };
        return document with
        {
            Languages = [Language.Korean, Language.SimplifiedChinese, Language.Japanese],
            Parties = [Party("a", Language.Korean), Party("b", Language.SimplifiedChinese), Party("c", Language.Japanese)],
            Items = [],
        };
    }
}
