using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using MeetingHub.Meetings;
using MeetingHub.Meetings.Proposals;
using NodaTime;
using NodaTime.Text;

namespace MeetingHub.Web.Proposals;

/// <summary>An answer to slots as a form carries it.</summary>
public sealed class AnswerEntry
{
    /// <summary>How many times of the party's own the form has room for.</summary>
    public const int OtherRows = 3;

    private static readonly LocalTimePattern Minute = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private bool _isOutdated;

    /// <summary>By slot, in the order of the slots; the names of <see cref="SlotChoice"/>.</summary>
    [AllowNull]
    public List<string?> Choices { get => field ??= []; set; }

    /// <summary>By slot, in the order of the slots.</summary>
    [AllowNull]
    public List<string?> SlotNotes { get => field ??= []; set; }

    [AllowNull]
    public List<MomentEntry> Others { get => field ??= []; set; }

    public bool Insists { get; set; }

    public string? Note { get; set; }

    /// <summary>Who answers.</summary>
    public string? By { get; set; }

    /// <summary>What the answering one had before them: the round, and how many answers of their party to it.</summary>
    public string? Seen { get; set; }

    /// <summary>When it was given, on the host's clock; blank for now. Only where a colleague records it.</summary>
    [AllowNull]
    public MomentEntry Given { get => field ??= new(); set; }

    public AnswerChannel Channel { get; set; } = AnswerChannel.Phone;

    /// <summary>The form of a party: its answer as it stands, or blank.</summary>
    /// <param name="zone">The clock on which other times are entered.</param>
    public static AnswerEntry Of(Proposal proposal, GovernmentId government, DateTimeZone zone)
    {
        var entry = new AnswerEntry { Choices = [.. proposal.Slots.Select(_ => (string?)null)] };
        if (proposal.AnswerOf(government) is { } answer)
        {
            entry.Choices = [.. answer.Choices.Select(choice => choice.ToString())];
            entry.SlotNotes = [.. proposal.Slots.Select((_, i) => answer.NoteOn(i))];
            entry.Others = [.. answer.OtherTimes.Select(other => MomentEntry.Of(other.Time.Start, zone))];
            // The person who answers knows already what was said against these times.
            entry.Insists = answer.OtherTimes.Any(other => other.Problems.Count > 0);
            entry.Note = answer.Note;
            entry.By = answer.Source.GivenBy;
        }

        return entry.Filled(proposal, government);
    }

    /// <summary>
    /// The same with a row for every slot and time that the form shows, as of what is to be seen now. What was chosen among the slots of another
    /// round says nothing of these.
    /// </summary>
    public AnswerEntry Filled(Proposal proposal, GovernmentId government)
    {
        if (Seen is not null && ToSeen().Round != proposal.Round)
        {
            // What they wrote to those slots is still theirs to use.
            Note = string.Join('\n', SlotNotes.Prepend(Note).Where(note => !string.IsNullOrWhiteSpace(note)));
            Choices.Clear();
            SlotNotes.Clear();
            _isOutdated = true;
        }

        Choices.AddRange(Enumerable.Range(0, Math.Max(0, proposal.Slots.Count - Choices.Count)).Select(_ => (string?)null));
        SlotNotes.AddRange(Enumerable.Range(0, Math.Max(0, proposal.Slots.Count - SlotNotes.Count)).Select(_ => (string?)null));
        Others.AddRange(Enumerable.Range(0, Math.Max(0, OtherRows - Others.Count)).Select(_ => new MomentEntry()));
        Seen = Write(SeenProposal.Of(proposal, government));
        return this;
    }

    /// <summary>What they had before them; something that never was where the form says nothing readable.</summary>
    public SeenProposal ToSeen() =>
        Seen?.Split('.') is [var round, var answers] && int.TryParse(round, CultureInfo.InvariantCulture, out var r) && int.TryParse(answers, CultureInfo.InvariantCulture, out var a)
            ? new SeenProposal(r, a)
            : new SeenProposal(0, 0);

    /// <summary>The round whose slots they had before them; the latest where the form says nothing readable.</summary>
    public Proposal RoundOf(Meeting meeting) => meeting.Proposals.FirstOrDefault(p => p.Round == ToSeen().Round) ?? meeting.Proposal!;

    /// <summary>The answer; or what cannot be read in it.</summary>
    /// <param name="zone">The clock of the other times.</param>
    /// <param name="hostZone">The clock on which a colleague says when it was given.</param>
    public (GivenAnswer? Given, Refusal? Refusal) ToAnswer(GovernmentId government, DateTimeZone zone, DateTimeZone hostZone, AnswerChannel channel)
    {
        if (_isOutdated)
        {
            return (null, SeenProposal.Outdated);
        }

        var choices = Choices.Select(text => Enum.TryParse<SlotChoice>(text, out var choice) && Enum.IsDefined(choice) ? choice : (SlotChoice?)null).ToList();
        if (choices.Any(choice => choice is null))
        {
            return (null, new Refusal("proposal.choiceMissing", "Each of the slots is answered.", "/choices"));
        }

        var others = Others.Where(other => !other.IsEmpty).Select(other => other.In(zone)).ToList();
        if (others.IndexOf(null) is var wrong && wrong >= 0)
        {
            return (null, new Refusal("proposal.timeForm", "A time has a day and a start.", $"/otherStarts/{wrong}"));
        }

        var given = Given.IsEmpty ? null : Given.In(hostZone);
        return given is null && !Given.IsEmpty
            ? (null, new Refusal("proposal.timeForm", "The moment of the answer has a day and a time.", "/givenAt"))
            : (new GivenAnswer(
                government, [.. choices.Select(c => c!.Value)], [.. others.Select(o => o!.Value)], Note, By, given, channel, Insists, [.. SlotNotes.Select(n => n ?? "")]), null);
    }

    internal static string Write(SeenProposal seen) => string.Create(CultureInfo.InvariantCulture, $"{seen.Round}.{seen.Answers}");

    /// <summary>A day and a time as browsers send them.</summary>
    public sealed class MomentEntry
    {
        public string? Date { get; set; }

        public string? Time { get; set; }

        /// <summary>True for a row that was left out.</summary>
        public bool IsEmpty => string.IsNullOrWhiteSpace(Date) && string.IsNullOrWhiteSpace(Time);

        /// <summary>The local date and time; null where it is none.</summary>
        public LocalDateTime? Local =>
            KeptDates.DateOf(Date) is { } date && Minute.Parse(Time ?? "") is { Success: true, Value: var time } ? date.At(time) : null;

        public static MomentEntry Of(Instant moment, DateTimeZone zone)
        {
            var local = moment.InZone(zone).LocalDateTime;
            return new() { Date = LocalDatePattern.Iso.Format(local.Date), Time = Minute.Format(local.TimeOfDay) };
        }

        /// <summary>The moment on a clock; null where it is none. A time that the clocks skip counts an hour later, one that comes twice the first time.</summary>
        public Instant? In(DateTimeZone zone) => Local?.InZoneLeniently(zone).ToInstant();
    }
}
