using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Verification;

/// <summary>The form: declared fields being signed, timestamp fields being added.</summary>
internal sealed partial class RevisionReview
{
    private const int LockedFlag = 128;

    /// <summary>Entries of a new field for a document timestamp: it has no look and no script.</summary>
    private static readonly HashSet<string> TimestampFieldKeys = ["Type", "Subtype", "FT", "T", "F", "Ff", "Rect", "P", "V"];

    /// <summary>What a look must not bring: actions, layers, other files.</summary>
    private static readonly HashSet<string> NotInALook =
        ["A", "AA", "JS", "JavaScript", "OC", "OCGs", "Ref", "OPI", "PS", "URI", "EF", "F", "FFilter", "FDecodeParms", "Metadata", "AF", "Alternates"];

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

        var old = _before.Array(before)?.Items ?? [];
        var now = _after.Array(after)?.Items ?? [];
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
        && FormFields.Of(_before).All(f => f.Name != name.ToText())
        && Rectangle.Of(_after, field["Rect"]) is { Width: 0, Height: 0 }
        && SignatureOf(name.ToText(), reference) is { IsDocumentTimestamp: true };

    /// <summary>The signature of that very field, for names can be given twice, which covers exactly up to this revision's end.</summary>
    private FoundSignature? SignatureOf(string name, PdfReference field) =>
        _signatures.FirstOrDefault(s => s.Field.Name == name && s.Field.Reference == field && s.End is { } end && _revision.EndsAt(end) && s.Contents!.Start >= _revision.Start);

    private void JudgeFields()
    {
        foreach (var field in FormFields.Of(_before).Where(f => f.IsSignature && f.Value is null && f.Reference is not null))
        {
            var widgets = field.Widgets.Select(w => w.Reference?.Number ?? 0).ToHashSet();
            var touched = widgets.Append(field.Reference!.Number).Where(IsDefined).Distinct().ToList();
            if (touched.Count == 0)
            {
                continue;
            }

            var isSigned = SignatureOf(field.Name, field.Reference!) is { IsDocumentTimestamp: false } && IsDefined(field.Reference.Number);
            foreach (var number in touched)
            {
                JudgeField(field, number, widgets.Contains(number), isSigned);
            }
        }
    }

    private void JudgeField(FormField field, int number, bool isWidget, bool isSigned)
    {
        if (PdfObject.Same(Before(number), After(number)))
        {
            return;
        }

        if (!isSigned || Before(number) is not PdfDictionary before || After(number) is not PdfDictionary after)
        {
            Deny(number, ChangeClassifier.KindOf(Before(number), After(number), _graph.Sources(number), _before, number));
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
        if (wrong.Count > 0 || !IsReachedOnlyAs(number, "Fields", "Kids", "Annots", "Parent", "Obj") || _graph.Sources(number).Count(k => k == "Annots") > 1)
        {
            Deny(number, wrong is ["F", ..] ? ChangeKind.FieldHidden : ChangeKind.Field);
            return;
        }

        if (Locks.Forbid(_before, field.Name))
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

    // One drawing, new, in a form: the viewer fits it into the field's rectangle, which has not changed.
    private void JudgeLook(int owner, PdfObject look)
    {
        if (_after.Dictionary(look) is { Count: 1 } states && states["N"] is PdfReference drawing && IsDefined(drawing.Number) && !Existed(drawing.Number)
            && After(drawing.Number) is PdfStream form && form.Dictionary.Name("Subtype") == "Form"
            && Rectangle.Of(_after, form.Dictionary["BBox"]) is { Width: > 0, Height: > 0 } && (!form.Dictionary.Has("Matrix") || IsMatrix(form.Dictionary["Matrix"])))
        {
            if (FieldPlaces.CoversAPage(_before, owner))
            {
                Deny(owner, ChangeKind.AppearanceOverPage);
            }

            ClaimNew(look, ChangeKind.SignatureAppearance, NotInALook);
        }
        else
        {
            Deny(owner, ChangeKind.AppearanceReplaced);
        }
    }

    /// <summary>Layers come into a drawing by its resources too: /Properties names them.</summary>
    private bool HasLayers(PdfDictionary dictionary) => dictionary.Has("Properties")
        && (_after.Dictionary(dictionary["Properties"]) ?? []).Any(p => _after.Dictionary(p.Value) is { } named && _after.Resolve(named["Type"]) is PdfName { Value: "OCG" or "OCMD" });

    /// <summary>Six numbers that neither flatten nor lose the drawing: what a viewer then does with it is certain.</summary>
    private bool IsMatrix(PdfObject value)
    {
        var n = _after.Array(value)?.Items.Select(i => _after.Resolve(i) switch { PdfInteger x => x.Value, PdfReal x => x.Value, _ => double.NaN }).ToList() ?? [];
        return n.Count == 6 && n.All(double.IsFinite) && Math.Abs(n[0] * n[3] - n[1] * n[2]) > 1e-9;
    }

    /// <summary>Claims the new objects below a value for an act. Objects that existed are not claimed: they are judged by themselves.</summary>
    private void ClaimNew(PdfObject value, ChangeKind kind, HashSet<string> forbidden)
    {
        var open = new Stack<(PdfObject Value, int Owner)>([(value, 0)]);
        while (open.TryPop(out var next))
        {
            switch (next.Value)
            {
                case PdfReference reference when IsDefined(reference.Number) && !Existed(reference.Number) && !_verdicts.ContainsKey(reference.Number):
                    Allow(reference.Number, kind);
                    open.Push((After(reference.Number), reference.Number));
                    break;
                case PdfArray array:
                    array.Items.ForEach(i => open.Push((i, next.Owner)));
                    break;
                case PdfStream stream:
                    open.Push((stream.Dictionary, next.Owner));
                    break;
                case PdfDictionary dictionary:
                    if (next.Owner > 0 && forbidden.Count > 0 && (dictionary.Keys.Any(forbidden.Contains) || dictionary.Name("Subtype") == "PS" || HasLayers(dictionary)))
                    {
                        Deny(next.Owner, ChangeKind.Action);
                    }

                    foreach (var (_, item) in dictionary)
                    {
                        open.Push((item, next.Owner));
                    }

                    break;
            }
        }
    }
}
