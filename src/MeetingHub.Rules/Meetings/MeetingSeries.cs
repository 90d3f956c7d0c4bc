using NodaTime;

namespace MeetingHub.Meetings;

/// <summary>The next meeting of a series starts from the last one: its parties in turn, its people, its agenda, and what is still open.</summary>
public static class MeetingSeries
{
    /// <summary>Minutes of the agenda for one open point, and for all of them at most.</summary>
    private const int MinutesAPoint = 5, MostMinutes = 30;

    /// <summary>The first item of the next meeting's agenda, where points are still open.</summary>
    public static Text LookBack { get; } = new(
        "지난 회의 합의사항 이행 점검", "上次会议共识事项落实情况", "前回の合意事項の実施状況", "Progress on the points agreed last time");

    private static readonly LocalText LookBackTitle = LocalText.Of(Languages.All.Select(language => (language, (string?)LookBack[language])));

    /// <summary>What the next meeting starts from; refused before the last one was held.</summary>
    /// <param name="openPoints">How many of the points that it agreed on are still open.</param>
    /// <param name="years">1: yearly; 2: every other year.</param>
    /// <param name="today">Turns that lie before it were left out: a series that was interrupted goes on in its own rhythm.</param>
    public static (NextMeeting? Next, Refusal? Refusal) After(Meeting last, int openPoints, int years, LocalDate today)
    {
        if (last.State is not (MeetingState.Held or MeetingState.Closed))
        {
            return (null, last.WrongState());
        }

        if (years is not (1 or 2))
        {
            return (null, new Refusal("series.years", "The next meeting is in one year or in two.", "/years"));
        }

        var partners = last.Parties.Skip(1).Select(p => p.Government).ToList();
        var plan = last.Plan with
        {
            Title = SeriesTitle.Next(last.Plan.Title),
            Window = NextTurn(last.Plan.Window, years, today),
            Agenda = [.. LookingBack(openPoints), .. last.Plan.Agenda.Where(item => item.Title != LookBackTitle)],
            IsSample = false,
            Follows = last.Id,
            HostedBy = HostAfter(last),
        };
        return (new NextMeeting(
            plan,
            [.. partners.Skip(1), partners[0]],
            last.Parties.ToDictionary(p => p.Government, p => p.Delegation with { Participants = [.. p.Participants.Select(person => person with { Deputy = null })] })), null);
    }

    /// <summary>Our own side, then the partners by their ids, whatever the order of names is this time: everybody has their turn.</summary>
    private static GovernmentId HostAfter(Meeting last)
    {
        GovernmentId[] turns = [last.Host.Government, .. last.Parties.Skip(1).Select(p => p.Government).OrderBy(g => g.Value, StringComparer.Ordinal)];
        return turns[(Array.IndexOf(turns, last.Plan.HostedBy ?? turns[0]) + 1) % turns.Length];
    }

    private static IEnumerable<AgendaItem> LookingBack(int open) =>
        open == 0 ? [] : [new AgendaItem(LookBackTitle, Math.Min(open * MinutesAPoint, MostMinutes))];

    private static DateInterval NextTurn(DateInterval window, int years, LocalDate today) =>
        Enumerable.Range(1, int.MaxValue).Select(turn => Later(window, turn * years)).First(turn => turn.End >= today);

    /// <summary>As long as before, from the same day of the week of that season on.</summary>
    private static DateInterval Later(DateInterval window, int years)
    {
        var same = window.Start.PlusYears(years);
        var start = same.With(DateAdjusters.NextOrSame(window.Start.DayOfWeek));
        start = Period.DaysBetween(same, start) > 3 ? start.PlusWeeks(-1) : start;
        return new DateInterval(start, start.PlusDays(window.Length - 1));
    }
}

/// <summary>What a next meeting starts from.</summary>
/// <param name="Partners">In the order of their names this time: whoever stood first stands last.</param>
/// <param name="Delegations">The people of the last meeting; who came as a deputy then does not stay one.</param>
public sealed record NextMeeting(
    MeetingPlan Plan, IReadOnlyList<GovernmentId> Partners, IReadOnlyDictionary<GovernmentId, Delegation> Delegations);
