namespace MeetingHub.Signing.Pdf;

/// <summary>Puts tokens together to objects. Nesting and the number of objects are limited, so that a hostile file costs no more than an honest one.</summary>
internal sealed class PdfParser(byte[] data, int position, int end, ParseBudget budget)
{
    /// <summary>Real files nest about ten deep; a reader that recurses must stop somewhere.</summary>
    private const int DeepestNesting = 100;

    private readonly PdfLexer _lexer = new(data, position, end);
    private readonly bool _inFile = budget.File == data;

    public int Position
    {
        get => _lexer.Position;
        set => _lexer.Position = value;
    }

    public Token NextToken()
    {
        var from = Position;
        var token = _lexer.Next();
        budget.SpendBytes(Position - from, from);
        return token;
    }

    public void SkipSpace() => _lexer.SkipSpace();

    public PdfObject ReadObject() => ReadObject(NextToken(), 0);

    /// <summary>"12 0 obj … endobj". Streams included; <paramref name="resolveLength"/> follows a /Length that is a reference.</summary>
    public (int Number, int Generation, PdfObject Value) ReadIndirectObject(Func<PdfObject, PdfObject> resolveLength)
    {
        budget.BeginObject();
        var start = Position;
        var number = NextToken();
        var generation = NextToken();
        if (number.Kind != TokenKind.Integer || generation.Kind != TokenKind.Integer || !NextToken().Is("obj")
            || number.Integer is < 0 or > CrossReference.LargestNumber || generation.Integer is < 0 or > 65535)
        {
            throw new PdfSyntaxException("An object should begin here", start);
        }

        var value = ReadObject();
        var next = NextToken();
        if (next.Is("stream") && value is PdfDictionary dictionary)
        {
            value = ReadStream(dictionary, resolveLength);
            next = NextToken();
        }

        return next.Is("endobj")
            ? ((int)number.Integer, (int)generation.Integer, value)
            : throw new PdfSyntaxException($"Object {number.Integer} does not end with endobj", next.Start);
    }

    private PdfStream ReadStream(PdfDictionary dictionary, Func<PdfObject, PdfObject> resolveLength)
    {
        var at = Position;
        if (at < end && data[at] == '\r')
        {
            at++;
        }

        if (at >= end || data[at] != '\n')
        {
            throw new PdfSyntaxException("A stream's data must begin on a new line", Position);
        }

        at++;
        if (resolveLength(dictionary["Length"]) is not PdfInteger { Value: >= 0 } length || length.Value > end - at)
        {
            throw new PdfSyntaxException("A stream has no usable Length", at);
        }

        // Nothing but white space may stand before the keyword: readers that look for it would take a comment as data.
        Position = at + (int)length.Value;
        var gap = Position;
        _ = Spaces(ref gap);
        return data.AsSpan(gap, end - gap).StartsWith("endstream"u8) && NextToken().Is("endstream")
            ? new PdfStream(dictionary, data.AsMemory(at, (int)length.Value))
            : throw new PdfSyntaxException("A stream does not end where its Length says", at + length.Value);
    }

    private PdfObject ReadObject(Token token, int depth)
    {
        budget.Spend(token);
        if (depth > DeepestNesting)
        {
            throw new PdfSyntaxException("Objects are nested too deep", token.Start);
        }

        return token.Kind switch
        {
            TokenKind.Integer => ReadReferenceRest(token) ?? (PdfObject)PdfInteger.Of(token.Integer),
            TokenKind.Real => new PdfReal(token.Real),
            TokenKind.Name => new PdfName(token.Text),
            TokenKind.String => new PdfString(token.Bytes!, token.IsHex, _inFile ? token.Start : -1, _inFile ? Position : -1),
            TokenKind.ArrayOpen => ReadArray(depth),
            TokenKind.DictionaryOpen => ReadDictionary(token.Start, depth),
            TokenKind.Keyword when token.Text == "true" => new PdfBoolean(true),
            TokenKind.Keyword when token.Text == "false" => new PdfBoolean(false),
            TokenKind.Keyword when token.Text == "null" => PdfObject.Null,
            TokenKind.End => throw new PdfSyntaxException("The file ends inside an object", token.Start),
            _ => throw new PdfSyntaxException("An object should stand here", token.Start),
        };
    }

    private PdfArray ReadArray(int depth)
    {
        var array = new PdfArray([]);
        for (var token = NextToken(); token.Kind != TokenKind.ArrayClose; token = NextToken())
        {
            array.Items.Add(ReadObject(token, depth + 1));
        }

        return array;
    }

    private PdfDictionary ReadDictionary(int start, int depth)
    {
        var dictionary = new PdfDictionary();
        HashSet<string>? nulls = null;
        for (var token = NextToken(); token.Kind != TokenKind.DictionaryClose; token = NextToken())
        {
            if (token.Kind != TokenKind.Name)
            {
                throw new PdfSyntaxException("A dictionary cannot be read", token.Start);
            }

            var value = ReadObject(NextToken(), depth + 1);
            var isNew = nulls?.Contains(token.Text) != true && dictionary.TryAdd(token.Text, value);
            if (value == PdfObject.Null)
            {
                isNew &= (nulls ??= []).Add(token.Text);
            }

            if (!isNew)
            {
                throw new PdfSyntaxException($"A dictionary has /{token.Text} twice: readers would disagree about it", start);
            }
        }

        return dictionary;
    }

    /// <summary>After an integer: "0 R" makes it a reference. Looks at bytes, so that arrays of numbers are not cut into tokens three times.</summary>
    private PdfReference? ReadReferenceRest(Token number)
    {
        var at = Position;
        var spaces = Spaces(ref at);
        var generation = 0;
        var digits = 0;
        while (at < end && data[at] is >= (byte)'0' and <= (byte)'9' && digits < 6)
        {
            generation = generation * 10 + (data[at++] - '0');
            digits++;
        }

        if (spaces == 0 || digits == 0 || Spaces(ref at) == 0 || at >= end || data[at] != 'R'
            || (at + 1 < end && !PdfLexer.IsSpace(data[at + 1]) && !PdfLexer.IsDelimiter(data[at + 1])))
        {
            return null;
        }

        if (number.Integer is < 0 or > CrossReference.LargestNumber || generation > 65535)
        {
            throw new PdfSyntaxException("A reference's number is too large", number.Start);
        }

        budget.SpendBytes(at + 1 - Position, Position);
        Position = at + 1;
        return new PdfReference((int)number.Integer, generation);
    }

    private int Spaces(ref int at)
    {
        var from = at;
        while (at < end && PdfLexer.IsSpace(data[at]))
        {
            at++;
        }

        return at - from;
    }
}
