using System.Text;
using System.Text.Json.Nodes;
using MeetingHub.Minutes;

namespace MeetingHub.Tests.Minutes;

/// <summary>Every word that stands on paper, read and approved by a person, in each language beside another.</summary>
public class PrintedMinutesTests
{
    [Theory]
    [InlineData("gyeonggi", "ko", "zh-Hans", "agreedRecord")]
    [InlineData("shandong", "ja", "en", "memorandum")]
    public void Stand_as_approved(string holder, string hostLanguage, string partnerLanguage, string kind)
    {
        var json = MinutesSamples.Json();
        json["kind"] = kind;
        json["languages"] = new JsonArray(hostLanguage, partnerLanguage);
        json["prevailing"] = kind == "memorandum" ? partnerLanguage : null;
        json["parties"]![0]!["language"] = hostLanguage;
        json["parties"]![1]!["language"] = partnerLanguage;
        foreach (var text in (JsonNode[])[json["title"]!, json["items"]![0]!["text"]!])
        {
            text["ja"] = "日本語の文";
            text["en"] = "An English text";
        }

        json["parties"]![0]!["attendees"]!.AsArray().Add(new JsonObject { ["role"] = "observer", ["name"] = new JsonObject { ["en"] = "(not named)" }, ["title"] = new JsonObject { ["en"] = "Director" } });
        json["items"]!.AsArray().Add(new JsonObject { ["number"] = "1)", ["kind"] = "task", ["text"] = json["items"]![0]!["text"]!.DeepClone() });
        var edition = MinutesSamples.Read(json).Document!.EditionFor(GovernmentId.Parse(holder)).Edition!;
        Approved.Same($"minutes.{holder}.approved.txt", Dump(PrintedMinutes.Of(edition)));
    }

    private static string Dump(PrintedMinutes printed)
    {
        var text = new StringBuilder();
        Line("mark", (printed.SampleMark ?? []).Select(m => $"{m.Mark.Text} — {m.Reason.Text}"));
        Line("kind", printed.Kind.Select(t => t.Text));
        Line("title", printed.Title.Select(t => t.Text));
        Line("parties", printed.Parties.Select(t => t.Text));
        foreach (var section in printed.Sections)
        {
            Line("==", section.Headings.Select(h => h.Text));
            foreach (var row in section.Rows)
            {
                Line(row.Cells[0].IsHeading ? "--" : "  ", row.Cells.Select(Cell));
            }
        }

        Line("clause", printed.Clause.Select(c => c.Text));
        foreach (var s in printed.Signatures)
        {
            Line("signs", [s.Name.Text, .. s.Lines.Select(l => $"{l.Label}: {l.Value.Text}"), s.ProxyFor ?? "", s.DateLabel, s.SignatureLabel]);
        }

        return text.ToString();

        void Line(string name, IEnumerable<string> texts) => _ = text.Append(name).Append(' ').AppendJoin(" | ", texts).Append('\n');
    }

    private static string Cell(PrintedCell cell)
    {
        string?[] parts = [cell.Number, cell.Label, cell.Field?.Text, .. cell.Lines.Select(l => l.Text), .. cell.Notes.Select(n => n.Text)];
        return string.Join(' ', parts.Where(p => !string.IsNullOrEmpty(p)));
    }
}
