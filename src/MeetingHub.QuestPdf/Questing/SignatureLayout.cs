using MeetingHub.Minutes;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace MeetingHub.QuestPdf;

/// <summary>What is seen in a signature's field, on one page of the field's size, in what QuestPDF's two lines have in common.</summary>
internal sealed class SignatureLayout(VisibleSignature signature, Typeface typeface)
{
    /// <summary>The document, not yet drawn.</summary>
    public Document Document(float width, float height) => QuestPDF.Fluent.Document.Create(document => document.Page(page =>
    {
        page.Size(new PageSize(width, height));
        page.Margin(3);
        page.DefaultTextStyle(style => style.FontSize(8));
        page.Content().ScaleToFit().Column(column =>
        {
            Row(column, signature.Names, typeface.Text, 11.5f);
            Row(column, signature.Positions, typeface.Heading, 8);
            foreach (var time in signature.Times)
            {
                column.Item().Text(line => line.Span(Line.Words(time.Text, time.Language)).Style(typeface.Heading(time.Language).FontSize(8)));
            }
        });
    }));

    private static void Row(ColumnDescriptor column, IReadOnlyList<PrintedText> texts, Func<Governments.Language, TextStyle> style, float size)
    {
        if (texts.Count > 0)
        {
            column.Item().Text(line =>
            {
                for (var i = 0; i < texts.Count; i++)
                {
                    _ = line.Span((i > 0 ? "  " : "") + Line.Words(texts[i].Text, texts[i].Language)).Style(style(texts[i].Language).FontSize(size));
                }
            });
        }
    }
}
