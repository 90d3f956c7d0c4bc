using System.Text;
using System.Text.Json.Nodes;
using MeetingHub.Minutes;

namespace MeetingHub.Tests.Minutes;

/// <summary>Minutes to test with: people by role only, every member of the format in use.</summary>
internal static class MinutesSamples
{
    public static JsonObject Json() => JsonNode.Parse("""
        {
          "version": 1, "id": "2020-12-01-shandong", "kind": "agreedRecord", "languages": ["ko", "zh-Hans"], "sample": true,
          "title": { "ko": "우호협력 연석회의", "zh-Hans": "友好合作联席会议" },
          "start": "2020-12-01T06:00:00Z", "end": "2020-12-01T07:30:00Z",
          "parties": [
            {
              "government": "gyeonggi", "country": "KR", "zone": "Asia/Seoul", "language": "ko",
              "name": { "ko": "경기도", "zh-Hans": "京畿道" }, "place": { "ko": "수원", "zh-Hans": "水原" },
              "attendees": [
                { "role": "head", "name": { "ko": "수석대표" }, "office": { "ko": "외교통상과", "zh-Hans": "外交通商课" }, "title": {}, "source": "placeholder" },
                { "role": "interpreter", "name": {}, "office": {}, "title": {} }
              ],
              "signatory": { "name": {}, "office": {}, "title": {}, "proxyFor": null }
            },
            {
              "government": "shandong", "country": "CN", "zone": "Asia/Shanghai", "language": "zh-Hans",
              "name": { "ko": "산둥성", "zh-Hans": "山东省" },
              "attendees": [],
              "signatory": { "name": { "zh-Hans": "代表" }, "office": {}, "title": {}, "proxyFor": { "zh-Hans": "主任" } }
            }
          ],
          "items": [
            {
              "number": "1", "kind": "agreedPoint", "field": { "ko": "농업", "zh-Hans": "农业" }, "text": { "ko": "교류한다.", "zh-Hans": "开展交流。" },
              "responsible": [ { "government": "shandong", "office": {} }, { "government": "gyeonggi", "office": { "ko": "농업기술원", "zh-Hans": "农业技术院" } } ],
              "due": "2021-12-31", "status": "inProgress", "postponedTo": "2021", "remark": { "ko": "비고" }
            }
          ],
          "prevailing": null
        }
        """)!.AsObject();

    public static MinutesReading Read(JsonObject json) => MinutesReader.Read(Encoding.UTF8.GetBytes(json.ToJsonString()));

    public static MinutesDocument Document() => Read(Json()).Document!;

    public static Edition EditionOf(string government) => Document().EditionFor(GovernmentId.Parse(government)).Edition!;
}
