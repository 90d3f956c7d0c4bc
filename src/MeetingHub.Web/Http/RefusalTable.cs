using System.Collections.Frozen;

namespace MeetingHub.Web.Http;

/// <summary>The refusals that one folder declares, by their codes.</summary>
public sealed record FolderRefusals(IReadOnlyDictionary<string, DeclaredRefusal> ByCode);

/// <summary>Every refusal of the house: what the folders have registered. A test compares it with the sources.</summary>
public sealed class RefusalTable(IEnumerable<FolderRefusals> folders)
{
    public FrozenDictionary<string, DeclaredRefusal> ByCode { get; } = folders.SelectMany(folder => folder.ByCode).ToFrozenDictionary();

    /// <summary>The HTTP status of a refusal: 400 where it points at a place in what was sent, else what its code declares.</summary>
    /// <exception cref="InvalidOperationException">Nobody declares the code.</exception>
    public int StatusOf(Refusal refusal) =>
        refusal.Place is not null ? StatusCodes.Status400BadRequest
        : ByCode.TryGetValue(refusal.Code, out var declared) ? declared.Status
        : throw new InvalidOperationException($"No folder declares the refusal {refusal.Code}.");
}
