using System.Globalization;
using MeetingHub.Meetings;
using MeetingHub.Slots;
using MeetingHub.Web.Ui;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>A search for times as an address carries it: what was typed, and what it means.</summary>
/// <param name="query">The address's values; a name that it does not have asks for nothing.</param>
public sealed class SearchEntry(IQueryCollection query)
{
    /// <summary>How many best times are told unless another number is asked for.</summary>
    public const int StandardTop = 6;

    private const int MostTop = 50;
    internal const int MostMinutes = 1440;
    internal const int MostNoticeHours = 8760;

    private readonly List<Refusal> _refusals = [];

    /// <summary>What was typed under a name; null where it is blank.</summary>
    public string? this[string name] => query[name].LastOrDefault(value => !string.IsNullOrWhiteSpace(value))?.Trim();

    /// <summary>Everything that was typed under a name.</summary>
    public IReadOnlyList<string> All(string name) => [.. query[name].Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!.Trim())];

    /// <summary>The day as of which the past is recorded; null for the present.</summary>
    public LocalDate? AsOf { get; private set; }

    /// <summary>A date of the week that is looked at; null: the best one's. A wrong one is no reason to refuse a search.</summary>
    public LocalDate? Week => FormDate.Parse(this["week"]);

    /// <summary>How many best times are told.</summary>
    public int Top { get; private set; } = StandardTop;

    /// <summary>What only the page asks. What cannot be read in it is told by <see cref="ToWishes"/>.</summary>
    public SearchEntry OnPage()
    {
        AsOf = Date("asOf");
        Top = Number("top", 1, MostTop) ?? StandardTop;
        return this;
    }

    /// <summary>What is asked of the search; or everything that cannot be read, each with its place: the name of the value.</summary>
    public (TimeWishes? Wishes, IReadOnlyList<Refusal> Refusals) ToWishes()
    {
        var wishes = new TimeWishes
        {
            From = Date("from"),
            To = Date("to"),
            DurationMinutes = Number("minutes", 1, MostMinutes),
            ThroughBreaks = this["lunch"] == "short",
            Required = this["people"] == "chosen" ? All("need").ToHashSet(StringComparer.Ordinal) : null,
            Constraints = new SlotConstraints
            {
                BufferBeforeMinutes = Number("before", 0, MostMinutes) ?? 0,
                BufferAfterMinutes = Number("after", 0, MostMinutes) ?? 0,
                MinimumNoticeMinutes = (Number("notice", 0, MostNoticeHours) ?? 0) * 60,
                MinimumOptional = Number("least", 0, Delegation.MostParticipants) ?? 0,
                TentativeBlocks = this["tentative"] != "free",
                LocalBounds = Bounds(),
            },
            Preferences = new Preferences { PreferredStart = Time("at"), PreferredDates = Dates("on") },
        };
        return _refusals.Count == 0 ? (wishes, []) : (null, _refusals);
    }

    private LocalBounds? Bounds() => (Time("earliest"), Time("latest")) is var (earliest, latest) && (earliest ?? latest) is not null
        ? new LocalBounds(this["whose"] == "organizer" ? BoundsScope.Organizer : BoundsScope.Everyone, earliest, latest)
        : null;

    private LocalDate? Date(string name) => this[name] is { } text ? DateFrom(text, name) : null;

    private IReadOnlyList<LocalDate> Dates(string name) => [.. All(name).Select(text => DateFrom(text, name)).OfType<LocalDate>().Distinct()];

    private LocalDate? DateFrom(string text, string name)
    {
        if (FormDate.Parse(text) is { } date && date >= SlotProblem.FirstDate && date <= SlotProblem.LastDate)
        {
            return date;
        }

        Refuse("search.date", $"\"{text}\" is no date: 2026-12-31 is.", name);
        return null;
    }

    private WallTime? Time(string name)
    {
        if (this[name] is not { } text)
        {
            return null;
        }

        // Some browsers send seconds.
        var time = WallTime.TryParse(text.Length == 8 && text.EndsWith(":00", StringComparison.Ordinal) ? text[..5] : text);
        if (time is null)
        {
            Refuse("search.time", $"\"{text}\" is no time of day: 14:00 is.", name);
        }

        return time;
    }

    private int? Number(string name, int least, int most)
    {
        if (this[name] is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        _refusals.Add(new Refusal("search.number", $"\"{text}\" is no whole number from {least} to {most}.", $"/{name}")
        {
            Facts = new Dictionary<string, string> { ["least"] = $"{least}", ["most"] = $"{most}" },
        });
        return null;
    }

    private void Refuse(string code, string detail, string name) => _refusals.Add(new Refusal(code, detail, $"/{name}"));
}
