using System.Globalization;
using System.Text;

namespace MeetingHub.Signing.Pdf;

/// <summary>Puts objects down as bytes, plainly: one space between tokens, strings that are no readable ASCII in hexadecimal.</summary>
internal sealed class PdfWriter(int origin)
{
    private readonly MemoryStream _bytes = new();

    /// <summary>Where the next byte will stand in the whole file.</summary>
    public int Position => origin + (int)_bytes.Length;

    public ReadOnlySpan<byte> Written => _bytes.GetBuffer().AsSpan(0, (int)_bytes.Length);

    public void Text(string ascii) => _bytes.Write(Encoding.Latin1.GetBytes(ascii));

    public void Bytes(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    public void Object(PdfObject value)
    {
        switch (value)
        {
            case PdfBoolean b:
                Text(b.Value ? "true" : "false");
                break;
            case PdfInteger i:
                Text(i.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case PdfReal r:
                Text(r.Value.ToString("0.######", CultureInfo.InvariantCulture));
                break;
            case PdfName n:
                Name(n.Value);
                break;
            case PdfString s:
                String(s);
                break;
            case PdfReference reference:
                Text(reference.ToString());
                break;
            case PdfArray array:
                Array(array);
                break;
            case PdfDictionary dictionary:
                Dictionary(dictionary);
                break;
            case PdfStream stream:
                Dictionary(stream.Dictionary.With("Length", PdfInteger.Of(stream.Raw.Length)));
                Text("\nstream\n");
                Bytes(stream.Raw.Span);
                Text("\nendstream");
                break;
            case PdfReserved reserved:
                reserved.Position = Position;
                Bytes(reserved.Bytes);
                break;
            default:
                Text("null");
                break;
        }
    }

    private void Array(PdfArray array)
    {
        Text("[");
        for (var i = 0; i < array.Items.Count; i++)
        {
            Text(i > 0 ? " " : "");
            Object(array.Items[i]);
        }

        Text("]");
    }

    private void Dictionary(PdfDictionary dictionary)
    {
        Text("<<");
        foreach (var (key, value) in dictionary)
        {
            Name(key);
            Text(" ");
            Object(value);
        }

        Text(">>");
    }

    private void Name(string name)
    {
        var text = new StringBuilder("/");
        foreach (var c in name)
        {
            _ = c is > ' ' and <= '~' and not '#' && !PdfLexer.IsDelimiter((byte)c)
                ? text.Append(c)
                : text.Append(CultureInfo.InvariantCulture, $"#{(int)c:X2}");
        }

        Text(text.ToString());
    }

    private void String(PdfString s)
    {
        if (s.IsHex || s.Bytes.Any(b => b is < (byte)' ' or > (byte)'~'))
        {
            Text("<" + Convert.ToHexStringLower(s.Bytes) + ">");
            return;
        }

        Text("(" + Encoding.ASCII.GetString(s.Bytes).Replace("\\", "\\\\").Replace("(", "\\(").Replace(")", "\\)") + ")");
    }
}
