using System.Globalization;
using System.Net;
using System.Text;
using MeetingHub.Governments;
using MeetingHub.Minutes;

namespace MeetingHub.Web.Minutes;

/// <summary>What is seen in a signature's field, as an HTML page of the field's size.</summary>
internal static class SignaturePage
{
    /// <summary>Makes the text as large as the field lets it be, between 3 and 10 points.</summary>
    public const string FitToField = """
        (() => {
          const body = document.body;
          for (let size = 10; size >= 3; size -= 0.25) {
            body.style.fontSize = size + 'pt';
            if (body.scrollHeight <= body.clientHeight && body.scrollWidth <= body.clientWidth) break;
          }
        })()
        """;

    public static string Of(VisibleSignature signature, double width, double height, MinutesFonts fonts)
    {
        var page = new StringBuilder();
        _ = page.Append("<!DOCTYPE html>\n<html lang=\"").Append(signature.Languages[0].Tag()).Append("\"><head><meta charset=\"utf-8\">")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>&#160;</title><style>\n")
            .Append(CultureInfo.InvariantCulture, $"@page{{size:{width:0.##}pt {height:0.##}pt;margin:0}}\n")
            .Append(CultureInfo.InvariantCulture, $"body{{box-sizing:border-box;width:{width:0.##}pt;height:{height - 0.5:0.##}pt;margin:0;padding:1.5pt 4pt;overflow:hidden}}\n")
            .Append("p{margin:0;line-height:1.3;font-family:var(--head);word-break:keep-all}.name{font-size:1.35em;font-family:var(--text);font-weight:600}.time{white-space:nowrap}span+span{margin-left:.7em}\n");
        foreach (var language in Languages.All)
        {
            _ = page.Append(CultureInfo.InvariantCulture, $":lang({language.Tag()}){{--text:{MinutesStyle.Families(fonts.Text(language))},serif;--head:{MinutesStyle.Families(fonts.Heading(language))},sans-serif}}\n");
        }

        _ = page.Append("</style></head><body>\n");
        Line(page, "name", signature.Names);
        Line(page, "position", signature.Positions);
        foreach (var time in signature.Times)
        {
            Line(page, "time", [time]);
        }

        return page.Append("</body></html>\n").ToString();
    }

    private static void Line(StringBuilder page, string style, IReadOnlyList<PrintedText> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        _ = page.Append("<p class=\"").Append(style).Append("\">");
        foreach (var text in texts)
        {
            // The family is the span's own, for a variable of the line would be the line's.
            _ = page.Append("<span lang=\"").Append(text.Language.Tag()).Append("\" style=\"font-family:var(--").Append(style == "name" ? "text" : "head").Append(")\">")
                .Append(WebUtility.HtmlEncode(text.Text)).Append("</span> ");
        }

        _ = page.Append("</p>\n");
    }
}
