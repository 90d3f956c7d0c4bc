using System.Text;
using System.Text.Json.Nodes;

namespace MeetingHub.Web.Tests.Http;

/// <summary>Makes one or two things of a request wrong, as programs with faults and people with intent do.</summary>
internal sealed class Spoiler(Random random)
{
    /// <summary>Marks a member that is written as it stands here, though no JSON library would.</summary>
    private const string Raw = "@@raw:";

    /// <summary>What a value can be instead: other types, ends of ranges, texts that break readers.</summary>
    private static readonly string[] Values =
    [
        "null", "true", "-1", "0", "2147483648", "-9223372036854775809", "1e400", "0.1", "\"\"", "\" \"", "[]", "{}", "[null]", "[[]]", "{\"\":null}",
        "\"9999-12-31\"", "\"0001-01-01\"", "\"-9998-01-01\"", "\"10000-01-01\"", "\"2199-12-31\"", "\"1900-01-01\"", "\"2200-01-01\"", "\"2030-02-30\"", "\"٢٠٣٠-١٢-٠١\"",
        "\"9999-12-31T23:59:59.9999999Z\"", "\"9999-12-31T23:59:59Z\"", "\"0001-01-01T00:00:00Z\"", "\"2199-12-31T23:59:59.999999999Z\"", "\"1900-01-01T00:00:00Z\"",
        "\"2030-12-02T05:00:00+18:00\"", "\"2030-12-02T24:00:00Z\"", "\"2030-12-02T05:00:60Z\"", "\"24:00\"", "\"25:61\"", "\"02-29\"", "\"00-00\"",
        "\"a\\u0000b\"", "\"\\u0001\\u001b[31m\\r\\nX: y\"", "\"\\ud800\"", "\"\\udfff\\ud800\"", "\"\\ufeff\\u202e\\u200b\"", "\"𝟘𝟙\"", "\"no-such-value\"", "\"KO\"", "\"zh\"",
        "\"00000000-0000-0000-0000-000000000000\"", "\"' OR 1=1 --\"", "\"../../etc/passwd\"", "\"javascript:alert(1)\"", "\"http://[::1\"", "\"//\"", "\"a@b\"", "\"a@b\\r\\nBcc: c@d\"",
        "\"AAAA\"", "\"=\"", "\"A A A\"",
    ];

    private static readonly string[] ContentTypes =
    [
        "application/json; charset=bogus", "application/json; charset=utf-16", "application/json; charset=\"utf-8", "application/json; charset=euc-kr", "text/plain", "application/xml",
        "multipart/form-data", "application/x-www-form-urlencoded", "garbage", "", "application/json; charset=utf-7", "application/json;;;", "application/problem+json", "text/csv; charset=gb18030",
    ];

    /// <summary>Parts of paths. A NUL is none of them: the server refuses it before the service is asked.</summary>
    private static readonly string[] Segments = ["%FF%FE", "%ED%A0%80", "%2F..%2F", "%25", "%", "%zz", "%0D%0AX:y", "..;", "%E2%80%AE", "-1", "9223372036854775808", "NaN", "%F0%9F%A7%BF"];

    private static readonly string[] Texts = ["", "%00", "%FF", "-1", "99999999999999999999", "9999-12-31", "0001-01-01", "9999-12-31T23:59:59.9999999Z", "%D9%A2%D9%A0", "2030-02-30", "null", "9999-12", "%ED%A0%80", "1e9", "%20"];

    public void Spoil(FuzzRequest request)
    {
        for (var times = 1 + random.Next(2); times > 0; times--)
        {
            switch (request.Body is null ? 6 + random.Next(6) : random.Next(12))
            {
                case < 4 when request.Json is not null:
                    request.Body = Bytes(WithWrongValue(request.Json));
                    break;
                case < 5:
                    request.Body = SpoiltBytes(request.Body ?? []);
                    break;
                case 5:
                    request.ContentType = random.Next(6) == 0 ? null : Pick(ContentTypes);
                    break;
                case 6:
                    request.Accept = Pick("text/html", "garbage/;;", "image/*;q=0", "application/json;q=abc", "*/*;q=0");
                    break;
                case 7:
                    request.HidesLength = true;
                    break;
                case 8:
                    SpoilQuery(request.Query);
                    break;
                case 9:
                    request.Query.Add(Pick("unknown=1", "%00=%00", "&&==", "top=5&top=6", "a[]=1", $"x={new string('y', 9000)}"));
                    break;
                default:
                    SpoilPath(request);
                    break;
            }
        }
    }

