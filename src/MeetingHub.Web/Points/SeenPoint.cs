using System.Globalization;
using MeetingHub.Points;

namespace MeetingHub.Web.Points;

/// <summary>What every form about a point carries unseen: which point it is, and the version that its reader saw.</summary>
public class SeenPoint
{
    /// <summary>The point's id; empty for a new point.</summary>
    public string? Id { get; set; }

    public string? Version { get; set; }

    /// <summary>The point that is meant; null for a new one.</summary>
    public AgreedPointId? Meant => AgreedPointId.TryParse(Id);

    /// <summary>The version that was seen; null where the form did not say.</summary>
    public long? Seen => long.TryParse(Version, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    /// <summary>The same about the point as it stands now: what is saved next replaces that.</summary>
    public void See(AgreedPoint? point) => (Id, Version) = (point?.Id.ToString(), point is null ? null : VersionOf(point));

    protected static string VersionOf(AgreedPoint point) => point.Version.ToString(CultureInfo.InvariantCulture);

    /// <summary>The value of a choice; null for anything that none of its options sends.</summary>
    protected static T? NameOf<T>(string? text)
        where T : struct, Enum =>
        Enum.GetNames<T>().Contains(text) ? Enum.Parse<T>(text!) : null;
}

/// <summary>How far a point has come, as the form carries it.</summary>
public sealed class ProgressEntry : SeenPoint
{
    /// <summary>The name of an <see cref="ItemStatus"/>.</summary>
    public string? Status { get; set; }

    public string? PostponedTo { get; set; }

    public Ui.LocalEntry Remark { get; set => field = value ?? new(); } = new();

    /// <summary>The state that was chosen; null where none was.</summary>
    public ItemStatus? ChosenStatus => NameOf<ItemStatus>(Status);

    public static ProgressEntry Of(AgreedPoint? point) => point is null ? new() : new()
    {
        Id = point.Id.ToString(),
        Version = VersionOf(point),
        Status = point.Status.ToString(),
        PostponedTo = point.PostponedTo,
        Remark = Ui.LocalEntry.Of(point.Remark),
    };

    /// <summary>What was entered, laid over what stood; refused where no state was chosen.</summary>
    public (Progress? Progress, Refusal? Refusal) ToProgress(LocalText before, IReadOnlyList<Language> shown) => ChosenStatus is { } status
        ? (new Progress(status, string.IsNullOrWhiteSpace(PostponedTo) ? null : PostponedTo.Trim(), Remark.Over(before, shown)), null)
        : (null, new Refusal("point.statusMissing", "Say how far the point has come.", "/status"));
}

/// <summary>Another place for a point, as the form carries it.</summary>
public sealed class PlaceEntry : SeenPoint
{
    public string? Number { get; set; }

    /// <summary>The number that was chosen; 0, which no point has, where it was none.</summary>
    public int Chosen => int.TryParse(Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
