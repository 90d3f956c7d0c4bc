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
    public static IReadOnlyList<Slot> Of(IEnumerable<Slot> ranked, DateTimeZone zone, int aDay, int most) =>
        Of(ranked, slot => new Interval(slot.Start, slot.End), zone, aDay, most);

    /// <inheritdoc cref="Of(IEnumerable{Slot}, DateTimeZone, int, int)"/>
    /// <param name="timeOf">When one of them is.</param>
    public static IReadOnlyList<T> Of<T>(IEnumerable<T> ranked, Func<T, Interval> timeOf, DateTimeZone zone, int aDay, int most)
    {
        var best = new List<T>();
        foreach (var slot in ranked)
        {
            if (best.Count == most)
            {
                break;
            }

            var time = timeOf(slot);
            if (best.Count(b => DateOf(b) == DateOf(slot)) < aDay && best.Select(timeOf).All(b => time.End <= b.Start || b.End <= time.Start))
            {
                best.Add(slot);
            }
        }

        return best;

        LocalDate DateOf(T slot) => timeOf(slot).Start.InZone(zone).Date;
    }
}
