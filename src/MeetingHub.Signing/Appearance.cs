using System.Globalization;
using System.Text;
using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing;

/// <summary>Takes a one-page PDF that the caller drew into a file as the look of a signature (a form XObject, scaled into the field).</summary>
internal static class Appearance
{
    private const int LargestContent = 8 << 20;

    /// <summary>What a look has no use for, or must not bring with it.</summary>
    private static readonly HashSet<string> LeftBehind =
        ["Parent", "P", "StructParent", "StructParents", "Metadata", "OC", "PieceInfo", "A", "AA", "Ref", "OPI", "LastModified"];

    /// <summary>Adds the look to the revision and gives its reference. Fails with <see cref="PdfSyntaxException"/> where the drawing cannot be read.</summary>
    public static PdfReference Add(RevisionWriter revision, byte[] drawing, Rectangle field)
    {
        var source = PdfFile.Open(drawing);
        var pages = PageTree.Pages(source);
        if (pages.Count != 1)
        {
            throw new PdfSyntaxException("appearance.pages", $"A signature's appearance is one page; this file has {pages.Count}", 0);
        }

        var page = (PdfDictionary)source.Get(pages[0]);
        var box = Rectangle.Of(source, PageTree.Inherited(source, page, "CropBox")) ?? Rectangle.Of(source, PageTree.Inherited(source, page, "MediaBox"))
            ?? throw new PdfSyntaxException("The appearance's page has no size", 0);
        if (box is not { Width: > 0, Height: > 0 })
        {
            throw new PdfSyntaxException("The appearance's page has no size", 0);
        }

        var copier = new Copier(source, revision);
        var form = Form(source, page, box, copier);
        copier.Finish();
        return revision.Add(InField(revision.Add(form), box, field));
    }

    private static PdfStream Form(PdfFile source, PdfDictionary page, Rectangle box, Copier copier)
    {
        var dictionary = new PdfDictionary
        {
            ["Type"] = new PdfName("XObject"),
            ["Subtype"] = new PdfName("Form"),
            ["BBox"] = PdfArray.OfNumbers(box.Left, box.Bottom, box.Right, box.Top),
            ["Resources"] = copier.Copy(source.Dictionary(PageTree.Inherited(source, page, "Resources")) ?? []),
            ["Group"] = copier.Copy(source.Dictionary(page["Group"]) ?? PdfObject.Null),
        };
        if (source.Resolve(page["Contents"]) is PdfStream single)
        {
            dictionary["Filter"] = copier.Copy(source.Resolve(single.Dictionary["Filter"]));
            dictionary["DecodeParms"] = copier.Copy(source.Resolve(single.Dictionary["DecodeParms"]));
            return new PdfStream(dictionary, single.Raw);
        }

        // A page's content in several streams reads as one, parted by white space.
        var all = new MemoryStream();
        foreach (var part in source.Array(page["Contents"])?.Items ?? [])
        {
            all.Write(source.Resolve(part) is PdfStream stream ? StreamDecoder.Decode(stream, source.Resolve, LargestContent, 0) : []);
            all.WriteByte((byte)'\n');
        }

        return new PdfStream(dictionary, all.ToArray());
    }

    // The outer form has exactly the field's size, so no viewer stretches the drawing; it stands in the middle, as large as fits.
    private static PdfStream InField(PdfReference drawing, Rectangle box, Rectangle field)
    {
        var scale = Math.Min(field.Width / box.Width, field.Height / box.Height);
        var x = (field.Width - box.Width * scale) / 2 - box.Left * scale;
        var y = (field.Height - box.Height * scale) / 2 - box.Bottom * scale;
        var content = string.Create(CultureInfo.InvariantCulture, $"q {scale:0.######} 0 0 {scale:0.######} {x:0.###} {y:0.###} cm /Drawing Do Q");
        return new PdfStream(
            new PdfDictionary
            {
                ["Type"] = new PdfName("XObject"),
                ["Subtype"] = new PdfName("Form"),
                ["BBox"] = PdfArray.OfNumbers(0, 0, field.Width, field.Height),
                ["Resources"] = new PdfDictionary { ["XObject"] = new PdfDictionary { ["Drawing"] = drawing } },
            },
            Encoding.ASCII.GetBytes(content));
    }

    /// <summary>Copies objects from one file into a revision of another, each once, under new numbers.</summary>
    private sealed class Copier(PdfFile source, RevisionWriter revision)
    {
        private readonly Dictionary<PdfReference, PdfReference> _copied = [];
        private readonly Queue<PdfReference> _open = new();

        /// <summary>Copies what the copies refer to: one after the other, for references may form a chain of any length.</summary>
        public void Finish()
        {
            while (_open.TryDequeue(out var reference))
            {
                revision.Replace(_copied[reference], Copy(source.Resolve(reference)));
            }
        }

        public PdfObject Copy(PdfObject value) => value switch
        {
            PdfReference reference => CopyReferenced(reference),
            PdfArray array => new PdfArray(array.Items.Select(Copy)),
            PdfDictionary dictionary => CopyDictionary(dictionary),
            PdfStream stream => new PdfStream(CopyDictionary(stream.Dictionary), stream.Raw),
            _ => value,
        };

        private PdfObject CopyReferenced(PdfReference reference)
        {
            if (!source.Defines(reference))
            {
                return PdfObject.Null;
            }

            if (!_copied.TryGetValue(reference, out var copy))
            {
                copy = _copied[reference] = revision.Add(PdfObject.Null);
                _open.Enqueue(reference);
            }

            return copy;
        }

        private PdfDictionary CopyDictionary(PdfDictionary dictionary)
        {
            var copy = new PdfDictionary();
            foreach (var (key, value) in dictionary.Where(e => !LeftBehind.Contains(e.Key)))
            {
                copy[key] = Copy(value);
            }

            return copy;
        }
    }
}
