using MeetingHub.Slots;
using NodaTime;

namespace MeetingHub.Meetings;

/// <summary>What meetings that were held have cost their sides: so that not always the same one sits there early, late or through its lunch.</summary>
public static class EarlierMeetings
{
    /// <summary>How many of them are worth looking at: of the twentieth before, less than half a percent still counts.</summary>
    public const int Most = 20;

    /// <summary>The burden of each side out of the meetings that the same parties have held, older ones faded.</summary>
    /// <param name="held">When, in any order.</param>
    /// <param name="offices">The offices of every party: each day is judged by the hours and the calendar that held on it.</param>
    public static IReadOnlyList<PartyBurden> BurdenOf(IEnumerable<Interval> held, IReadOnlyList<PartyOffice> offices) => held
        .OrderBy(time => time.Start)
        .Aggregate<Interval, IReadOnlyList<PartyBurden>>([], (before, time) => SeriesBurden.After(before, CostOf(time, offices)));

    private static IReadOnlyList<PartyBurden> CostOf(Interval time, IReadOnlyList<PartyOffice> offices) => SeriesBurden.Of(
        [.. offices.Select(office => office.AsParticipant(new DateInterval(time.Start.InZone(office.Facts.Zone).Date, time.End.InZone(office.Facts.Zone).Date)))],
        time);
}
