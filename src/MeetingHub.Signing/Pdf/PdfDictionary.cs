using System.Collections;

namespace MeetingHub.Signing.Pdf;

/// <summary>A dictionary in the file's order. A missing key reads as null, as the format says; setting null takes the key away.</summary>
internal sealed class PdfDictionary : PdfObject, IEnumerable<KeyValuePair<string, PdfObject>>
{
    private const int ScanUpTo = 16;

    private readonly List<KeyValuePair<string, PdfObject>> _entries = [];
    private Dictionary<string, int>? _index;

    public int Count => _entries.Count;

    public IEnumerable<string> Keys => _entries.Select(e => e.Key);

    public PdfObject this[string key]
    {
        get => IndexOf(key) is var i and >= 0 ? _entries[i].Value : Null;
        set
        {
            var i = IndexOf(key);
            var entry = KeyValuePair.Create(key, value);
            if (value == Null)
            {
                if (i >= 0)
                {
                    _entries.RemoveAt(i);
                    _index = null;
                }
            }
            else if (i >= 0)
            {
                _entries[i] = entry;
            }
            else
            {
                _index?.Add(key, _entries.Count);
                _entries.Add(entry);
            }
        }
    }

    public bool Has(string key) => IndexOf(key) >= 0;

    /// <summary>Adds a key the file has; false when the file has it twice, which readers disagree about.</summary>
    public bool TryAdd(string key, PdfObject value)
    {
        if (Has(key))
        {
            return false;
        }

        this[key] = value;
        return true;
    }

    public PdfDictionary With(string key, PdfObject value)
    {
        var copy = Copy();
        copy[key] = value;
        return copy;
    }

    public PdfDictionary Copy()
    {
        var copy = new PdfDictionary();
        copy._entries.AddRange(_entries);
        return copy;
    }

    public void Add(string key, PdfObject value) => this[key] = value;

    /// <summary>For a name under the key: its value; else null.</summary>
    public string? Name(string key) => (this[key] as PdfName)?.Value;

    public IEnumerator<KeyValuePair<string, PdfObject>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Most dictionaries have a few keys and a scan is fastest; a long one gets an index.
    private int IndexOf(string key)
    {
        if (_entries.Count <= ScanUpTo)
        {
            return _entries.FindIndex(e => e.Key == key);
        }

        _index ??= _entries.Select((e, i) => (e.Key, i)).ToDictionary(e => e.Key, e => e.i);
        return _index.GetValueOrDefault(key, -1);
    }
}
