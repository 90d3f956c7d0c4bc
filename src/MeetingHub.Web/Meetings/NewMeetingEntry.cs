using System.Globalization;
using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Web.Ui;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>A new meeting as the form carries it.</summary>
public sealed class NewMeetingEntry
{
    /// <summary>How many agenda items the form has room for.</summary>
    public const int AgendaRows = 3;

    public List<string> Partners { get; set; } = [];

    public LocalEntry Title { get; set; } = new();

    public string? First { get; set; }

    public string? Last { get; set; }

    public List<AgendaEntry> Agenda { get; set; } = [];

    public Interpretation Interpretation { get; set; } = Interpretation.Consecutive;

    public Openness Openness { get; set; } = Openness.Open;

    public DocumentKind Kind { get; set; } = DocumentKind.AgreedRecord;

    public List<string> MinutesLanguages { get; set; } = [];

    /// <summary>An empty form: the host's language is ticked.</summary>
    public static NewMeetingEntry For(Government? host) =>
        new() { MinutesLanguages = host is null ? [] : [host.Facts.Language.Tag()] };

    /// <summary>The same with a row for every agenda item that the form shows.</summary>
    public NewMeetingEntry Filled()
    {
        Agenda.AddRange(Enumerable.Range(0, Math.Max(0, AgendaRows - Agenda.Count)).Select(_ => new AgendaEntry()));
        return this;
    }

    /// <summary>What was entered as a plan; or what cannot be read in it.</summary>
    public (MeetingPlan? Plan, Refusal? Refusal) ToPlan()
    {
        if (FormDate.Parse(First) is not { } first || FormDate.Parse(Last) is not { } last)
        {
            return (null, new Refusal("meeting.windowMissing", "The first and the last day are dates.", "/window"));
        }

        if (last < first)
        {
            return (null, new Refusal("meeting.windowReversed", "The last day is before the first.", "/window"));
        }

        return (new MeetingPlan(
            Title.ToText(),
            new DateInterval(first, last),
            [.. Agenda.Where(item => !item.IsEmpty).Select(item => item.ToItem())],
            Interpretation,
            Openness,
            Kind,
            [.. Languages.All.Where(language => MinutesLanguages.Contains(language.Tag()))]), null);
    }
}

/// <summary>One agenda item as the form carries it.</summary>
public sealed class AgendaEntry
{
    public LocalEntry Title { get; set; } = new();

    public string? Minutes { get; set; }

    /// <summary>True for a row that was left out.</summary>
    public bool IsEmpty => Title.ToText().IsEmpty && string.IsNullOrWhiteSpace(Minutes);

    /// <summary>What is no number counts as 0, which the rules refuse at its place.</summary>
    public AgendaItem ToItem() =>
        new(Title.ToText(), int.TryParse(Minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes : 0);
}