    private void SpoilQuery(List<string> query)
    {
        if (query.Count == 0)
        {
            query.Add($"{Pick("top", "asOf", "from", "to", "month", "meeting", "open", "all", "source", "name", "minutes", "on", "earliest", "need", "reference")}={Pick(Texts)}");
            return;
        }

        var at = random.Next(query.Count);
        var name = query[at].Split('=')[0];
        switch (random.Next(4))
        {
            case 0:
                query.RemoveAt(at);
                break;
            case 1:
                query.Add(query[at]);
                break;
            case 2:
                query.Add($"{name}={Pick(Texts)}");
                break;
            default:
                query[at] = $"{name}={Pick(Texts)}";
                break;
        }
    }

    private void SpoilPath(FuzzRequest request)
    {
        var segments = request.Path.Split('/');
        if (segments.Length < 4)
        {
            return;
        }

        segments[random.Next(3, segments.Length)] = random.Next(8) == 0 ? new string('p', 20000) : Pick(Segments);
        (request.Path, request.IsAtItsAddress) = (string.Join('/', segments), false);
    }

    /// <summary>The JSON with one thing in it wrong.</summary>
    private string WithWrongValue(JsonNode json)
    {
        var spoilt = json.DeepClone();
        var places = Places(spoilt).ToList();
        if (places.Count == 0)
        {
            return Pick(Values);
        }

        var place = places[random.Next(places.Count)];
        switch (random.Next(8), place)
        {
            case (0, { Parent: JsonObject parent }):
                _ = parent.Remove(place.Name!);
                break;
            case (1, { Parent: JsonObject parent }):
                // A name that stands there twice.
                parent[place.Name!] = JsonValue.Create($"{Raw}null,\"{place.Name}\":{Pick(Values)}");
                break;
            case (2, _):
                place.Set(JsonValue.Create($"{Raw}{string.Concat(Enumerable.Repeat("[", 300))}{new string(']', 300)}"));
                break;
            case (3, _):
                place.Set(JsonValue.Create(new string(Pick("가", "x", "\u0301")[0], random.Next(2) == 0 ? 70000 : 2001)));
                break;
            case (4, { Parent: JsonArray parent }):
                parent.Add(JsonValue.Create($"{Raw}null"));
                break;
            case (5, { Parent: JsonArray parent }):
                for (var copies = 0; copies < 400; copies++)
                {
                    parent.Add(parent[place.Index]?.DeepClone());
                }

                break;
            default:
                place.Set(JsonValue.Create(Raw + Pick(Values)));
                break;
        }

        return Unmark(spoilt.ToJsonString());
    }

    /// <summary>Writes the marked members as they stand.</summary>
    private static string Unmark(string json)
    {
        var text = new StringBuilder();
        var at = 0;
        for (int mark; (mark = json.IndexOf($"\"{Raw}", at, StringComparison.Ordinal)) >= 0;)
        {
            var end = json.IndexOf('"', mark + 1);
            while (json[end - 1] == '\\')
            {
                end = json.IndexOf('"', end + 1);
            }

            _ = text.Append(json, at, mark - at).Append(JsonNode.Parse(json[mark..(end + 1)])!.GetValue<string>().AsSpan(Raw.Length));
            at = end + 1;
        }

        return text.Append(json, at, json.Length - at).ToString();
    }

    private byte[] SpoiltBytes(byte[] body)
    {
        byte[] spoilt = [.. body];
        switch (random.Next(9))
        {
            case 0:
                return [];
            case 1:
                return spoilt[..random.Next(spoilt.Length + 1)];
            case 2:
                return [0xEF, 0xBB, 0xBF, .. spoilt];
            case 3:
                return Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(spoilt));
            case 4:
                return Encoding.UTF8.GetBytes(Pick("[", "null", "\"", "{}", "[]", "1", "{\"a\":", "﻿", "/* */ {}", "{} {}", "NaN"));
            case 5:
                return [.. spoilt, 0xC3, 0x28, 0xED, 0xA0, 0x80];
            default:
                for (var times = spoilt.Length == 0 ? 0 : 1 + random.Next(4); times > 0; times--)
                {
                    spoilt[random.Next(spoilt.Length)] = (byte)random.Next(256);
                }

                return spoilt;
        }
    }

    private static IEnumerable<Place> Places(JsonNode node) => node switch
    {
        JsonObject members => members.ToList().SelectMany(m => (m.Value is null ? [] : Places(m.Value)).Prepend(new Place(members, m.Key, 0))),
        JsonArray items => Enumerable.Range(0, items.Count).SelectMany(i => (items[i] is { } item ? Places(item) : []).Prepend(new Place(items, null, i))),
        _ => [],
    };

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private string Pick(params string[] values) => values[random.Next(values.Length)];

    /// <summary>Where something stands in a JSON text.</summary>
    private sealed record Place(JsonNode Parent, string? Name, int Index)
    {
        public void Set(JsonNode? value)
        {
            if (Parent is JsonObject members)
            {
                members[Name!] = value;
            }
            else
            {
                Parent.AsArray()[Index] = value;
            }
        }
    }
}
