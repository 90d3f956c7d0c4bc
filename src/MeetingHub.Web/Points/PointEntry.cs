using MeetingHub.Meetings;
using MeetingHub.Points;
using MeetingHub.Web.Ui;
using NodaTime.Text;

namespace MeetingHub.Web.Points;

/// <summary>An agreed point as the form carries it. Whatever a form leaves out is empty.</summary>
public sealed class PointEntry : SeenPoint
{
    /// <summary>The name of an <see cref="ItemKind"/>; anything else leaves the kind as it is.</summary>
    public string? Kind { get; set; }

    public LocalEntry Field { get; set => field = value ?? new(); } = new();

    public LocalEntry Text { get; set => field = value ?? new(); } = new();

    /// <summary>The responsible office of each party, in the parties' order; empty where a party has none.</summary>
    public List<LocalEntry?>? Offices { get; set; }

    public string? Due { get; set; }

    /// <summary>The kind that was chosen; null where none was.</summary>
    public ItemKind? ChosenKind => NameOf<ItemKind>(Kind);

    /// <summary>The form of a point as it stands; an empty one for a new point.</summary>
    public static PointEntry Of(AgreedPoint? point, IReadOnlyList<Party> parties) => point is not { Text: var text } ? new() : new()
    {
        Id = point.Id.ToString(),
        Version = VersionOf(point),
        Kind = text.Kind.ToString(),
        Field = LocalEntry.Of(text.Field),
        Text = LocalEntry.Of(text.Text),
        Offices = [.. parties.Select(party => LocalEntry.Of(OfficeOf(text, party)))],
        Due = text.Due is { } due ? LocalDatePattern.Iso.Format(due) : null,
    };

    /// <summary>What was typed for one party's office.</summary>
    public LocalEntry OfficeAt(int party) => Offices?.ElementAtOrDefault(party) ?? new LocalEntry();

    /// <summary>The refusal of a due date that is none; null for a date, or for nothing.</summary>
    public Refusal? Check() => string.IsNullOrWhiteSpace(Due) || FormDate.Parse(Due) is not null
        ? null
        : new Refusal("point.dueForm", "The due date is no date such as 2021-06-30.", "/due");

    /// <summary>What was entered, laid over what stood: languages that the form did not show stay.</summary>
    public AgreedText ToText(AgreedText? before, IReadOnlyList<Party> parties, IReadOnlyList<Language> shown) => new(
        ChosenKind ?? before?.Kind ?? ItemKind.AgreedPoint,
        Field.Over(before?.Field ?? LocalText.Empty, shown),
        Text.Over(before?.Text ?? LocalText.Empty, shown),
        [.. parties.Index()
            .Select(row => (row.Item, Office: OfficeAt(row.Index).Over(before is null ? LocalText.Empty : OfficeOf(before, row.Item), shown)))
            .Where(row => !row.Office.IsEmpty || IsNamed(before, row.Item))
            .Select(row => new Responsible(row.Item.Government, row.Office))],
        FormDate.Parse(Due));

    private static LocalText OfficeOf(AgreedText text, Party party) =>
        text.Responsible.FirstOrDefault(r => r.Government == party.Government)?.Office ?? LocalText.Empty;

    /// <summary>A government that was responsible without naming an office stays so.</summary>
    private static bool IsNamed(AgreedText? before, Party party) =>
        before?.Responsible.Any(r => r.Government == party.Government && r.Office.IsEmpty) == true;
}
