namespace MeetingHub.Signing.Pdf;

/// <summary>A stream that holds objects (ISO 32000-1, 7.5.7): a list of numbers and places, then the objects.</summary>
internal sealed class ObjectStream
{
    private readonly List<(int Number, int Offset)> _items = [];
    private readonly byte[] _data;
    private readonly int _place;

    private ObjectStream(byte[] data, int place) => (_data, _place) = (data, place);

    /// <summary>The numbers of the objects inside, in the stream's order.</summary>
    public IEnumerable<int> Numbers => _items.Select(i => i.Number);

    public static ObjectStream Of(int number, PdfDictionary dictionary, byte[] data, int place)
    {
        var stream = new ObjectStream(data, place);
        if (dictionary["N"] is not PdfInteger { Value: >= 0 } count || dictionary["First"] is not PdfInteger { Value: >= 0 } first || first.Value > data.Length)
        {
            throw new PdfSyntaxException($"Object stream {number} cannot be read", place);
        }

        if (count.Value > first.Value)
        {
            throw new PdfSyntaxException($"Object stream {number} says that it holds more objects than it lists", place);
        }

        try
        {
            stream.ReadList(new PdfLexer(data, 0, (int)first.Value), count.Value, (int)first.Value);
        }
        catch (PdfSyntaxException)
        {
            throw new PdfSyntaxException($"Object stream {number} has a broken list of objects", place);
        }

        return stream;
    }

    public PdfObject Read(int number, int index, ParseBudget budget)
    {
        if (index >= _items.Count || _items[index].Number != number)
        {
            throw new PdfSyntaxException($"An object stream does not hold object {number} at place {index}", _place);
        }

        budget.BeginObject();
        try
        {
            return new PdfParser(_data, _items[index].Offset, _data.Length, budget).ReadObject();
        }
        catch (PdfSyntaxException e)
        {
            // Places inside an inflated stream mean nothing to a reader of the file.
            throw new PdfSyntaxException(e.Code, e.Message, _place);
        }
    }

    private void ReadList(PdfLexer lexer, long count, int first)
    {
        for (var i = 0L; i < count; i++)
        {
            var (name, at) = (lexer.Next(), lexer.Next());
            if (name.Kind != TokenKind.Integer || at.Kind != TokenKind.Integer || name.Integer is < 0 or > CrossReference.LargestNumber
                || at.Integer < 0 || at.Integer >= _data.Length - first)
            {
                throw new PdfSyntaxException("The list is broken", _place);
            }

            _items.Add(((int)name.Integer, (int)(first + at.Integer)));
        }
    }
}
