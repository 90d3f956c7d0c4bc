using MeetingHub.Minutes;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace MeetingHub.QuestPdf;

/// <summary>
/// The minutes on A4, a column a language, in what QuestPDF's two lines have in common. No height is fixed: a box round somebody's text
/// that is too small for it ends the drawing.
/// </summary>
internal sealed class MinutesLayout(PrintedMinutes minutes, Typeface typeface)
{
    private const string SignatureAddress = "https://sign.invalid/";
    private const string Grey = "#444444", Hair = "#cccccc", Rule = "#888888", Band = "#f2f2ef", SampleRed = "#a3241f";

    private readonly float _size = minutes.Kind.Count switch { 1 => 11, 2 => 10, _ => 9 };

    /// <summary>The document, not yet drawn.</summary>
    public Document Document() => QuestPDF.Fluent.Document.Create(document => document.Page(page =>
    {
        page.Size(PageSizes.A4);
        page.MarginHorizontal(16, Unit.Millimetre);
        page.MarginVertical(12, Unit.Millimetre);
        page.DefaultTextStyle(style => style.FontSize(_size));
        if (minutes.SampleMark is { } marks)
        {
            page.Header().PaddingBottom(4, Unit.Millimetre).Element(c => SampleMarks(c, marks));
        }

        page.Content().Column(column =>
        {
            Head(column);
            foreach (var section in minutes.Sections.Where(s => s.Rows.Count > 0))
            {
                Section(column, section);
            }

            Signatures(column);
        });
        page.Footer().PaddingTop(4, Unit.Millimetre).Element(Line.Artifact).Row(row =>
        {
            Write(row.RelativeItem().AlignBottom(), minutes.CheckCode, typeface.Heading(minutes.CheckCode.Language).FontSize(7).FontColor(Grey));
            row.RelativeItem().Element(PageNumber);
            _ = row.RelativeItem();
        });
    }));

    private void SampleMarks(IContainer container, IReadOnlyList<(PrintedText Mark, PrintedText Reason)> marks) =>
        Line.Artifact(container).Row(row =>
        {
            for (var i = 0; i < marks.Count; i++)
            {
                var (mark, reason) = marks[i];
                var place = i == 0 ? row.RelativeItem() : i == marks.Count - 1 ? row.RelativeItem().AlignRight() : row.RelativeItem().AlignCenter();
                Write(place, new PrintedText($"{mark.Text} — {reason.Text}", mark.Language), typeface.Heading(mark.Language).FontSize(8.5f).FontColor(SampleRed));
            }
        });

    private void PageNumber(IContainer container) => container.AlignCenter().Text(text =>
    {
        var language = minutes.Kind[0].Language;
        text.DefaultTextStyle(typeface.Heading(language).FontSize(9));
        var parts = MinutesWords.In(language).Page.Split("{0}");
        var between = parts[1].Split("{1}");
        _ = text.Span(parts[0]);
        _ = text.CurrentPageNumber();
        _ = text.Span(between[0]);
        _ = text.TotalPages();
        _ = text.Span(between[1]);
    });

    private void Head(ColumnDescriptor column) => column.Item().PaddingBottom(6, Unit.Millimetre).BorderTop(2.2f).BorderBottom(0.6f).Element(c => Columns(c, minutes.Kind.Count, (i, cell) =>
        cell.PaddingVertical(5, Unit.Millimetre).PaddingHorizontal(4, Unit.Millimetre).Column(lines =>
        {
            var language = minutes.Kind[i].Language;
            Write(Line.Heading(lines.Item().AlignCenter(), 1), minutes.Kind[i], typeface.Text(language).FontSize(_size * 1.9f).Bold().LetterSpacing(0.12f));
            Write(lines.Item().PaddingTop(2, Unit.Millimetre), minutes.Title[i], typeface.Text(minutes.Title[i].Language).FontSize(_size * 1.15f), centred: true);
            Write(lines.Item().PaddingTop(1, Unit.Millimetre), minutes.Parties[i], typeface.Heading(language).FontSize(_size * 1.05f), centred: true);
        })));

    private void Section(ColumnDescriptor column, PrintedSection section)
    {
        // A heading never stands alone at the foot of a page.
        column.Item().EnsureSpace(60).BorderBottom(1.2f).Element(c => Columns(c, section.Headings.Count, (i, cell) =>
            Write(Line.Heading(cell.PaddingHorizontal(7).PaddingBottom(3), 2), section.Headings[i], typeface.Heading(section.Headings[i].Language).FontSize(_size * 1.08f).Bold())));
        foreach (var row in section.Rows)
        {
            var place = column.Item().EnsureSpace(row.Cells[0].IsHeading ? 60 : 30).Element(c => row.IsShort ? c.ShowEntire() : c).BorderBottom(0.35f).BorderColor(Hair);
            place = row.Cells[0].IsHeading ? place.Background(Band) : place;
            place.Element(c => Columns(c, row.Cells.Count, (i, cell) => Cell(cell.PaddingHorizontal(7).PaddingVertical(3), section, row.Cells[i])));
        }

        column.Item().PaddingBottom(5, Unit.Millimetre).LineHorizontal(0.6f);
    }

    private void Cell(IContainer container, PrintedSection section, PrintedCell cell)
    {
        if (cell.IsHeading)
        {
            Write(Line.Heading(container, 3), cell.Lines[0], typeface.Heading(cell.Language).Bold());
        }
        else if (section.HoldsPoints)
        {
            Point(container, cell);
        }
        else if (cell.LabelAbove || minutes.Kind.Count > 2)
        {
            container.Column(lines =>
            {
                Label(lines.Item(), cell);
                Lines(lines.Item(), cell);
            });
        }
        else
        {
            container.Row(row =>
            {
                Label(row.ConstantItem(_size * 6), cell);
                Lines(row.RelativeItem(), cell);
            });
        }
    }

