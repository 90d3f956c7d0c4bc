using NodaTime;

namespace MeetingHub.Meetings;

/// <summary>What a coordinator decides about a meeting before a time is sought.</summary>
/// <param name="Title">At least in the languages of the minutes.</param>
/// <param name="Window">The dates, both included and read in the host's zone, between which a time is sought; at most 400 days.</param>
/// <param name="Agenda">At least one item; its minutes are without interpretation.</param>
/// <param name="MinutesKind">What kind of record the meeting will leave.</param>
/// <param name="MinutesLanguages">The languages of the joint text.</param>
/// <param name="Prevailing">The language that decides where texts differ; null: all are equally authentic.</param>
/// <param name="HostedBy">Whose turn it is to be the host in name; null: the office that runs this hub.</param>
/// <param name="Follows">The meeting of the series that this one comes after; null where it is the first.</param>
/// <param name="IsSample">Reconstructed from a press report: every page of its minutes says so.</param>
public sealed record MeetingPlan(
    LocalText Title,
    DateInterval Window,
    IReadOnlyList<AgendaItem> Agenda,
    Interpretation Interpretation,
    Openness Openness,
    DocumentKind MinutesKind,
    IReadOnlyList<Language> MinutesLanguages,
    Language? Prevailing = null,
    bool IsSample = false,
    GovernmentId? HostedBy = null,
    MeetingId? Follows = null)
{
    private const int LongestWindowDays = 400;

    private static readonly Duration Longest = Duration.FromMinutes(1440);

    /// <summary>What the agenda takes in one language.</summary>
    public int AgendaMinutes => Agenda.Sum(item => item.Minutes);

    /// <summary>How long the meeting is: the agenda, stretched by the interpretation.</summary>
    public Duration Duration => Interpretation.Stretch(AgendaMinutes);

    public bool Equals(MeetingPlan? other) =>
        other is not null && Title == other.Title && Window == other.Window && Agenda.SequenceEqual(other.Agenda)
        && Interpretation == other.Interpretation && Openness == other.Openness && MinutesKind == other.MinutesKind
        && MinutesLanguages.SequenceEqual(other.MinutesLanguages) && Prevailing == other.Prevailing && IsSample == other.IsSample
        && HostedBy == other.HostedBy && Follows == other.Follows;

    public override int GetHashCode() => HashCode.Combine(Title, Window, Interpretation, Openness);

    internal Refusal? Check()
    {
        if (Title.IsEmpty)
        {
            return new Refusal("meeting.titleMissing", "A meeting has a title in at least one language.", "/title");
        }

        if (Agenda.Count == 0)
        {
            return new Refusal("meeting.agendaMissing", "A meeting has at least one agenda item with its minutes.", "/agenda");
        }

        if (Agenda.Select((item, index) => (item, index)).FirstOrDefault(a => a.item.Minutes is < 1 or > 480) is { item: not null } wrong)
        {
            return new Refusal("meeting.agendaMinutes", "An agenda item takes 1 to 480 minutes.", $"/agenda/{wrong.index}/minutes");
        }

        if (Duration > Longest)
        {
            return new Refusal("meeting.tooLong", $"With interpretation the meeting takes {Duration.TotalMinutes:0} minutes; 1440 is the most.", "/agenda");
        }

        if (Window.Length > LongestWindowDays)
        {
            return new Refusal("meeting.windowTooLong", $"The dates span {Window.Length} days; {LongestWindowDays} is the most.", "/window");
        }

        if (MinutesLanguages.Count == 0)
        {
            return new Refusal("meeting.minutesLanguageMissing", "The minutes have at least one language.", "/minutesLanguages");
        }

        return Prevailing is { } language && !MinutesLanguages.Contains(language)
            ? new Refusal("meeting.prevailingNotInMinutes", $"{language.Tag()} cannot prevail: the minutes are not written in it.", "/prevailing")
            : null;
    }
}
