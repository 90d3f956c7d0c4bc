using NodaTime;

namespace MeetingHub.Meetings.Proposals;

/// <summary>What is put to the parties.</summary>
/// <param name="Slots">One to ten, in our own side's order of preference.</param>
/// <param name="Deadline">Until when answers are awaited. It is told to each party in its own zone.</param>
/// <param name="Optional">Partners without whose answer it can be decided; every other partner is required.</param>
public sealed record ProposalTerms(IReadOnlyList<Interval> Slots, Instant Deadline, IReadOnlyList<GovernmentId> Optional)
{
    /// <summary>Three slots are what an office usually proposes.</summary>
    public const int UsualSlots = 3;

    /// <summary>More are no proposal but a calendar.</summary>
    public const int MostSlots = 10;

    /// <summary>The terms with every partner required.</summary>
    public ProposalTerms(IReadOnlyList<Interval> slots, Instant deadline)
        : this(slots, deadline, [])
    {
    }

    /// <summary>When answers are awaited by where nobody has said so: 18:00 of the seventh day on the partner's clock, but before the first slot.</summary>
    public static Instant UsualDeadline(IReadOnlyList<Interval> slots, DateTimeZone partner, Instant now)
    {
        var usual = now.InZone(partner).Date.PlusDays(7).At(new LocalTime(18, 0)).InZoneLeniently(partner).ToInstant();
        return slots.Count == 0 ? usual : Instant.Min(usual, Middle(now, slots.Min(s => s.Start)));
    }

    internal Refusal? Check(Duration length, Instant now)
    {
        if (Slots.Count is < 1 or > MostSlots)
        {
            return new Refusal("meeting.slotCount", "One to ten slots are proposed.", "/slots");
        }

        for (var i = 0; i < Slots.Count; i++)
        {
            if (Slots[i].Duration != length)
            {
                return new Refusal("meeting.wrongLength", $"The meeting takes {length.TotalMinutes:0} minutes.", "/slots");
            }

            if (Slots[i].Start < now)
            {
                return new Refusal("meeting.startPassed", "The start has passed. What lies in the past is recorded with asOf.", $"/slots/{i}");
            }

            if (Slots.Take(i).Contains(Slots[i]))
            {
                return new Refusal("proposal.slotTwice", "A time is proposed once.", $"/slots/{i}");
            }
        }

        return CheckDeadline(Deadline, Slots, now);
    }

    internal static Refusal? CheckDeadline(Instant deadline, IReadOnlyList<Interval> slots, Instant now) =>
        deadline <= now ? new Refusal("proposal.deadlinePassed", "The deadline lies in the past.", "/deadline")
        : deadline > slots.Max(s => s.Start) ? new Refusal("proposal.deadlineLate", "The deadline is after the last of the slots.", "/deadline")
        : null;

    private static Instant Middle(Instant now, Instant first) =>
        Instant.FromUnixTimeSeconds((now + (first - now) / 2).ToUnixTimeSeconds() / 60 * 60);
}
