using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Verification;

/// <summary>The form: declared fields being signed, timestamp fields being added.</summary>
internal sealed partial class RevisionReview
{
    private const int LockedFlag = 128;

    /// <summary>Entries of a new field for a document timestamp: it has no look and no script.</summary>
    private static readonly HashSet<string> TimestampFieldKeys = ["Type", "Subtype", "FT", "T", "F", "Ff", "Rect", "P", "V"];

    private void JudgeForm(int root, PdfObject before, PdfObject after)
    {
        var owner = after is PdfReference indirect ? indirect.Number : root;
        var old = _before.Dictionary(before);
        if (_after.Dictionary(after) is not { } form)
        {
            if (old is not null)
            {
                Deny(root, ChangeKind.Form);
            }

            return;
        }

        if (IsDefined(owner) && owner != root)
        {
            Settle(owner, ChangeKind.Bookkeeping, !Existed(owner) || IsReachedOnlyAs(owner, "AcroForm"), ChangeKind.Form);
        }

        var wrong = Differing(old ?? [], form).Where(k => k is not ("Fields" or "SigFlags") && !PreparesForm(k, form[k])).ToList();
        var (oldFlags, flags) = (old?["SigFlags"] as PdfInteger, form["SigFlags"] as PdfInteger);
        if (wrong.Count > 0 || (!PdfObject.Same(old?["SigFlags"] ?? PdfObject.Null, form["SigFlags"])
                                && !(flags is { Value: > 0 and <= 3 } && (flags.Value & (oldFlags?.Value ?? 0)) == (oldFlags?.Value ?? 0))))
        {
            Deny(owner, ChangeKind.Form);
        }

        JudgeFieldList(owner, old?["Fields"] ?? PdfObject.Null, form["Fields"]);
    }

    private void JudgeFieldList(int owner, PdfObject before, PdfObject after)
    {
        if (after is PdfReference array && IsDefined(array.Number))
        {
            Settle(array.Number, ChangeKind.Bookkeeping, !Existed(array.Number) || IsReachedOnceAs(array.Number, "Fields"), ChangeKind.Form);
            owner = array.Number;
        }

        var (old, now) = (_before.Items(before), _after.Items(after));
        if (now.Count < old.Count || !old.Zip(now).All(p => PdfObject.Same(p.First, p.Second)))
        {
            Deny(owner, ChangeKind.Form);
            return;
        }

        foreach (var added in now.Skip(old.Count))
        {
            if (added is PdfReference reference && IsDefined(reference.Number) && !Existed(reference.Number) && IsTimestampField(reference))
            {
                _ = _newFields.Add(reference);
                Allow(reference.Number, ChangeKind.DocumentTimestamp);
                ClaimNew(((PdfDictionary)After(reference.Number))["V"], ChangeKind.DocumentTimestamp, []);
            }
            else
            {
                Deny(added is PdfReference { Number: var number } && IsDefined(number) ? number : owner, ChangeKind.NewField);
            }
        }
    }

    private bool IsTimestampField(PdfReference reference) =>
        After(reference.Number) is PdfDictionary field
        && field.Keys.All(TimestampFieldKeys.Contains) && field.Name("FT") == "Sig" && field["T"] is PdfString name
        && !_fieldNames.Value.Contains(name.ToText())
        && Rectangle.Of(_after, field["Rect"]) is { Width: 0, Height: 0 }
        && SignatureOf(name.ToText(), reference) is { IsDocumentTimestamp: true };

    /// <summary>The signature of that very field, for names can be given twice, which covers exactly up to this revision's end.</summary>
    private FoundSignature? SignatureOf(string name, PdfReference field) =>
        _signatures.FirstOrDefault(s => s.Field.Name == name && s.Field.Reference == field && s.End is { } end && _revision.EndsAt(end) && s.Contents!.Start >= _revision.Start);

    private void JudgeFields()
    {
        var judged = new Dictionary<int, bool>();
        foreach (var field in _fields.Where(f => f.IsSignature && f.Value is null && f.Reference is not null))
        {
            var widgets = field.Widgets.Select(w => w.Reference?.Number ?? 0).ToHashSet();
            var touched = widgets.Append(field.Reference!.Number).Where(IsDefined).Distinct().ToList();
            if (touched.Count == 0)
            {
                continue;
            }

            var isSigned = SignatureOf(field.Name, field.Reference!) is { IsDocumentTimestamp: false } && IsDefined(field.Reference.Number);
            var isLocked = isSigned && _locks.Value.Forbid(field.Name);
            foreach (var number in touched)
            {
                if (!judged.TryGetValue(number, out var isSame))
                {
                    judged[number] = isSame = PdfObject.Same(Before(number), After(number));
                    if (!isSame)
                    {
                        JudgeField(field, number, widgets.Contains(number), isSigned, isLocked);
                    }
                }
                else if (!isSame)
                {
                    // One place for two fields: whoever signs the one changes the other.
                    Deny(number, ChangeKind.Field);
                }
            }
        }
    }

    private void JudgeField(FormField field, int number, bool isWidget, bool isSigned, bool isLocked)
    {
        if (!isSigned || Before(number) is not PdfDictionary before || After(number) is not PdfDictionary after)
        {
            Deny(number, ChangeClassifier.KindOf(Before(number), After(number), _graph.SourcesOf(number), _before, number));
            return;
        }

        var wrong = Differing(before, after).Where(k => !(k switch
        {
            "V" => number == field.Reference!.Number,
            "AP" => isWidget,
            "M" => isWidget && after["M"] is PdfString,
            "F" => isWidget && IsOnlyLocked(before["F"], after["F"]),
            _ => false,
        })).ToList();
        if (wrong.Count > 0 || !IsReachedOnlyAs(number, "Fields", "Kids", "Annots", "Parent", "Obj") || _graph.SourcesOf(number).Times("Annots") > 1)
        {
            Deny(number, wrong is ["F", ..] ? ChangeKind.FieldHidden : ChangeKind.Field);
            return;
        }

        if (isLocked)
        {
            Deny(number, ChangeKind.FieldLocked);
            return;
        }

        Allow(number, ChangeKind.Signature);
        if (number == field.Reference!.Number)
        {
            ClaimNew(after["V"], ChangeKind.Signature, []);
        }

        if (isWidget && !PdfObject.Same(before["AP"], after["AP"]))
        {
            JudgeLook(number, after["AP"]);
        }
    }

    private static bool IsOnlyLocked(PdfObject before, PdfObject after) =>
        before is PdfInteger old && after is PdfInteger now && now.Value == (old.Value | LockedFlag);
}
