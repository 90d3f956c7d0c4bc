using NodaTime;

namespace MeetingHub.Slots;

/// <summary>What a series of meetings has cost its parties.</summary>
public static class SeriesBurden
{
    /// <summary>The share of an earlier burden that still counts after another meeting.</summary>
    public const decimal Kept = 0.75m;

    private static readonly Duration LongestMeeting = Duration.FromDays(1);

    /// <summary>The burdens after a meeting: what was before fades by a quarter, what the meeting cost each party is added. Parties in order of first appearance.</summary>
    public static IReadOnlyList<PartyBurden> After(IReadOnlyList<PartyBurden> before, IReadOnlyList<PartyBurden> meeting) =>
    [
        .. before.Select(b => b with { Minutes = b.Minutes * Kept }).Concat(meeting)
            .GroupBy(b => b.Party, StringComparer.Ordinal)
            .Select(party => new PartyBurden(party.Key, party.Sum(b => b.Minutes))),
    ];

    /// <summary>
    /// What a meeting at this time costs each party: its minutes outside the good hours of the member whom it hits hardest, as a search weighs them. It
    /// need not be on any grid, nor possible at all. Of one that took longer than a day the first day counts.
    /// </summary>
    public static IReadOnlyList<PartyBurden> Of(IReadOnlyList<SlotParticipant> participants, Interval time)
    {
        var end = Instant.Min(time.End, time.Start + LongestMeeting);
        var dates = new DateInterval(time.Start.InUtc().Date, end.InUtc().Date);
        var problem = new SlotProblem(
            dates, DateTimeZone.Utc, 1, participants, participants.Select(p => p.Party).OfType<string>().Distinct().Select(id => new SlotParty(id)));
        var search = new Feasibility(problem, Terms.Of(problem), CancellationToken.None);
        var meeting = new Stretch(time.Start.ToUnixTimeTicks(), end.ToUnixTimeTicks());
        return
        [
            .. problem.Parties.Select(party => new PartyBurden(
                party.Id, participants.Where(p => p.Party == party.Id).Max(p => meeting.MinutesOutside(Burdens.GoodHoursOf(search, p))))),
        ];
    }

    private static decimal MinutesOutside(this Stretch meeting, List<Stretch> good) =>
        (decimal)(meeting.To - meeting.From - good.Sum(g => Math.Max(0, Math.Min(g.To, meeting.To) - Math.Max(g.From, meeting.From)))) / ZoneClock.TicksPerMinute;
}
