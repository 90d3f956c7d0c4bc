using MeetingHub.Slots;
using NodaTime;

namespace MeetingHub.Web.Slots;

/// <summary>Neighbouring starts of one day are much the same to a coordinator: a few of each day that do not overlap, of more days.</summary>
internal static class BestSlots
{
    /// <param name="ranked">Best first.</param>
    /// <param name="zone">Whose days.</param>
    /// <param name="aDay">At most so many of one day.</param>
    /// <param name="most">At most so many in all.</param>
    public static IReadOnlyList<Slot> Of(IEnumerable<Slot> ranked, DateTimeZone zone, int aDay, int most)
    {
        var best = new List<Slot>();
        foreach (var slot in ranked)
        {
            if (best.Count == most)
            {
                break;
            }

            if (best.Count(b => DateOf(b) == DateOf(slot)) < aDay && best.TrueForAll(b => slot.End <= b.Start || b.End <= slot.Start))
            {
                best.Add(slot);
            }
        }

        return best;

        LocalDate DateOf(Slot slot) => slot.Start.InZone(zone).Date;
    }
}
