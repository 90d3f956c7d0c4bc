using System.Text.Json.Nodes;

namespace MeetingHub.Web.Tests.Papers;

/// <summary>Minutes larger than life, with people by role only.</summary>
internal static class MinutesToPrint
{
    /// <summary>Three parties in three languages; each point's texts end with its number, so that a lost line is found.</summary>
    public static JsonObject Long(int points)
    {
        var ko = string.Concat(Enumerable.Repeat("양측은 관광, 농업, 청소년 교류를 꾸준히 넓혀 나가기로 하고 ", 12));
        var zh = string.Concat(Enumerable.Repeat("各方同意不断扩大旅游、农业和青少年交流，", 14));
        var ja = string.Concat(Enumerable.Repeat("各側は、観光、農業及び青少年交流を着実に拡大していくこととし、", 12));
        var items = Enumerable.Range(1, points).Select(i => (JsonNode)new JsonObject
        {
            ["number"] = $"{i}",
            ["kind"] = i % 7 == 0 ? "task" : "agreedPoint",
            ["field"] = new JsonObject { ["ko"] = "교류", ["zh-Hans"] = "交流", ["ja"] = "交流" },
            ["text"] = new JsonObject { ["ko"] = $"{ko}합의 {i}번 끝", ["zh-Hans"] = $"{zh}共识第{i}项完", ["ja"] = $"{ja}合意第{i}項終" },
            ["responsible"] = new JsonArray(new JsonObject { ["government"] = "b-shandong", ["office"] = new JsonObject { ["ko"] = "외사판공실", ["zh-Hans"] = "外事办公室", ["ja"] = "外事弁公室" } }),
            ["due"] = "2021-12-31",
        });
        return new JsonObject
        {
            ["version"] = 1,
            ["id"] = "long",
            ["kind"] = "agreedRecord",
            ["languages"] = new JsonArray("ko", "zh-Hans", "ja"),
            ["sample"] = true,
            ["title"] = new JsonObject { ["ko"] = "한중일 지방정부 화상회의", ["zh-Hans"] = "中日韩地方政府视频会议", ["ja"] = "日中韓地方政府オンライン会議" },
            ["start"] = "2020-12-01T14:00:00Z",
            ["end"] = "2020-12-01T15:30:00Z",
            ["parties"] = new JsonArray(
                Party("a-gyeonggi", "KR", "Asia/Seoul", "ko", "경기도", "京畿道", "京畿道"),
                Party("b-shandong", "CN", "Asia/Shanghai", "zh-Hans", "산둥성", "山东省", "山東省"),
                Party("c-hyogo", "JP", "Asia/Tokyo", "ja", "효고현", "兵库县", "兵庫県")),
            ["items"] = new JsonArray([.. items]),
            ["prevailing"] = null,
        };
    }

    private static JsonObject Party(string id, string country, string zone, string language, string ko, string zh, string ja) => new()
    {
        ["government"] = id,
        ["country"] = country,
        ["zone"] = zone,
        ["language"] = language,
        ["name"] = new JsonObject { ["ko"] = ko, ["zh-Hans"] = zh, ["ja"] = ja },
        ["attendees"] = new JsonArray(
            new JsonObject { ["role"] = "head", ["title"] = new JsonObject { ["ko"] = "국장", ["zh-Hans"] = "局长", ["ja"] = "局長" } },
            new JsonObject { ["role"] = "interpreter", ["title"] = new JsonObject { ["ko"] = "통역사", ["zh-Hans"] = "译员", ["ja"] = "通訳者" } },
            new JsonObject { ["role"] = "absent", ["title"] = new JsonObject { ["ko"] = "과장", ["zh-Hans"] = "处长", ["ja"] = "課長" } }),
        ["signatory"] = new JsonObject(),
    };
}
