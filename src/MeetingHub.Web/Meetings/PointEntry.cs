using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Minutes;
using MeetingHub.Web.Ui;
using NodaTime.Text;

namespace MeetingHub.Web.Meetings;

/// <summary>An agreed point as the form carries it.</summary>
public sealed class PointEntry
{
    public ItemKind Kind { get; set; }

    public LocalEntry Field { get; set; } = new();

    public LocalEntry Text { get; set; } = new();

    /// <summary>The responsible office of each party, in the parties' order; empty where a party has none.</summary>
    public List<LocalEntry> Offices { get; set; } = [];

    public string? Due { get; set; }

    /// <summary>The form of a point as it stands; an empty one for a new point.</summary>
    public static PointEntry Of(AgreedText? text, IReadOnlyList<Party> parties) => text is null ? new() : new()
    {
        Kind = text.Kind,
        Field = LocalEntry.Of(text.Field),
        Text = LocalEntry.Of(text.Text),
        Offices = [.. parties.Select(party => LocalEntry.Of(OfficeOf(text, party)))],
        Due = text.Due is { } due ? LocalDatePattern.Iso.Format(due) : null,
    };

    /// <summary>The same with a row for every party.</summary>
    public PointEntry Filled(int parties)
    {
        Offices.AddRange(Enumerable.Range(0, Math.Max(0, parties - Offices.Count)).Select(_ => new LocalEntry()));
        return this;
    }

    /// <summary>What was entered, laid over what stood: languages that the form did not show stay.</summary>
    public AgreedText ToText(AgreedText? before, IReadOnlyList<Party> parties, IReadOnlyList<Language> shown) => new(
        Kind,
        Field.Over(before?.Field ?? LocalText.Empty, shown),
        Text.Over(before?.Text ?? LocalText.Empty, shown),
        [.. parties.Zip(Offices)
            .Select(row => (row.First, Office: row.Second.Over(before is null ? LocalText.Empty : OfficeOf(before, row.First), shown)))
            .Where(row => !row.Office.IsEmpty || IsNamed(before, row.First))
            .Select(row => new Responsible(row.First.Government, row.Office))],
        MeetingSheet.DateOf(Due));

    private static LocalText OfficeOf(AgreedText text, Party party) =>
        text.Responsible.FirstOrDefault(r => r.Government == party.Government)?.Office ?? LocalText.Empty;

    /// <summary>A government that was responsible without naming an office stays so.</summary>
    private static bool IsNamed(AgreedText? before, Party party) =>
        before?.Responsible.Any(r => r.Government == party.Government && r.Office.IsEmpty) == true;
}
