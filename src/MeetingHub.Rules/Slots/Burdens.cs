using MeetingHub.Governments;

namespace MeetingHub.Slots;

/// <summary>
/// What a start costs each party: the minutes of the meeting outside the good hours of the member whom it hits hardest. Good hours are a participant's core
/// hours; without them their shifts but for the first and last half hour, breaks never being good. Fairness keeps the largest burden small, earlier meetings counted.
/// </summary>
internal sealed class Burdens
{
    private const long Edge = 30 * ZoneClock.TicksPerMinute;

    private readonly List<(string Id, decimal Before, int[] Minutes)> _parties = [];
    private readonly decimal _largestBefore;

    public Burdens(SlotProblem problem, Feasibility search, IReadOnlyDictionary<string, StartMask> available)
    {
        var known = new Dictionary<(WorkProfile, WeeklyHours?), int[]>();
        foreach (var party in problem.Parties)
        {
            var worst = new int[search.Grid.Count];
            var members = problem.Participants.Where(p => p.Party == party.Id).ToList();
            foreach (var member in members)
            {
                var key = (search.ProfileOf(member), member.Core);
                if (!known.TryGetValue(key, out var minutes))
                {
                    known[key] = minutes = MinutesOf(search, member);
                }

                foreach (var index in available[member.Id].Indexes())
                {
                    worst[index] = Math.Max(worst[index], minutes[index]);
                }
            }

            if (members.Count > 0)
            {
                _parties.Add((party.Id, problem.Preferences.History.Where(h => h.Party == party.Id).Sum(h => h.Minutes), worst));
            }
        }

        _largestBefore = _parties.Count == 0 ? 0 : _parties.Max(p => p.Before);
    }

    /// <summary>What this start costs each party.</summary>
    public IReadOnlyList<PartyBurden> At(int index) => [.. _parties.Select(p => new PartyBurden(p.Id, p.Minutes[index]))];

    /// <summary>Points for the hours by which the largest burden would grow; it names its party, also where that is none. One party alone is not treated unfairly.</summary>
    public Reason AsReason(decimal weight)
    {
        if (_parties.Count < 2)
        {
            return new Reason(_ => 0, _ => []);
        }

        decimal Points(int index) => -Reason.PerHour(weight, _parties.Max(p => p.Before + p.Minutes[index]) - _largestBefore);

        return new Reason(Points, index =>
        {
            var (id, before, minutes) = _parties.MaxBy(p => p.Before + p.Minutes[index]);
            return [new ScoreComponent(ScoreCode.Fairness, Points(index)) { Party = id, Minutes = (int)Math.Round(before + minutes[index]) }];
        });
    }

    /// <summary>The good hours of a participant, ascending.</summary>
    public static List<Stretch> GoodHoursOf(Feasibility search, SlotParticipant member) => member.Core is not null
        ? search.StretchesOf(search.CoreTimeOf(member), withBreaks: true)
        : GoodHours(search, search.ProfileOf(member).Time, member.Hours.IsAlways ? 0 : Edge);

    private static int[] MinutesOf(Feasibility search, SlotParticipant member)
    {
        var minutes = search.Grid.OverlapMinutes(GoodHoursOf(search, member));
        for (var index = 0; index < minutes.Length; index++)
        {
            minutes[index] = (int)(search.Grid.Duration / ZoneClock.TicksPerMinute) - minutes[index];
        }

        return minutes;
    }

    private static List<Stretch> GoodHours(Feasibility search, WorkTime time, long edge)
    {
        var shifts = search.StretchesOf(time, withBreaks: false);
        var breaks = Stretch.Without(shifts, search.StretchesOf(time, withBreaks: true));
        return Stretch.Without([.. shifts.Select(s => new Stretch(s.From + edge, s.To - edge)).Where(s => s.From < s.To)], breaks);
    }
}
