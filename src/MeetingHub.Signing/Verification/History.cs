using System.Text;
using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Verification;

/// <summary>The revisions of a file from the first signed one on, and what each did.</summary>
internal sealed class History
{
    /// <summary>Revisions after the first signature; every one has the file read again.</summary>
    private const int MostRevisions = 32;

    private readonly List<(int EndOfFileMark, int End)> _ends = [];
    private readonly List<RevisionChange> _changes = [];
    private int _first;

    private History()
    {
    }

    public IReadOnlyList<RevisionChange> Changes => _changes;

    /// <summary>Reads everything after the first signature that covers a whole revision.</summary>
    public static History Of(PdfFile pdf, IReadOnlyList<FoundSignature> signatures)
    {
        var history = new History();
        if (signatures.Select(s => s.End).Where(e => e is not null && IsRevisionEnd(pdf.Data, e.Value)).Min() is { } first)
        {
            history.Follow(pdf, signatures, first);
        }

        return history;
    }

    /// <summary>Reads everything after an unsigned file that is known.</summary>
    public static History Since(PdfFile pdf, IReadOnlyList<FoundSignature> signatures, int known)
    {
        if (known < 0 || known > pdf.Data.Length)
        {
            throw new PdfSyntaxException("The file is shorter than the one that it should build on", pdf.Data.Length);
        }

        var history = new History();
        history.Follow(pdf, signatures, known);
        return history;
    }

    /// <summary>The revision that the signature covers to its end; null when it covers none so.</summary>
    public int? RevisionOf(FoundSignature signature)
    {
        var at = signature.End is { } end ? _ends.FindIndex(e => e.End == end || e.EndOfFileMark == end) : -1;
        return at < 0 ? null : _first + at;
    }

    private void Follow(PdfFile pdf, IReadOnlyList<FoundSignature> signatures, int first)
    {
        var budget = new ParseBudget(pdf.Data, files: 2);
        var before = PdfFile.Open(pdf.Data, first, budget);
        _first = before.Table.Revisions;
        _ends.Add((first, first));
        var reader = new AppendedRevisionReader(pdf);
        while (before.Length < pdf.Data.Length)
        {
            var number = _first + _ends.Count;
            if (_ends.Count > MostRevisions)
            {
                throw new PdfSyntaxException("pdf.tooLarge", $"The file was saved more than {MostRevisions} times since it was signed", before.Length);
            }

            try
            {
                before = Judge(pdf, reader.Read(before.Length, before), before, number, signatures, budget);
            }
            catch (PdfSyntaxException e) when (e.Code != "pdf.tooLarge")
            {
                // What cannot be told byte by byte was not written by signing; nothing after it can be judged.
                var isTable = e.Message.Contains("cross-reference", StringComparison.Ordinal) || e.Message.Contains("build on", StringComparison.Ordinal);
                _changes.Add(new RevisionChange(number, "file", e.Message.Contains("catalog", StringComparison.Ordinal) ? ChangeKind.Trailer : isTable ? ChangeKind.CrossReference : ChangeKind.OutsideBytes, false));
                return;
            }
        }
    }

    private PdfFile Judge(PdfFile pdf, AppendedRevision revision, PdfFile before, int number, IReadOnlyList<FoundSignature> signatures, ParseBudget budget)
    {
        var isUnsigned = signatures.All(s => s.End is not { } signed || signed > before.Length);
        // A signature may end at %%EOF itself; the line's end then belongs to what follows, and at the file's very end to nobody.
        var end = signatures.Any(s => s.End == revision.EndOfFileMark) ? revision.EndOfFileMark : revision.End;
        var after = PdfFile.Open(pdf.Data, end, budget);
        _ends.Add((revision.EndOfFileMark, end));
        _changes.AddRange(new RevisionReview(before, after, revision, number, signatures, isUnsigned).Judge());
        return after;
    }

    // "startxref N %%EOF", and at most one line's end.
    private static bool IsRevisionEnd(byte[] data, int end)
    {
        var tail = Encoding.Latin1.GetString(data, Math.Max(0, end - 64), Math.Min(64, end));
        var line = tail.EndsWith("\r\n", StringComparison.Ordinal) ? tail[..^2] : tail.EndsWith('\n') || tail.EndsWith('\r') ? tail[..^1] : tail;
        var at = tail.LastIndexOf("startxref", StringComparison.Ordinal);
        return at >= 0 && line.EndsWith("%%EOF", StringComparison.Ordinal)
               && tail[(at + 9)..tail.LastIndexOf("%%EOF", StringComparison.Ordinal)].Trim(' ', '\r', '\n', '\t') is { Length: > 0 } number && number.All(char.IsAsciiDigit);
    }
}
