using System.Buffers.Text;
using System.Text;

namespace MeetingHub.Signing.Pdf;

internal enum TokenKind
{
    End, Integer, Real, Name, String, ArrayOpen, ArrayClose, DictionaryOpen, DictionaryClose, Keyword,
}

/// <summary>One token. <see cref="Text"/> holds a name or keyword, <see cref="Bytes"/> a string.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, long Integer = 0, double Real = 0, string Text = "", byte[]? Bytes = null, bool IsHex = false)
{
    public bool Is(string keyword) => Kind == TokenKind.Keyword && Text == keyword;
}

/// <summary>Cuts bytes into tokens (ISO 32000-1, 7.2 and 7.3). White space and comments fall between them.</summary>
internal sealed class PdfLexer(byte[] data, int position, int end)
{
    /// <summary>No name of a real file is near this long; the format's own limit is 127.</summary>
    private const int LongestName = 4096;

    private const int LongestWord = 32;
    private const int LongestNumber = 64;

    /// <summary>The longest string of a real file is a signature's container: tens of kilobytes.</summary>
    private const int LongestString = 4 << 20;

    public byte[] Data { get; } = data;

    public int Position { get; set; } = position;

    public int End { get; } = end;

    public Token Next()
    {
        SkipSpace();
        var start = Position;
        if (start >= End)
        {
            return new Token(TokenKind.End, start);
        }

        switch (Data[Position])
        {
            case (byte)'/':
                return new Token(TokenKind.Name, start, Text: ReadName());
            case (byte)'(':
                return new Token(TokenKind.String, start, Bytes: ReadLiteralString());
            case (byte)'[':
                Position++;
                return new Token(TokenKind.ArrayOpen, start);
            case (byte)']':
                Position++;
                return new Token(TokenKind.ArrayClose, start);
            case (byte)'<' when At(1) == '<':
                Position += 2;
                return new Token(TokenKind.DictionaryOpen, start);
            case (byte)'<':
                return new Token(TokenKind.String, start, Bytes: ReadHexString(), IsHex: true);
            case (byte)'>' when At(1) == '>':
                Position += 2;
                return new Token(TokenKind.DictionaryClose, start);
            case (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9'):
                return ReadNumber(start);
            case (byte)')' or (byte)'>' or (byte)'{' or (byte)'}':
                throw new PdfSyntaxException($"'{(char)Data[Position]}' stands where an object should", start);
            default:
                return new Token(TokenKind.Keyword, start, Text: ReadRegular());
        }
    }

    public void SkipSpace()
    {
        while (Position < End)
        {
            if (Data[Position] == '%')
            {
                var rest = Data.AsSpan(Position, End - Position);
                var eol = rest.IndexOfAny((byte)'\r', (byte)'\n');
                Position = eol < 0 ? End : Position + eol;
            }
            else if (IsSpace(Data[Position]))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    public static bool IsSpace(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    public static bool IsDelimiter(byte b) => b is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    private int At(int ahead) => Position + ahead < End ? Data[Position + ahead] : -1;

    /// <summary>What stands up to the next space or delimiter; of more than <paramref name="most"/> bytes only one more than those.</summary>
    private ReadOnlySpan<byte> RegularAhead(int most)
    {
        var from = Position;
        var end = Math.Min(End, from + most + 1);
        while (Position < end && !IsSpace(Data[Position]) && !IsDelimiter(Data[Position]))
        {
            Position++;
        }

        return Data.AsSpan(from, Position - from);
    }

    private string ReadRegular()
    {
        var start = Position;
        var text = RegularAhead(LongestWord);
        return text.Length <= LongestWord ? Encoding.Latin1.GetString(text) : throw new PdfSyntaxException("A word is longer than any of the format's", start);
    }

    private Token ReadNumber(int start)
    {
        var text = RegularAhead(LongestNumber);
        if (Utf8Parser.TryParse(text, out long integer, out var used) && used == text.Length)
        {
            return new Token(TokenKind.Integer, start, integer);
        }

        // Utf8Parser takes exponents and no lone point; PDF is the other way round.
        return text.IndexOfAnyExcept("+-.0123456789"u8) < 0 && text.IndexOfAnyInRange((byte)'0', (byte)'9') >= 0 && text.Length <= LongestNumber
               && Utf8Parser.TryParse(text[^1] == '.' ? [.. text, (byte)'0'] : text, out double real, out used) && used >= text.Length
            ? new Token(TokenKind.Real, start, Real: real)
            : throw new PdfSyntaxException("A number cannot be read", start);
    }

    private string ReadName()
    {
        var start = Position++;
        var raw = RegularAhead(LongestName);
        if (raw.Length > LongestName)
        {
            throw new PdfSyntaxException("A name is too long", start);
        }

        if (raw.IndexOf((byte)'#') < 0)
        {
            // Names that the library knows are one string each; those of the file's own go with the file.
            var known = Encoding.Latin1.GetString(raw);
            return string.IsInterned(known) ?? known;
        }

        var name = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#' && i + 2 < raw.Length && Hex(raw[i + 1]) is var high and >= 0 && Hex(raw[i + 2]) is var low and >= 0)
            {
                _ = name.Append((char)(high * 16 + low));
                i += 2;
            }
            else
            {
                _ = name.Append((char)raw[i]);
            }
        }

        return name.ToString();
    }

    private byte[] ReadLiteralString()
    {
        var start = Position++;
        var bytes = new List<byte>();
        for (var open = 1; Position < End && bytes.Count < LongestString;)
        {
            var b = Data[Position++];
            switch (b)
            {
                case (byte)'(':
                    open++;
                    break;
                case (byte)')' when --open == 0:
                    return [.. bytes];
                case (byte)'\\':
                    ReadEscape(bytes);
                    continue;
                case (byte)'\r':
                    // Every notation of a line's end reads as one line feed.
                    Position += At(0) == '\n' ? 1 : 0;
                    b = (byte)'\n';
                    break;
            }

            bytes.Add(b);
        }

        throw new PdfSyntaxException("A string has no end", start);
    }

    private void ReadEscape(List<byte> bytes)
    {
        var b = At(0);
        Position++;
        switch (b)
        {
            case -1:
                return;
            case '\n':
                return;
            case '\r':
                Position += At(0) == '\n' ? 1 : 0;
                return;
            case >= '0' and <= '7':
                var octal = b - '0';
                for (var digits = 1; digits < 3 && At(0) is >= '0' and <= '7'; digits++)
                {
                    octal = octal * 8 + (Data[Position++] - '0');
                }

                bytes.Add((byte)octal);
                return;
            default:
                bytes.Add(b switch { 'n' => (byte)'\n', 'r' => (byte)'\r', 't' => (byte)'\t', 'b' => (byte)'\b', 'f' => (byte)'\f', _ => (byte)b });
                return;
        }
    }

    private byte[] ReadHexString()
    {
        var start = Position++;
        var length = Data.AsSpan(Position, End - Position).IndexOf((byte)'>');
        if (length is < 0 or > LongestString)
        {
            throw new PdfSyntaxException("A hexadecimal string has no end", start);
        }

        var bytes = new List<byte>(length / 2 + 1);
        var high = -1;
        foreach (var b in Data.AsSpan(Position, length))
        {
            if (IsSpace(b))
            {
                continue;
            }

            var digit = Hex(b);
            if (digit < 0)
            {
                throw new PdfSyntaxException("A hexadecimal string holds something else", start);
            }

            if (high >= 0)
            {
                bytes.Add((byte)(high * 16 + digit));
                high = -1;
            }
            else
            {
                high = digit;
            }
        }

        if (high >= 0)
        {
            bytes.Add((byte)(high * 16));
        }

        Position += length + 1;
        return [.. bytes];
    }

    private static int Hex(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
        _ => -1,
    };
}
