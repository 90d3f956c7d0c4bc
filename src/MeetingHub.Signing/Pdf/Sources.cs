namespace MeetingHub.Signing.Pdf;

/// <summary>The dictionary keys under which an object is referred to, each once with its number of times; of an array's items the array's key.</summary>
internal sealed class Sources
{
    /// <summary>Keys kept. Whoever asks allows fewer: of so many different ones at least one is not allowed.</summary>
    private const int MostKeys = 16;

    private readonly List<(string Key, int Times)> _keys = [];

    public static Sources None { get; } = new();

    /// <summary>How often the object is referred to in all.</summary>
    public int Count { get; private set; }

    /// <summary>The different keys, the first ones where there are very many.</summary>
    public IEnumerable<string> Keys => _keys.Select(k => k.Key);

    public void Add(string key)
    {
        Count++;
        var at = _keys.FindIndex(k => k.Key == key);
        if (at >= 0)
        {
            _keys[at] = (key, _keys[at].Times + 1);
        }
        else if (_keys.Count < MostKeys)
        {
            _keys.Add((key, 1));
        }
    }

    /// <summary>How often the object is referred to under this key, which is one of <see cref="Keys"/>.</summary>
    public int Times(string key) => _keys.FirstOrDefault(k => k.Key == key).Times;
}
