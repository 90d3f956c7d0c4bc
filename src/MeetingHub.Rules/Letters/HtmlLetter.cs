using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace MeetingHub.Letters;

/// <summary>
/// A letter as an HTML page for mail programs: styles in place, tables for rows (Word sets Outlook's mails), nothing loaded,
/// no script; narrow enough for a telephone. Every text is encoded; text in another language says so.
/// </summary>
internal static partial class HtmlLetter
{
    private const string Ink = "#1c2733", Quiet = "#52606d", Rule = "#d5dce3", Accent = "#1f4e79";

    public static string Of(Letter letter)
    {
        var wording = Wording.Of(letter.Language);
        var html = new StringBuilder(6000);
        _ = html.Append("<!DOCTYPE html>\n<html lang=\"").Append(letter.Language.Tag())
            .Append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta name=\"color-scheme\" content=\"light\">\n<title>").Append(Encoded(letter.Subject)).Append("</title>\n</head>\n")
            .Append("<body style=\"margin:0;padding:0;background:#eef1f4\">\n")
            .Append("<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"background:#eef1f4\"><tr><td align=\"center\" style=\"padding:16px 8px\">\n")
            .Append("<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"max-width:680px;background:#ffffff;border-top:4px solid ")
            .Append(Accent).Append("\"><tr><td style=\"padding:28px 20px;text-align:left;font-family:").Append(Fonts(letter.Language))
            .Append(";font-size:16px;line-height:1.65;color:").Append(Ink).Append(Breaks(letter.Language)).Append("\">\n");
        Paragraphs(html, letter.Addressee, "margin:0");
        _ = html.Append("<div style=\"height:16px;line-height:16px\">&nbsp;</div>\n");
        Paragraphs(html, letter.Opening, $"margin:0 0 8px;text-indent:{wording.ParagraphIndent.Length}em");
        if (letter.Below is { } below)
        {
            _ = html.Append("<p style=\"margin:16px 0 0;text-align:center;white-space:pre\">").Append(Encoded(below)).Append("</p>\n");
        }

        foreach (var section in letter.Sections)
        {
            Section(html, section, letter.Language, wording);
        }

        if (letter.Closing.Count > 0)
        {
            _ = html.Append("<div style=\"height:24px;line-height:24px\">&nbsp;</div>\n");
            Paragraphs(html, letter.Closing, $"margin:0 0 4px;text-indent:{wording.ParagraphIndent.Length}em");
        }

        if (letter.End is { } end)
        {
            _ = html.Append("<p style=\"").Append(wording.EndsBehindLastWord ? "margin:8px 0 0;padding-left:1em" : "margin:24px 0 0;text-align:right")
                .Append("\">").Append(Encoded(end)).Append("</p>\n");
        }

        _ = html.Append("<p style=\"margin:24px 0 0;font-weight:bold;text-align:")
            .Append(letter.Language == Language.English ? "left" : letter.Language == Language.Korean ? "center" : "right").Append("\">");
        Words(html, letter.Sender, letter.Language);
        return html.Append("</p>\n</td></tr></table>\n</td></tr></table>\n</body>\n</html>\n").ToString();
    }

    private static void Section(StringBuilder html, LetterSection section, Language language, Wording wording)
    {
        _ = html.Append("<h2 style=\"margin:24px 0 0;font-size:16px;line-height:1.5;color:").Append(Accent).Append("\">")
            .Append(Encoded(section.Heading)).Append("</h2>\n");
        foreach (var sentence in section.Lines.OfType<LetterLine.Sentence>())
        {
            _ = html.Append("<p style=\"margin:6px 0 0\">").Append(Encoded(sentence.Text)).Append("</p>\n");
        }

        var facts = section.Lines.Where(l => l is not LetterLine.Sentence).ToList();
        if (facts.Count == 0)
        {
            return;
        }

        _ = html.Append("<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"border-collapse:collapse;table-layout:fixed;margin-top:8px\">\n");
        foreach (var line in facts)
        {
            Row(html, line, language, wording);
        }

        _ = html.Append("</table>\n");
    }

    private static void Row(StringBuilder html, LetterLine line, Language language, Wording wording)
    {
        var label = line switch
        {
            LetterLine.Fact fact => fact.Label,
            LetterLine.Link link => link.Label,
            LetterLine.Replaced replaced => replaced.Label,
            _ => "",
        };
        _ = html.Append("<tr><th scope=\"row\" style=\"width:28%;padding:8px 10px 8px 0;border-top:1px solid ").Append(Rule)
            .Append(";text-align:left;vertical-align:top;font-size:14px;line-height:26px;font-weight:normal;color:").Append(Quiet).Append("\">").Append(Encoded(label))
            .Append("</th><td style=\"padding:8px 0;border-top:1px solid ").Append(Rule)
            .Append(";vertical-align:top;overflow-wrap:anywhere\">");
        switch (line)
        {
            case LetterLine.Fact fact:
                Values(html, fact, language, wording);
                break;
            case LetterLine.Link link:
                Link(html, link.Target);
                break;
            case LetterLine.Replaced replaced:
                Block(html, replaced.Before, $"margin-bottom:8px;color:{Quiet}", isOver: true, language, wording);
                Block(html, replaced.After, "font-weight:bold", isOver: false, language, wording);
                break;
        }

        _ = html.Append("</td></tr>\n");
    }

    /// <summary>The lines of then, or of now, inside the row that tells a change. A way in that is over is told but cannot be followed.</summary>
    private static void Block(StringBuilder html, IReadOnlyList<LetterLine> lines, string style, bool isOver, Language language, Wording wording)
    {
        _ = html.Append("<div style=\"").Append(style).Append("\">");
        foreach (var line in lines)
        {
            switch (line)
            {
                case LetterLine.Fact fact:
                    _ = html.Append("<div>").Append(Encoded(fact.Label + wording.Colon)).Append("</div>");
                    Values(html, fact, language, wording);
                    break;
                case LetterLine.Link link:
                    _ = html.Append("<div>").Append(Encoded(link.Label + wording.Colon));
                    if (isOver)
                    {
                        _ = html.Append(Encoded(link.Target.AbsoluteUri));
                    }
                    else
                    {
                        Link(html, link.Target);
                    }

                    _ = html.Append("</div>");
                    break;
            }
        }

        _ = html.Append("</div>");
    }

    private static void Values(StringBuilder html, LetterLine.Fact fact, Language language, Wording wording)
    {
        if (fact.Form == FactForm.Names)
        {
            foreach (var (index, name) in fact.Values.Index())
            {
                _ = html.Append(index > 0 ? wording.ListComma : "");
                Words(html, name, language);
            }

            return;
        }

        foreach (var (index, value) in fact.Values.Index())
        {
            var isChief = fact.Form == FactForm.Chief && index == 0;
            _ = html.Append("<div").Append(isChief ? " style=\"font-weight:bold\"" : "").Append('>')
                .Append(fact.Form == FactForm.Points ? $"{index + 1}) " : "");
            Words(html, value, language, keepsHours: fact.Form is FactForm.Plain or FactForm.Chief);
            _ = html.Append("</div>");
        }
    }

    /// <summary>The address is shown in full, so that it can be read, copied or typed; only web addresses can be followed.</summary>
    private static void Link(StringBuilder html, Uri target)
    {
        var address = Encoded(target.AbsoluteUri);
        _ = target.Scheme is "https" or "http"
            ? html.Append("<a href=\"").Append(address).Append("\" style=\"color:").Append(Accent).Append("\">").Append(address).Append("</a>")
            : html.Append(address);
    }

    private static void Words(StringBuilder html, Phrase phrase, Language around, bool keepsHours = false)
    {
        var words = Encoded(phrase.Text);
        words = keepsHours ? Hours().Replace(words, "<span style=\"white-space:nowrap\">$0</span>") : words;
        _ = phrase.Language == around
            ? html.Append(words)
            : html.Append("<span lang=\"").Append(phrase.Language.Tag()).Append("\">").Append(words).Append("</span>");
    }

    private static void Paragraphs(StringBuilder html, IReadOnlyList<string> paragraphs, string style)
    {
        foreach (var paragraph in paragraphs)
        {
            _ = html.Append("<p style=\"").Append(style).Append("\">").Append(paragraph.Length == 0 ? "&nbsp;" : Encoded(paragraph)).Append("</p>\n");
        }
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);

    /// <summary>Fonts that the offices' machines have; quoted for a style attribute.</summary>
    private static string Fonts(Language language) => language switch
    {
        Language.Korean => "'Malgun Gothic','Apple SD Gothic Neo','Noto Sans CJK KR','Noto Sans KR',sans-serif",
        Language.SimplifiedChinese => "'Microsoft YaHei','PingFang SC','Noto Sans CJK SC','Noto Sans SC',sans-serif",
        Language.Japanese => "'Yu Gothic','Hiragino Sans','Meiryo','Noto Sans CJK JP','Noto Sans JP',sans-serif",
        Language.English => "'Segoe UI','Helvetica Neue',Arial,sans-serif",
    };

    /// <summary>Korean breaks lines between words; Chinese and Japanese between characters, by kinsoku.</summary>
    private static string Breaks(Language language) => language == Language.Korean ? ";word-break:keep-all" : ";line-break:strict";

    /// <summary>From hour to hour, in any of the four forms, and the zone in brackets: on a telephone the line breaks before them, not within.</summary>
    [GeneratedRegex(@"\d{1,2}(?::\d{2}|時\d{2}分)[~—～–]\d{1,2}(?::\d{2}|時\d{2}分)|(?:（[^（）]{1,14}）|\([^()]{1,24}\))$", RegexOptions.CultureInvariant)]
    private static partial Regex Hours();
}
