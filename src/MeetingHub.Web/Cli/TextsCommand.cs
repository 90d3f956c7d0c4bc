using System.CommandLine;

namespace MeetingHub.Web.Cli;

/// <summary><c>meetinghub texts</c>: every text for people as one CSV for an official to proofread: RFC 4180, UTF-8, a line feed ends a row.</summary>
internal static class TextsCommand
{
    public static Command Create()
    {
        var texts = new Command("texts", "Prints every text for people in Korean, Chinese, Japanese and English as CSV, to proofread.");
        texts.SetAction(_ =>
        {
            Console.Out.Write(Csv());
            return Commands.Done;
        });
        return texts;
    }

    /// <summary>The header and a row for each text, in the order of the keys' characters.</summary>
    internal static string Csv() => string.Concat(TextCatalog.All()
        .Select(named => Row([named.Key, .. Languages.All.Select(language => named.Text[language])]))
        .Prepend(Row(["key", .. Languages.All.Select(language => language.Tag())])));

    private static string Row(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\n";

    private static string Cell(string text) =>
        text.AsSpan().ContainsAny("\",\n\r") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
