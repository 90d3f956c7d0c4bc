using System.IO.Compression;
using System.Runtime.InteropServices;

namespace MeetingHub.Signing.Pdf;

/// <summary>Undoes the filters of the streams this library must read: FlateDecode with PNG and TIFF predictors (ISO 32000-1, 7.4.4).</summary>
internal static class StreamDecoder
{
    /// <summary>Filters one upon the other: honest tables have one, and each may inflate to the limit.</summary>
    private const int MostFilters = 4;

    /// <summary>Bytes in a predictor's row; tables have about five.</summary>
    private const int LongestRow = 1 << 20;

    /// <summary>The stream's data. Fails for other filters by name, for broken data, and for more than <paramref name="limit"/> bytes.</summary>
    public static byte[] Decode(PdfStream stream, Func<PdfObject, PdfObject> resolve, int limit, long offset)
    {
        var filters = All(resolve(stream.Dictionary["Filter"]), resolve, offset);
        var parameters = All(resolve(stream.Dictionary["DecodeParms"]), resolve, offset);
        byte[]? decoded = null;
        for (var i = 0; i < filters.Count; i++)
        {
            decoded = (filters[i] as PdfName)?.Value switch
            {
                "FlateDecode" or "Fl" => UndoPredictor(Inflate(decoded ?? stream.Raw, limit, offset), i < parameters.Count ? parameters[i] as PdfDictionary : null, resolve, offset),
                var other => throw new PdfSyntaxException($"The filter {other} is not one that a table of objects may use", offset),
            };
        }

        return (decoded?.Length ?? stream.Raw.Length) <= limit ? decoded ?? stream.Raw.ToArray() : throw TooLarge(offset);
    }

    private static List<PdfObject> All(PdfObject value, Func<PdfObject, PdfObject> resolve, long offset) => value switch
    {
        PdfArray { Items.Count: > MostFilters } => throw new PdfSyntaxException($"A table of objects is packed by more than {MostFilters} filters", offset),
        PdfArray array => [.. array.Items.Select(resolve)],
        _ => value == PdfObject.Null ? [] : [value],
    };

    private static byte[] Inflate(ReadOnlyMemory<byte> compressed, int limit, long offset)
    {
        using var source = MemoryMarshal.TryGetArray(compressed, out var kept)
            ? new MemoryStream(kept.Array!, kept.Offset, kept.Count, writable: false)
            : new MemoryStream(compressed.ToArray(), writable: false);
        using var zlib = new ZLibStream(source, CompressionMode.Decompress);
        using var result = new MemoryStream((int)Math.Min(limit, compressed.Length * 4L));
        var buffer = new byte[32 * 1024];
        try
        {
            for (int read; (read = zlib.Read(buffer)) > 0;)
            {
                if (result.Length + read > limit)
                {
                    throw TooLarge(offset);
                }

                result.Write(buffer, 0, read);
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            // Data that asks for a preset dictionary fails with an IOException.
            throw new PdfSyntaxException("A compressed stream is damaged", offset);
        }

        return result.ToArray();
    }

    private static byte[] UndoPredictor(byte[] data, PdfDictionary? parameters, Func<PdfObject, PdfObject> resolve, long offset)
    {
        int Parameter(string key, int standard) =>
            parameters is not null && resolve(parameters[key]) is PdfInteger { Value: >= 0 and < 100_000 } i ? (int)i.Value : standard;

        var predictor = Parameter("Predictor", 1);
        var bitsPerPixel = (long)Parameter("Colors", 1) * Parameter("BitsPerComponent", 8);
        var bytesPerRow = (bitsPerPixel * Parameter("Columns", 1) + 7) / 8;
        if (bytesPerRow is <= 0 or > LongestRow)
        {
            throw new PdfSyntaxException("A predictor's row is out of range", offset);
        }

        var (row, pixel) = ((int)bytesPerRow, (int)Math.Max(1, bitsPerPixel / 8));

        return predictor switch
        {
            1 => data,
            2 when bitsPerPixel % 8 == 0 => UndoTiff(data, row, pixel),
            >= 10 and <= 15 => UndoPng(data, row, pixel, offset),
            _ => throw new PdfSyntaxException($"Predictor {predictor} is unknown", offset),
        };
    }

    private static byte[] UndoTiff(byte[] data, int row, int pixel)
    {
        for (var i = 0; i < data.Length; i++)
        {
            data[i] += i % row >= pixel ? data[i - pixel] : (byte)0;
        }

        return data;
    }

    private static byte[] UndoPng(byte[] data, int row, int pixel, long offset)
    {
        var rows = (data.Length + row) / (row + 1);
        var result = new byte[data.Length - rows];
        for (var r = 0; r < rows; r++)
        {
            var kind = data[r * (row + 1)];
            var to = r * row;
            for (var i = 0; i < row && to + i < result.Length; i++)
            {
                int left = i >= pixel ? result[to + i - pixel] : 0;
                int up = r > 0 ? result[to + i - row] : 0;
                int corner = r > 0 && i >= pixel ? result[to + i - row - pixel] : 0;
                result[to + i] = (byte)(data[r * (row + 1) + 1 + i] + kind switch
                {
                    0 => 0,
                    1 => left,
                    2 => up,
                    3 => (left + up) / 2,
                    4 => Paeth(left, up, corner),
                    _ => throw new PdfSyntaxException("A predictor's row has an unknown kind", offset),
                });
            }
        }

        return result;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (a, b, c) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - 2 * corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }

    private static PdfSyntaxException TooLarge(long offset) =>
        new("pdf.tooLarge", "A compressed stream inflates beyond this reader's limit", offset);
}
