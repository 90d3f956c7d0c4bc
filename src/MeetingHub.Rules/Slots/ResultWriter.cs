using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace MeetingHub.Slots;

/// <summary>Writes a search's answer in its JSON form (version 1).</summary>
internal static class ResultWriter
{
    private static readonly OffsetDateTimePattern Local = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<+HH:mm>");

    // Names in Korean and Chinese stay readable; the text is never put into HTML.
    private static readonly JavaScriptEncoder Readable = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <param name="all">True: with every feasible start.</param>
    public static byte[] Write(SlotProblem problem, SlotSearchResult result, bool all, bool indented) => Write(indented, json =>
    {
        WriteText(json, "id", problem.Id);
        WriteText(json, "title", problem.Title);
        json.WriteString("status", result.IsFound ? "ok" : "none");
        json.WriteNumber("feasibleStarts", result.Starts.Count);
        if (all)
        {
            WriteList(json, "starts", result.Starts, start => json.WriteStringValue(Text(start)));
        }

        WriteList(json, "slots", result.Slots, slot => WriteSlot(json, slot));
        json.WritePropertyName("explanation");
        if (result.Explanation is { } explanation)
        {
            WriteExplanation(json, explanation);
        }
        else
        {
            json.WriteNullValue();
        }
    });

    /// <param name="id">Of the problem, where it could be read.</param>
    public static byte[] WriteErrors(string? id, IReadOnlyList<Refusal> errors, bool indented) => Write(indented, json =>
    {
        WriteText(json, "id", id);
        json.WriteString("status", "error");
        WriteList(json, "errors", errors, error =>
        {
            json.WriteStartObject();
            json.WriteString("code", error.Code);
            json.WriteString("path", error.Place);
            json.WriteString("message", error.Detail);
            json.WriteEndObject();
        });
    });

    private static byte[] Write(bool indented, Action<Utf8JsonWriter> content)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = Readable, Indented = indented, NewLine = "\n" }))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static void WriteSlot(Utf8JsonWriter json, Slot slot)
    {
        json.WriteStartObject();
        json.WriteNumber("rank", slot.Rank);
        json.WriteString("start", Text(slot.Start));
        json.WriteString("end", Text(slot.End));
        WriteList(json, "local", slot.Local, side =>
        {
            json.WriteStartObject();
            json.WriteString("party", side.Party);
            json.WriteString("zone", side.Zone.Id);
            json.WriteString("start", Local.Format(side.Start));
            json.WriteString("end", Local.Format(side.End));
            json.WriteEndObject();
        });
        json.WriteNumber("score", Plain(slot.Score));
        WriteList(json, "components", slot.Components, component => WriteComponent(json, component));
        WriteIds(json, "missingOptional", slot.MissingOptional);
        WriteIds(json, "outsideCore", slot.OutsideCore);
        WriteIds(json, "unverified", slot.Unverified);
        WriteList(json, "burdens", slot.Burdens, burden =>
        {
            json.WriteStartObject();
            json.WriteString("party", burden.Party);
            json.WriteNumber("burdenMinutes", Plain(burden.Minutes));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteComponent(Utf8JsonWriter json, ScoreComponent component)
    {
        json.WriteStartObject();
        json.WriteString("code", Word(component.Code));
        json.WriteNumber("points", Plain(component.Points));
        WriteText(json, "party", component.Party);
        if (component.Participants.Count > 0)
        {
            WriteIds(json, "participants", component.Participants);
        }

        if (component.Minutes is { } minutes)
        {
            json.WriteNumber("minutes", minutes);
        }

        if (component.Days is { } days)
        {
            json.WriteNumber("days", days);
        }

        json.WriteEndObject();
    }

    private static void WriteExplanation(Utf8JsonWriter json, Explanation explanation)
    {
        json.WriteStartObject();
        json.WriteNumber("candidates", explanation.Candidates);
        json.WriteNumber("minimumBlockers", explanation.MinimumBlockers);
        WriteList(json, "blockerSets", explanation.BlockerSets, set =>
        {
            json.WriteStartArray();
            foreach (var id in set)
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
        });
        WriteList(json, "bestCandidates", explanation.BestCandidates, candidate =>
        {
            json.WriteStartObject();
            json.WriteString("start", Text(candidate.Start));
            WriteList(json, "blockers", candidate.Blockers, blocker =>
            {
                json.WriteStartObject();
                json.WriteString("participant", blocker.Participant);
                WriteIds(json, "reasons", blocker.Reasons.Select(reason => Word(reason)));
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
        WriteRelaxations(json, explanation.SingleRelaxations);
        WriteList(json, "lunchRelaxations", explanation.LunchRelaxations, relaxation => WriteLunch(json, relaxation));
        json.WriteEndObject();
    }

    private static void WriteRelaxations(Utf8JsonWriter json, SingleRelaxations relaxations)
    {
        json.WriteStartObject("singleRelaxations");
        json.WriteNumber("withoutBuffers", relaxations.WithoutBuffers);
        json.WriteNumber("withoutNotice", relaxations.WithoutNotice);
        json.WriteNumber("withoutLocalBounds", relaxations.WithoutLocalBounds);
        json.WriteNumber("withoutQuorum", relaxations.WithoutQuorum);
        json.WriteNumber("maxDurationMinutes", relaxations.MaxDurationMinutes);
        json.WriteString("nextStartAfterWindow", relaxations.NextStartAfterWindow is { } next ? Text(next) : null);
        json.WriteEndObject();
    }

    private static void WriteLunch(Utf8JsonWriter json, LunchRelaxation relaxation)
    {
        json.WriteStartObject();
        json.WriteString("start", Text(relaxation.Start));
        json.WriteNumber("minutes", relaxation.Minutes);
        WriteList(json, "intrusions", relaxation.Intrusions, intrusion =>
        {
            json.WriteStartObject();
            json.WriteString("party", intrusion.Party);
            json.WriteString("zone", intrusion.Zone.Id);
            json.WriteNumber("minutes", intrusion.Minutes);
            WriteIds(json, "participants", intrusion.Participants);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private static void WriteIds(Utf8JsonWriter json, string name, IEnumerable<string> ids) => WriteList(json, name, ids, json.WriteStringValue);

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static string Text(Instant instant) => InstantPattern.General.Format(instant);

    private static string Word<T>(T code)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(code.ToString());

    /// <summary>The number without zeros at its end: 97.50 is 97.5.</summary>
    private static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;
}
