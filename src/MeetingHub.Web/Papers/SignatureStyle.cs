using System.Globalization;
using MeetingHub.Minutes;

namespace MeetingHub.Web.Papers;

/// <summary>The style sheet of what is seen in a signature's field.</summary>
internal static class SignatureStyle
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

    /// <param name="width">The field's, in points.</param>
    /// <param name="height">The field's, in points.</param>
    /// <param name="fonts">The families of each language.</param>
    public static string Of(double width, double height, MinutesFonts fonts) => string.Create(CultureInfo.InvariantCulture, $$"""
        @page{size:{{width:0.##}}pt {{height:0.##}}pt;margin:0}
        body{box-sizing:border-box;width:{{width:0.##}}pt;height:{{height - 0.5:0.##}}pt;margin:0;padding:1.5pt 4pt;overflow:hidden}
        p{margin:0;line-height:1.3}
        /* The family is the span's own, for a variable of the line would be the line's. */
        p,span{font-family:var(--head)}
        .name,.name span{font-family:var(--text)}
        .name{font-size:1.35em;font-weight:600}
        .time{white-space:nowrap}
        span+span{margin-left:.7em}
        p{word-break:keep-all}
        {{MinutesStyle.Families(fonts)}}
        """);
}
