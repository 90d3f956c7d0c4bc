using System.Globalization;
using System.Text;

namespace MeetingHub.Signing.Tests;

/// <summary>Files written by hand, object 1 being the catalog, for what no producer writes.</summary>
internal static class SmallFile
{
    public static byte[] Of(params string[] objects)
    {
        var text = new StringBuilder("%PDF-1.7\n");
        var places = Write(text, objects);
        var start = text.Length;
        _ = text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        }

        _ = text.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Length + 1} /Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    /// <summary>A classic table that calls object 5 free, and a cross-reference stream beside it that finds it in object stream 4.</summary>
    public static byte[] Hybrid()
    {
        var text = new StringBuilder("%PDF-1.7\n");
        var places = Write(text, "<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [3 0 R] /Count 1>>", "<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>>",
            "<</Type /ObjStm /N 1 /First 4 /Length 12>>\nstream\n5 0 (hidden)\nendstream");
        var stream = text.Length;
        _ = text.Append(CultureInfo.InvariantCulture, $"6 0 obj\n<</Type /XRef /Size 7 /W [1 1 1] /Index [5 1] /Length 3>>\nstream\n\u0002\u0004\u0000\nendstream\nendobj\n");
        var start = text.Length;
        _ = text.Append("xref\n0 6\n0000000000 65535 f \n");
        foreach (var place in places)
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        }

        _ = text.Append(CultureInfo.InvariantCulture, $"0000000000 00000 f \ntrailer\n<</Size 7 /Root 1 0 R /XRefStm {stream}>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private static List<int> Write(StringBuilder text, params string[] objects)
    {
        var places = new List<int>();
        foreach (var body in objects)
        {
            places.Add(text.Length);
            _ = text.Append(CultureInfo.InvariantCulture, $"{places.Count} 0 obj\n{body}\nendobj\n");
        }

        return places;
    }
}
