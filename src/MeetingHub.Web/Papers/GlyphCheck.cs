using System.Globalization;
using System.Text;
using PuppeteerSharp;

namespace MeetingHub.Web.Papers;

/// <summary>
/// Asks the browser whether it can draw every character of the page: a document that a governor signs must not hold an empty box.
/// No protocol tells which glyphs are missing (the browser then counts the box for the first font), so each character is drawn and compared
/// with what the same fonts draw for a code point that is none, U+10FFFE; a letter that leaves no mark counts as missing too.
/// </summary>
internal static class GlyphCheck
{
    /// <summary>A refusal that names the first missing characters; null when all are there.</summary>
    public static async Task<RenderedMinutes?> FirstMissingAsync(IPage page)
    {
        var missing = await page.EvaluateExpressionAsync<int[]>(Script);
        return missing.Length == 0 ? null : Refused([.. missing.Select(c => new Rune(c))]);
    }

    private static RenderedMinutes Refused(List<Rune> missing)
    {
        var named = string.Join(", ", missing.Take(5).Select(c => string.Create(CultureInfo.InvariantCulture, $"{Visible(c)}U+{c.Value:X4}")));
        var more = missing.Count > 5 ? string.Create(CultureInfo.InvariantCulture, $" and {missing.Count - 5} more") : "";
        return RenderedMinutes.Refused(
            "minutes.missingGlyph",
            $"No installed font has {named}{more}: replace the character, or install a font that has it.",
            new Dictionary<string, string> { ["characters"] = named });
    }

    private static string Visible(Rune rune) => Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        ? ""
        : $"{rune} ";

    // Fillers and the blank braille cell are letters without ink; ignorable and white characters are never drawn.
    private const string Script = """
        (() => {
          const canvas = document.createElement('canvas');
          canvas.width = canvas.height = 48;
          const pen = canvas.getContext('2d', { willReadFrequently: true });
          const drawn = text => {
            pen.clearRect(0, 0, 48, 48);
            pen.fillText(text, 12, 34);
            const pixels = pen.getImageData(0, 0, 48, 48).data;
            let hash = 0, ink = false;
            for (let i = 3; i < pixels.length; i += 4) {
              hash = (hash * 31 + pixels[i]) | 0;
              ink ||= pixels[i] > 0;
            }
            return ink ? hash : null;
          };
          const undrawn = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/u;
          const texts = new Map();
          const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node; (node = walk.nextNode());) {
            const family = getComputedStyle(node.parentElement).fontFamily;
            const seen = texts.get(family) ?? texts.set(family, new Set()).get(family);
            for (const character of node.data) if (!undrawn.test(character)) seen.add(character);
          }
          const missing = new Set();
          for (const [family, characters] of texts) {
            pen.font = `24px ${family}`;
            const box = drawn('\u{10FFFE}');
            for (const character of characters) {
              const picture = drawn(character);
              if (picture === null || picture === box) missing.add(character.codePointAt(0));
            }
          }
          return [...missing];
        })()
        """;
}
