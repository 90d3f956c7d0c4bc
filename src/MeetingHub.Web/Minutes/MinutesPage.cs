using System.Net;
using System.Text;
using MeetingHub.Governments;
using MeetingHub.Minutes;

namespace MeetingHub.Web.Minutes;

/// <summary>
/// The minutes as one HTML page that needs nothing from outside: no script, no image, no address but the links that mark signature areas.
/// Every element says its language; whatever a person wrote is encoded.
/// </summary>
internal static class MinutesPage
{
    /// <summary>The address below which a link marks a party's signature area.</summary>
    public const string SignatureAddress = "https://sign.invalid/";

    /// <summary>The whole page.</summary>
    public static string Of(PrintedMinutes minutes, MinutesFonts fonts)
    {
        var page = new StringBuilder(16 * 1024);
        _ = page.Append("<!DOCTYPE html>\n<html ").Append(Lang(minutes.Kind[0].Language)).Append("><head><meta charset=\"utf-8\">")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">")
            .Append("<title>").Append(Encoded($"{minutes.Kind[0].Text}: {minutes.Title[0].Text}")).Append("</title>")
            .Append("<style>\n").Append(MinutesStyle.Of(minutes, fonts)).Append("</style></head><body>\n");
        AppendHead(page, minutes);
        foreach (var section in minutes.Sections.Where(s => s.Rows.Count > 0))
        {
            AppendSection(page, section, stacked: minutes.Kind.Count > 2);
        }

        AppendSignatures(page, minutes);
        return page.Append("</body></html>\n").ToString();
    }

    private static void AppendHead(StringBuilder page, PrintedMinutes minutes)
    {
        _ = page.Append("<header><div class=\"columns\">");
        for (var i = 0; i < minutes.Kind.Count; i++)
        {
            _ = page.Append("<div ").Append(Lang(minutes.Kind[i].Language)).Append('>');
            AppendElement(page, "h1", "", minutes.Kind[i]);
            AppendElement(page, "p", "title", minutes.Title[i]);
            AppendElement(page, "p", "parties", minutes.Parties[i]);
            _ = page.Append("</div>");
        }

        _ = page.Append("</div></header>\n");
    }

    private static void AppendSection(StringBuilder page, PrintedSection section, bool stacked)
    {
        _ = page.Append(stacked ? "<section class=\"stacked\"><table><thead><tr>" : "<section><table><thead><tr>");
        foreach (var heading in section.Headings)
        {
            _ = page.Append("<th scope=\"col\" ").Append(Lang(heading.Language)).Append('>');
            AppendElement(page, "h2", "", heading);
            _ = page.Append("</th>");
        }

        _ = page.Append("</tr></thead><tbody>\n");
        foreach (var row in section.Rows)
        {
            _ = page.Append("<tr class=\"").Append(row.Cells[0].IsHeading ? "heading" : row.IsShort ? "short" : "").Append("\">");
            foreach (var cell in row.Cells)
            {
                _ = page.Append("<td ").Append(Lang(cell.Language)).Append('>');
                AppendCell(page, section, cell);
                _ = page.Append("</td>");
            }

            _ = page.Append("</tr>\n");
        }

        _ = page.Append("</tbody></table></section>\n");
    }

    private static void AppendCell(StringBuilder page, PrintedSection section, PrintedCell cell)
    {
        if (cell.IsHeading)
        {
            AppendElement(page, "h3", "", cell.Lines[0]);
        }
        else if (section.HoldsPoints)
        {
            AppendPoint(page, cell);
        }
        else
        {
            _ = page.Append(cell.LabelAbove ? "<div class=\"row wide\"><div class=\"label\">" : "<div class=\"row\"><div class=\"label\">").Append(Encoded(cell.Label ?? "")).Append("</div>")
                .Append(cell.IsOneLine ? "<div class=\"value one\"><p>" : "<div class=\"value\">");
            foreach (var line in cell.Lines)
            {
                AppendElement(page, cell.IsOneLine ? "span" : "p", "", line);
            }

            _ = page.Append(cell.IsOneLine ? "</p></div></div>" : "</div></div>");
        }
    }

    private static void AppendPoint(StringBuilder page, PrintedCell cell)
    {
        _ = page.Append("<div class=\"point depth-").Append(cell.Depth).Append("\"><div class=\"number\">").Append(Encoded(cell.Number ?? "")).Append("</div><div>");
        if (cell.Label is not null || cell.Field is not null)
        {
            _ = page.Append("<p>");
            if (cell.Label is { } label)
            {
                _ = page.Append("<span class=\"label\">").Append(Encoded(label)).Append("</span>");
            }

            if (cell.Field is { } field)
            {
                AppendElement(page, "span", "field", field);
            }

            _ = page.Append("</p>");
        }

        foreach (var line in cell.Lines)
        {
            AppendElement(page, "p", "text", line);
        }

        foreach (var note in cell.Notes)
        {
            AppendElement(page, "p", "note", note);
        }

        _ = page.Append("</div></div>");
    }

    private static void AppendSignatures(StringBuilder page, PrintedMinutes minutes)
    {
        // One piece with the clause: a page of signatures alone could be put under any text.
        _ = page.Append("<section class=\"signatures\">");
        if (minutes.Clause.Count > 0)
        {
            _ = page.Append("<div class=\"columns clause\">");
            foreach (var clause in minutes.Clause)
            {
                AppendElement(page, "p", "", clause);
            }

            _ = page.Append("</div>");
        }

        if (minutes.Signatures.Count == 0)
        {
            _ = page.Append("</section>\n");
            return;
        }

        var anyProxy = minutes.Signatures.Any(s => s.ProxyFor is not null);
        _ = page.Append("<table><tbody><tr>");
        foreach (var signature in minutes.Signatures)
        {
            _ = page.Append("<td ").Append(Lang(signature.Party.Language)).Append('>');
            AppendElement(page, "p", "party", signature.Name);
            foreach (var (label, value) in signature.Lines)
            {
                AppendBlank(page, label, value);
            }

            if (anyProxy)
            {
                _ = page.Append("<p class=\"proxy\">").Append(Encoded(signature.ProxyFor ?? "")).Append("</p>");
            }

            AppendBlank(page, signature.DateLabel, new PrintedText("", signature.Party.Language));
            _ = page.Append("<p class=\"label signed\">").Append(Encoded(signature.SignatureLabel)).Append("</p>")
                .Append("<a class=\"sign\" href=\"").Append(SignatureAddress).Append(Encoded(signature.Party.Government.Value)).Append("\">&#160;</a></td>");
        }

        _ = page.Append("</tr></tbody></table></section>\n");
    }

    private static void AppendBlank(StringBuilder page, string label, PrintedText value)
    {
        _ = page.Append("<div class=\"blank\"><span class=\"label\">").Append(Encoded(label)).Append("</span>");
        AppendElement(page, "span", "line", value);
        _ = page.Append("</div>");
    }

    private static void AppendElement(StringBuilder page, string element, string style, PrintedText text)
    {
        _ = page.Append('<').Append(element).Append(' ').Append(Lang(text.Language));
        _ = style.Length > 0 ? page.Append(" class=\"").Append(style).Append('"') : page;
        _ = page.Append('>').Append(Encoded(text.Text)).Append("</").Append(element).Append('>');
    }

    private static string Lang(Language language) => $"lang=\"{language.Tag()}\"";

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