    private void Label(IContainer container, PrintedCell cell) =>
        Write(container, new PrintedText(cell.Label ?? "", cell.Language), typeface.Heading(cell.Language).FontSize(_size * 0.92f).FontColor(Grey));

    private void Lines(IContainer container, PrintedCell cell)
    {
        if (cell.IsOneLine)
        {
            Line.Paragraph(container).Text(text =>
            {
                for (var i = 0; i < cell.Lines.Count; i++)
                {
                    var line = cell.Lines[i];
                    _ = text.Span((i > 0 ? " " : "") + Line.Words(line.Text, line.Language)).Style(typeface.Text(line.Language));
                }
            });
            return;
        }

        container.Column(lines =>
        {
            foreach (var line in cell.Lines)
            {
                Write(lines.Item(), line, typeface.Text(line.Language));
            }
        });
    }

    private void Point(IContainer container, PrintedCell cell) => container.PaddingLeft(cell.Depth * _size * 1.2f).Row(row =>
    {
        if (cell.Number is { } number)
        {
            Write(row.ConstantItem(_size * Math.Max(2, (number.Length * 0.6f) + 0.6f)), new PrintedText(number, cell.Language), typeface.Heading(cell.Language).Bold());
        }

        row.RelativeItem().Column(lines =>
        {
            if (cell.Label is not null || cell.Field is not null)
            {
                Line.Paragraph(lines.Item()).Text(text =>
                {
                    _ = text.Span(cell.Label is null ? "" : cell.Label + "\u2002").Style(typeface.Heading(cell.Language).FontSize(_size * 0.92f).FontColor(Grey));
                    if (cell.Field is { } field)
                    {
                        _ = text.Span(Line.Words(field.Text, field.Language)).Style(typeface.Heading(field.Language).Bold());
                    }
                });
            }

            foreach (var line in cell.Lines)
            {
                Write(lines.Item(), line, typeface.Text(line.Language));
            }

            foreach (var note in cell.Notes)
            {
                Write(lines.Item(), note, typeface.Heading(note.Language).FontSize(_size * 0.88f).FontColor(Grey));
            }
        });
    });

    // The clause and the blocks are one piece where they fit a page: signatures alone could be put under any text.
    private void Signatures(ColumnDescriptor column) => column.Item().EnsureSpace(minutes.Signatures.Count > 0 ? 230 : 30).Column(piece =>
    {
        if (minutes.Clause.Count > 0)
        {
            piece.Item().PaddingBottom(6, Unit.Millimetre).Element(c => Columns(c, minutes.Clause.Count, (i, cell) =>
                Write(cell.PaddingHorizontal(7), minutes.Clause[i], typeface.Text(minutes.Clause[i].Language))));
        }

        if (minutes.Signatures.Count == 0)
        {
            return;
        }

        var anyProxy = minutes.Signatures.Any(s => s.ProxyFor is not null);
        piece.Item().Element(c => Columns(c, minutes.Signatures.Count, (i, cell) => Block(cell.PaddingHorizontal(11), minutes.Signatures[i], anyProxy)));
    });

    private void Block(IContainer container, PrintedSignature signature, bool anyProxy) => container.Column(lines =>
    {
        var language = signature.Party.Language;
        Write(lines.Item().PaddingBottom(4), signature.Name, typeface.Text(signature.Name.Language).FontSize(_size * 1.1f).Bold(), centred: true);
        foreach (var (label, value) in signature.Lines)
        {
            Blank(lines.Item(), new PrintedText(label, language), value);
        }

        if (anyProxy)
        {
            Write(lines.Item().PaddingTop(4), new PrintedText(signature.ProxyFor ?? " ", language), typeface.Text(language), centred: true);
        }

        Blank(lines.Item(), new PrintedText(signature.DateLabel, language), new PrintedText("", language));
        Write(lines.Item().PaddingTop(7), new PrintedText(signature.SignatureLabel, language), typeface.Heading(language).FontSize(_size * 0.92f).FontColor(Grey));
        lines.Item().Border(0.5f).BorderColor(Rule).Hyperlink(SignatureAddress + signature.Party.Government.Value).MinHeight(18, Unit.Millimetre).ExtendHorizontal();
    });

    private void Blank(IContainer container, PrintedText label, PrintedText value) => container.PaddingTop(4).Row(row =>
    {
        Write(row.ConstantItem(_size * 5.5f), label, typeface.Heading(label.Language).FontSize(_size * 0.92f).FontColor(Grey));
        Write(row.RelativeItem().BorderBottom(0.5f).MinHeight(_size * 1.8f).PaddingHorizontal(4), value, typeface.Text(value.Language));
    });

    private static void Columns(IContainer container, int count, Action<int, IContainer> draw) => container.Row(row =>
    {
        for (var i = 0; i < count; i++)
        {
            var cell = row.RelativeItem();
            draw(i, i == 0 ? cell : cell.BorderLeft(0.5f).BorderColor(Rule));
        }
    });

    private static void Write(IContainer container, PrintedText text, TextStyle style, bool centred = false) =>
        Line.Paragraph(Line.InLanguage(container, text.Language)).Text(words =>
        {
            if (centred)
            {
                words.AlignCenter();
            }

            _ = words.Span(Line.Words(text.Text, text.Language)).Style(style);
        });
}
