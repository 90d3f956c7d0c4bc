using System.Numerics;

namespace MeetingHub.Slots;

/// <summary>A set of starts of one <see cref="StartGrid"/>, a bit for each.</summary>
internal readonly struct StartMask
{
    private StartMask(ulong[] words) => Words = words;

    public ulong[] Words { get; }

    public static StartMask Empty(int count) => new(new ulong[(count + 63) / 64]);

    public static StartMask Full(int count)
    {
        var mask = Empty(count);
        mask.Add(0, count);
        return mask;
    }

    public bool this[int index] => (Words[index >> 6] >> (index & 63) & 1) != 0;

    public bool IsEmpty => !Words.AsSpan().ContainsAnyExcept(0UL);

    public int Count => Words.Sum(BitOperations.PopCount);

    public StartMask Copy() => new([.. Words]);

    /// <summary>Adds the starts <c>[first, end)</c>.</summary>
    public void Add(int first, int end)
    {
        if (first >= end)
        {
            return;
        }

        var (word, last) = (first >> 6, (end - 1) >> 6);
        var (head, tail) = (ulong.MaxValue << first, ulong.MaxValue >> -end);
        if (word == last)
        {
            Words[word] |= head & tail;
            return;
        }

        Words[word] |= head;
        Words.AsSpan(word + 1, last - word - 1).Fill(ulong.MaxValue);
        Words[last] |= tail;
    }

    /// <summary>Takes the starts <c>[first, end)</c> away.</summary>
    public void Remove(int first, int end)
    {
        if (first >= end)
        {
            return;
        }

        var (word, last) = (first >> 6, (end - 1) >> 6);
        var (head, tail) = (ulong.MaxValue << first, ulong.MaxValue >> -end);
        if (word == last)
        {
            Words[word] &= ~(head & tail);
            return;
        }

        Words[word] &= ~head;
        Words.AsSpan(word + 1, last - word - 1).Clear();
        Words[last] &= ~tail;
    }

    /// <summary>Keeps only the starts that the other mask has too.</summary>
    public void KeepOnly(StartMask other)
    {
        for (var word = 0; word < Words.Length; word++)
        {
            Words[word] &= other.Words[word];
        }
    }

    /// <summary>Takes the starts of the other mask away.</summary>
    public void Remove(StartMask other)
    {
        for (var word = 0; word < Words.Length; word++)
        {
            Words[word] &= ~other.Words[word];
        }
    }

    /// <summary>Adds the starts of the other mask.</summary>
    public void Add(StartMask other)
    {
        for (var word = 0; word < Words.Length; word++)
        {
            Words[word] |= other.Words[word];
        }
    }

    public void Clear() => Words.AsSpan().Clear();

    /// <summary>The starts' numbers, ascending.</summary>
    public IEnumerable<int> Indexes()
    {
        for (var word = 0; word < Words.Length; word++)
        {
            for (var rest = Words[word]; rest != 0; rest &= rest - 1)
            {
                yield return (word << 6) + BitOperations.TrailingZeroCount(rest);
            }
        }
    }
}
