namespace MeetingHub.Signing.Pdf;

/// <summary>The pages of a file in order, as references.</summary>
internal static class PageTree
{
    public static List<PdfReference> Pages(PdfFile file)
    {
        var pages = new List<PdfReference>();
        var seen = new HashSet<int>();
        var open = new Stack<PdfObject>([file.Catalog["Pages"]]);
        while (open.TryPop(out var node))
        {
            if (node is not PdfReference reference || file.Get(reference) is not PdfDictionary dictionary || !seen.Add(reference.Number))
            {
                throw new PdfSyntaxException("The page tree is damaged", node is PdfReference r ? file.Place(r.Number) : 0);
            }

            if (file.Array(dictionary["Kids"]) is not null)
            {
                foreach (var kid in file.Items(dictionary["Kids"]).Reverse())
                {
                    open.Push(kid);
                }
            }
            else
            {
                pages.Add(reference);
            }
        }

        return pages;
    }

    /// <summary>An entry of a page, its own or a parent's; null where neither has it.</summary>
    public static PdfObject Inherited(PdfFile file, PdfDictionary page, string key)
    {
        for (var (node, steps) = (page, 0); steps < 64; steps++)
        {
            if (node.Has(key))
            {
                return node[key];
            }

            if (file.Dictionary(node["Parent"]) is not { } parent)
            {
                break;
            }

            node = parent;
        }

        return PdfObject.Null;
    }
}
