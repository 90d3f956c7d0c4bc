namespace MeetingHub.Slots;

/// <summary>
/// How many masks hold each start: a binary number for every start, kept as planes of bits, so that one addition serves 64 starts at once.
/// </summary>
internal sealed class StartCounter(int count)
{
    /// <summary>Plane n holds the bits of value 2^n.</summary>
    private readonly List<StartMask> _planes = [];

    public void Add(StartMask mask)
    {
        for (var word = 0; word < mask.Words.Length; word++)
        {
            var carry = mask.Words[word];
            for (var plane = 0; carry != 0; plane++)
            {
                if (plane == _planes.Count)
                {
                    _planes.Add(StartMask.Empty(count));
                }

                ref var bits = ref _planes[plane].Words[word];
                (bits, carry) = (bits ^ carry, bits & carry);
            }
        }
    }

    /// <summary>The starts that at least so many of the added masks hold.</summary>
    public StartMask AtLeast(long least)
    {
        var equal = StartMask.Full(count);
        if (least <= 0)
        {
            return equal;
        }

        var more = StartMask.Empty(count);
        if (least >= 1L << _planes.Count)
        {
            return more;
        }

        for (var plane = _planes.Count - 1; plane >= 0; plane--)
        {
            if ((least >> plane & 1) != 0)
            {
                equal.KeepOnly(_planes[plane]);
                continue;
            }

            var above = equal.Copy();
            above.KeepOnly(_planes[plane]);
            more.Add(above);
            equal.Remove(_planes[plane]);
        }

        more.Add(equal);
        return more;
    }

    /// <summary>Those of the given starts that the fewest of the added masks hold, and how many hold them.</summary>
    public (StartMask Starts, int Fewest) Fewest(StartMask among)
    {
        var (starts, fewest) = (among.Copy(), 0);
        for (var plane = _planes.Count - 1; plane >= 0; plane--)
        {
            var without = starts.Copy();
            without.Remove(_planes[plane]);
            if (without.IsEmpty)
            {
                fewest += 1 << plane;
            }
            else
            {
                starts = without;
            }
        }

        return (starts, fewest);
    }
}
