using System.Globalization;
using System.Text.RegularExpressions;
using MeetingHub.Points;
using NodaTime;

namespace MeetingHub.Web.Points;

/// <summary>A point to enter, or what it shall say from now on.</summary>
/// <param name="Id">The point that the caller saw under this number; left out where the path names it by its id.</param>
/// <param name="Version">The version that the caller saw; a later one refuses the change. <c>If-Match</c> says the same. Left out, nothing is compared.</param>
public sealed record PointRequest(
    ItemKind Kind,
    LocalText Field,
    LocalText Text,
    IReadOnlyList<Responsible> Responsible,
    LocalDate? Due = null,
    AgreedPointId? Id = null,
    long? Version = null)
{
    internal AgreedText ToText() => new(Kind, Field, Text, Responsible, Due);
}

/// <summary>How far a point has come.</summary>
/// <param name="PostponedTo">A date, or only its year or month; left out unless postponed.</param>
/// <inheritdoc cref="PointRequest" path="/param"/>
public sealed record ProgressRequest(ItemStatus Status, string? PostponedTo, LocalText Remark, AgreedPointId? Id = null, long? Version = null)
{
    internal Progress ToProgress() => new(Status, PostponedTo, Remark);
}

/// <summary>Another place for a point.</summary>
/// <param name="Number">1 to as many as there are points.</param>
/// <inheritdoc cref="PointRequest" path="/param"/>
public sealed record PlaceRequest(int Number, AgreedPointId? Id = null);

/// <summary>The point that a request means: by its number or its id in the path, and what the caller saw of it.</summary>
/// <param name="InPath">A number, which is the point that stands there now, or an id, which is the same point for ever.</param>
/// <param name="Id">The id that the caller saw at that number; null where they named none.</param>
/// <param name="Version">The version that they saw; null where they named none.</param>
internal sealed partial record MeantPoint(string InPath, AgreedPointId? Id, long? Version)
{
    /// <summary>What the path, the header <c>If-Match</c> and the body say together; the header counts before the body.</summary>
    public static (MeantPoint? Point, Refusal? Refusal) Of(string inPath, string? ifMatch, AgreedPointId? id = null, long? version = null) =>
        (ifMatch ?? "").Trim() switch
        {
            "" or "*" => (new MeantPoint(inPath, id, version), null),
            var tag when OneVersion().Match(tag) is { Success: true } match
                => (new MeantPoint(inPath, id, long.Parse(match.Groups["version"].Value, CultureInfo.InvariantCulture)), null),
            _ => (null, new Refusal("point.versionForm", "If-Match names one version of the point as its view shows it, in quotes: \"3\".", "/version")),
        };

    /// <summary>Asks a verb about the point, or says why it cannot be meant.</summary>
    public Refusal? On(MeetingPoints points, Func<AgreedPointId, Refusal?> verb)
    {
        var found = int.TryParse(InPath, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? points.At(number)
            : points.All.FirstOrDefault(p => p.Id == AgreedPointId.TryParse(InPath));
        return found is null ? MeetingPoints.Unknown
            : Id is { } seen && seen != found.Id ? MeetingPoints.ChangedMeanwhile
            : verb(found.Id);
    }

    [GeneratedRegex("""^"(?<version>[0-9]{1,18})"$""")]
    private static partial Regex OneVersion();
}
