using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Verification;

/// <summary>
/// What signing tools do besides while a file is still unsigned: the first signature certifies it, and the file's description and the form's defaults
/// are written anew. None of it is seen on a page. After the first signature none of it is allowed any more.
/// </summary>
internal sealed partial class RevisionReview
{
    /// <summary>The catalog now names the one new signature as the file's certification (ISO 32000-1, 12.8.4).</summary>
    private bool Certifies(PdfObject before, PdfObject after)
    {
        if (!_isUnsigned || before != PdfObject.Null || _after.Dictionary(after) is not { Count: 1 } permissions
            || permissions["DocMDP"] is not PdfReference signature || !IsDefined(signature.Number) || Existed(signature.Number)
            || !_signatures.Any(s => s.End is { } end && _revision.EndsAt(end) && _after.Resolve(s.Field.Dictionary["V"]) is PdfDictionary value && PdfObject.Same(value, After(signature.Number))))
        {
            return false;
        }

        if (after is PdfReference apart && IsDefined(apart.Number))
        {
            Settle(apart.Number, ChangeKind.Bookkeeping, !Existed(apart.Number), ChangeKind.Permissions);
        }

        return true;
    }

    /// <summary>Default fonts and looks of a form; no page shows them by themselves.</summary>
    private bool PreparesForm(string key, PdfObject value)
    {
        if (!_isUnsigned || key is not ("DA" or "DR"))
        {
            return false;
        }

        ClaimNew(value, ChangeKind.Bookkeeping, NotInALook);
        return true;
    }

    /// <summary>Title, dates and tool of the file, where nothing else refers to them.</summary>
    private void JudgeDescription()
    {
        foreach (var number in _isUnsigned ? _revision.Objects.Keys.Where(n => Existed(n) && !_verdicts.ContainsKey(n)).ToList() : [])
        {
            if (_graph.SourcesOf(number) is { Count: > 0 } sources && sources.Keys.All(s => s is "Info" or "Metadata"))
            {
                Allow(number, ChangeKind.Bookkeeping);
            }
        }
    }
}
