using System.Globalization;
using System.Security.Cryptography;

namespace MeetingHub.Signing.Pdf;

/// <summary>
/// Appends one revision to a file: new and replaced objects, and a cross-reference section of the kind the file already ends with.
/// The bytes before it stay as they are.
/// </summary>
internal sealed class RevisionWriter(PdfFile file)
{
    private readonly SortedDictionary<int, (int Generation, PdfObject Value)> _objects = [];
    // A number that the file refers to without having it is no free number: what was put there would appear wherever the file points to it.
    private readonly ReferenceGraph _graph = ReferenceGraph.Of(file, new HashSet<int>());
    private int _next = file.Table.NextNumber;
    private PdfObject _information = file.Table.Trailer["Info"];

    public PdfReference Add(PdfObject value)
    {
        var number = NextFree();
        _objects.Add(number, (0, value));
        return new PdfReference(number, 0);
    }

    public void Replace(PdfReference reference, PdfObject value) => _objects[reference.Number] = (reference.Generation, value);

    /// <summary>Sets entries of the document information dictionary, which becomes an object of its own where it was none.</summary>
    public void SetInformation(IEnumerable<(string Key, string Value)> entries)
    {
        var dictionary = file.Dictionary(_information)?.Copy() ?? new PdfDictionary();
        foreach (var (key, value) in entries)
        {
            dictionary[key] = PdfString.Text(value);
        }

        if (_information is PdfReference reference)
        {
            Replace(reference, dictionary);
        }
        else
        {
            _information = Add(dictionary);
        }
    }

    /// <summary>The value as this revision has it.</summary>
    public PdfObject Current(PdfReference reference) =>
        _objects.TryGetValue(reference.Number, out var changed) ? changed.Value : file.Get(reference);

    /// <summary>The whole file with the revision at its end.</summary>
    public byte[] Write()
    {
        var writer = new PdfWriter(file.Length);
        var last = file.Data[file.Length - 1];
        writer.Text(last is (byte)'\n' or (byte)'\r' ? "" : "\n");
        var places = new SortedDictionary<int, (int Offset, int Generation)>();
        foreach (var (number, (generation, value)) in _objects)
        {
            places[number] = (writer.Position, generation);
            writer.Text(string.Create(CultureInfo.InvariantCulture, $"{number} {generation} obj\n"));
            writer.Object(value);
            writer.Text("\nendobj\n");
        }

        var start = writer.Position;
        if (file.Table.Sections[0].IsStream)
        {
            WriteStream(writer, places);
        }
        else
        {
            WriteClassic(writer, places);
        }

        writer.Text(string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n"));
        var result = new byte[file.Length + writer.Written.Length];
        file.Data.AsSpan(0, file.Length).CopyTo(result);
        writer.Written.CopyTo(result.AsSpan(file.Length));
        return result;
    }

    private void WriteClassic(PdfWriter writer, SortedDictionary<int, (int Offset, int Generation)> places)
    {
        writer.Text("xref\n");
        foreach (var run in Runs(places.Keys))
        {
            writer.Text(string.Create(CultureInfo.InvariantCulture, $"{run[0]} {run.Count}\n"));
            foreach (var number in run)
            {
                writer.Text(string.Create(CultureInfo.InvariantCulture, $"{places[number].Offset:D10} {places[number].Generation:D5} n \n"));
            }
        }

        writer.Text("trailer\n");
        writer.Object(Trailer(writer, _next));
        writer.Text("\n");
    }

    private void WriteStream(PdfWriter writer, SortedDictionary<int, (int Offset, int Generation)> places)
    {
        var own = NextFree();
        places[own] = (writer.Position, 0);
        var entries = new MemoryStream();
        foreach (var (offset, generation) in places.Values)
        {
            entries.Write([1, (byte)(offset >> 24), (byte)(offset >> 16), (byte)(offset >> 8), (byte)offset, (byte)(generation >> 8), (byte)generation]);
        }

        var dictionary = Trailer(writer, _next);
        dictionary["Type"] = new PdfName("XRef");
        dictionary["W"] = new PdfArray([PdfInteger.Of(1), PdfInteger.Of(4), PdfInteger.Of(2)]);
        dictionary["Index"] = new PdfArray(Runs(places.Keys).SelectMany(run => new[] { PdfInteger.Of(run[0]), PdfInteger.Of(run.Count) }));
        writer.Text(string.Create(CultureInfo.InvariantCulture, $"{own} 0 obj\n"));
        writer.Object(new PdfStream(dictionary, entries.ToArray()));
        writer.Text("\nendobj\n");
    }

    private PdfDictionary Trailer(PdfWriter writer, int size)
    {
        var before = file.Table.Trailer;
        var trailer = new PdfDictionary
        {
            ["Size"] = PdfInteger.Of(size),
            ["Prev"] = PdfInteger.Of(file.Table.Start),
            ["Root"] = before["Root"],
            ["Info"] = _information,
        };
        if (file.Array(before["ID"]) is { Items.Count: 2 } id)
        {
            // The first half names the document and stays, the second names this state of it.
            trailer["ID"] = new PdfArray([id.Items[0], new PdfString(SHA256.HashData(writer.Written)[..16], isHex: true)]);
        }

        return trailer;
    }

    private int NextFree()
    {
        while (_graph.Misses(_next))
        {
            _next++;
        }

        return _next <= CrossReference.LargestNumber
            ? _next++
            : throw new PdfSyntaxException("pdf.tooLarge", "The file has no object number left for what would be added", file.Table.Start);
    }

    private static IEnumerable<List<int>> Runs(IEnumerable<int> numbers)
    {
        var run = new List<int>();
        foreach (var number in numbers)
        {
            if (run.Count > 0 && number != run[^1] + 1)
            {
                yield return run;
                run = [];
            }

            run.Add(number);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }
}
