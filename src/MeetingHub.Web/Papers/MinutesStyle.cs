using System.Globalization;
using System.Text;
using MeetingHub.Minutes;

namespace MeetingHub.Web.Papers;

/// <summary>The style sheet of the minutes' own page: A4, a column a language, the page's marks in the margin.</summary>
internal static class MinutesStyle
{
    public static string Of(PrintedMinutes minutes, MinutesFonts fonts)
    {
        var css = new StringBuilder(Layout);
        var columns = minutes.Kind.Count;
        var (size, label) = columns switch { 1 => ("11pt", "7em"), 2 => ("10pt", "6em"), _ => ("9pt", "0") };
        _ = css.Append(CultureInfo.InvariantCulture, $":root{{--columns:{columns};--size:{size};--label:{label}}}\n");
        return css.Append(Families(fonts)).Append(Page(minutes, fonts)).ToString();
    }

    /// <summary>The families of each language, as variables: text and head.</summary>
    public static string Families(MinutesFonts fonts) => string.Concat(Languages.All.Select(language => string.Create(
        CultureInfo.InvariantCulture, $":lang({language.Tag()}){{--text:{Families(fonts.Text(language))},serif;--head:{Families(fonts.Heading(language))},sans-serif}}\n")));

    /// <summary>The sample mark of each language stands in a margin box of its own, for a box has one font: in the columns' order from the left.</summary>
    private static string Page(PrintedMinutes minutes, MinutesFonts fonts)
    {
        var language = minutes.Kind[0].Language;
        var number = string.Format(CultureInfo.InvariantCulture, Quoted(MinutesWords.In(language).Page), "\" counter(page) \"", "\" counter(pages) \"");
        var css = new StringBuilder("@page{size:A4;margin:21mm 16mm 19mm;\n");
        _ = css.Append(CultureInfo.InvariantCulture, $"@bottom-center{{content:{number};font:9pt {Families(fonts.Heading(language))},sans-serif;word-spacing:.6em;color:#333}}\n");
        _ = css.Append(CultureInfo.InvariantCulture, $"@bottom-left{{content:{Quoted(minutes.CheckCode.Text)};font:7pt {Families(fonts.Heading(language))},sans-serif;word-spacing:.2em;color:#444}}\n");
        string[] boxes = minutes.Kind.Count < 3 ? ["top-left", "top-right"] : ["top-left", "top-center", "top-right", "bottom-right"];
        foreach (var (box, (mark, reason)) in boxes.Zip(minutes.SampleMark ?? []))
        {
            _ = css.Append(CultureInfo.InvariantCulture, $"@{box}{{content:{Quoted($"{mark.Text} — {reason.Text}")};font:8.5pt {Families(fonts.Heading(mark.Language))},sans-serif;word-spacing:.12em;color:#a3241f;white-space:nowrap}}\n");
        }

        return css.Append("}\n").ToString();
    }

    /// <summary>A list of families as CSS writes it.</summary>
    private static string Families(IEnumerable<string> names) => string.Join(',', names.Select(Quoted));

    /// <summary>A CSS string: whatever could end it, or the style element, is escaped.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c is '"' or '\\' or '<' or '>' or < ' ' ? quoted.Append(CultureInfo.InvariantCulture, $"\\{(int)c:x} ") : quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    private const string Layout = """
        *{box-sizing:border-box;margin:0;padding:0}
        html{font-size:var(--size);word-spacing:.08em;line-height:1.65;color:#000;-webkit-print-color-adjust:exact}
        body,td,p{font-family:var(--text);font-weight:400;overflow-wrap:anywhere;unicode-bidi:isolate}
        :lang(ko){word-break:keep-all;line-break:auto}
        :lang(zh-Hans),:lang(ja){word-break:normal;line-break:strict}
        :lang(en){word-break:normal;line-break:auto;hyphens:manual}
        h1,h2,h3,.label,.number,.field{font-family:var(--head);word-spacing:.1em}
        header{border-top:2.2pt solid #000;border-bottom:.6pt solid #000;margin-bottom:6mm}
        .columns{display:grid;grid-template-columns:repeat(var(--columns),minmax(0,1fr))}
        .columns>*+*,td+td{border-left:.5pt solid #888}
        header .columns>*{padding:5mm 4mm;text-align:center}
        h1{font-size:1.9em;line-height:1.35;font-weight:700;font-family:var(--text);letter-spacing:.18em;margin-right:-.18em}
        h1:lang(en){font-size:1.5em;letter-spacing:0;margin-right:0}
        header .title{font-size:1.15em;margin-top:2mm;text-wrap:balance}
        header .parties{font-size:1.05em;margin-top:1mm;font-family:var(--head)}
        section{margin-bottom:5mm}
        table{width:100%;border-collapse:collapse;table-layout:fixed;border-bottom:.6pt solid #000}
        thead{display:table-row-group}
        th{vertical-align:bottom;text-align:left;padding:0 2.5mm 1.2mm;border-bottom:1.2pt solid #000;break-after:avoid}
        h2{font-size:1.08em;line-height:1.4;font-weight:700}
        td{vertical-align:top;padding:1.1mm 2.5mm;orphans:2;widows:2}
        tr+tr td{border-top:.35pt solid #ccc}
        tr.heading td{background:#f2f2ef;break-after:avoid}
        tr.short{break-inside:avoid}
        h3{font-size:1em;font-weight:700}
        .row{display:grid;grid-template-columns:var(--label) minmax(0,1fr);column-gap:2mm}
        .stacked .row,.row.wide{display:block}
        .label{color:#444;font-size:.92em}
        .wide .value{font-size:.95em}
        .value p,.text{white-space:pre-line}
        .one span+span{margin-left:.6em}
        .point{display:grid;grid-template-columns:auto minmax(0,1fr);column-gap:1.5mm}
        .depth-1{margin-left:1.2em}
        .depth-2{margin-left:2.4em}
        .number{font-weight:700;min-width:1.5em}
        .field{font-weight:700}
        .field,.point .label{margin-right:.5em}
        .text{text-align:justify}
        .text:lang(ko){text-align:left}
        .note{font-size:.88em;color:#333;font-family:var(--head);word-spacing:.1em}
        .clause{margin-bottom:6mm}
        .clause p{padding:0 2.5mm}
        .signatures{break-inside:avoid;margin-top:5mm}
        .signatures table{border-bottom:0}
        .signatures td{padding:0 4mm}
        .signatures tr+tr td{border-top:0}
        .party{font-weight:700;font-size:1.1em;text-align:center;margin-bottom:2mm}
        .blank{display:grid;grid-template-columns:5em minmax(0,1fr);column-gap:2mm;align-items:end;margin-top:1.6mm}
        .blank:lang(en){grid-template-columns:5.5em minmax(0,1fr)}
        .line{border-bottom:.5pt solid #000;min-height:1.85em;padding:0 1.5mm}
        .signed{margin-top:2.5mm}
        .proxy{text-align:center;margin-top:1.6mm;min-height:1.65em}
        .sign{display:block;width:100%;height:18mm;border:.5pt solid #999;margin-top:.5mm;color:transparent;text-decoration:none}
        """;
}
