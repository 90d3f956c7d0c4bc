using System.Text;

namespace MeetingHub.Letters;

/// <summary>
/// A letter as plain text. Complete by itself: an office whose filter strips HTML, links and attachments still knows when,
/// where and how. A link stands alone on its line, at its start.
/// </summary>
internal static class PlainLetter
{
    public static string Of(Letter letter)
    {
        var wording = Wording.Of(letter.Language);
        var text = new StringBuilder();
        Paragraphs(text, letter.Addressee, indent: "");
        _ = text.Append('\n');
        Paragraphs(text, letter.Opening, wording.ParagraphIndent);
        if (letter.Below is { } below)
        {
            _ = text.Append('\n').Append(' ', 24).Append(below).Append('\n');
        }

        foreach (var section in letter.Sections)
        {
            _ = text.Append('\n').Append(section.Heading).Append('\n');
            foreach (var line in section.Lines)
            {
                Line(text, wording.Bullet, line, wording);
            }
        }

        if (letter.Closing.Count > 0)
        {
            _ = text.Append('\n');
            Paragraphs(text, letter.Closing, wording.ParagraphIndent);
        }

        if (letter.End is { } end)
        {
            _ = (wording.EndsBehindLastWord ? text.Remove(text.Length - 1, 1).Append("  ") : text.Append('\n')).Append(end).Append('\n');
        }

        return text.Append('\n').Append(letter.Sender.Text).Append('\n').ToString();
    }

    private static void Paragraphs(StringBuilder text, IReadOnlyList<string> paragraphs, string indent)
    {
        foreach (var paragraph in paragraphs)
        {
            _ = text.Append(paragraph.Length == 0 ? "" : indent).Append(paragraph).Append('\n');
        }
    }

    private static void Line(StringBuilder text, string lead, LetterLine line, Wording wording)
    {
        switch (line)
        {
            case LetterLine.Sentence sentence:
                _ = text.Append(lead).Append(sentence.Text).Append('\n');
                break;
            case LetterLine.Link link:
                _ = text.Append(lead).Append(link.Label).Append(wording.Colon.TrimEnd()).Append('\n')
                    .Append(link.Target.AbsoluteUri).Append('\n');
                break;
            case LetterLine.Replaced replaced:
                _ = text.Append(lead).Append(replaced.Label).Append('\n');
                foreach (var part in replaced.Before.Concat(replaced.After))
                {
                    Line(text, wording.Indent, part, wording);
                }

                break;
            case LetterLine.Fact fact:
                Fact(text, lead, fact, wording);
                break;
        }
    }

    private static void Fact(StringBuilder text, string lead, LetterLine.Fact fact, Wording wording)
    {
        _ = text.Append(lead).Append(fact.Label);
        if (fact.Form == FactForm.Points)
        {
            _ = text.Append('\n');
            foreach (var (index, point) in fact.Values.Index())
            {
                _ = text.Append(wording.Indent).Append(index + 1).Append(") ").Append(OneLine(point.Text)).Append('\n');
            }

            return;
        }

        _ = text.Append(wording.Colon)
            .AppendJoin(fact.Form == FactForm.Names ? wording.ListComma : " / ", fact.Values.Select(v => OneLine(v.Text)))
            .Append('\n');
    }

    /// <summary>A fact keeps to its line: a typed line break must not look like a fact of its own.</summary>
    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
