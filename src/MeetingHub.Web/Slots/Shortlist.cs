using MeetingHub.Meetings.Proposals;
using NodaTime;
using NodaTime.Text;

namespace MeetingHub.Web.Slots;

/// <summary>The times that a coordinator picks from a search to put to the partners, in the order of picking. The address carries them: a link adds one, another takes it away.</summary>
/// <param name="address">The search.</param>
/// <param name="proposal">Where they are put to the partners.</param>
/// <param name="picked">Their starts as the address has them; what is no moment is passed over.</param>
public sealed class Shortlist(SearchAddress address, string proposal, IEnumerable<string> picked)
{
    /// <summary>The value's name in addresses.</summary>
    public const string Name = "slot";

    /// <summary>The picked starts.</summary>
    public IReadOnlyList<Instant> Starts { get; } = Read(picked);

    /// <summary>No room for another.</summary>
    public bool IsFull => Starts.Count >= ProposalTerms.MostSlots;

    /// <summary>Where they are put to the partners.</summary>
    public string Proposal => new SearchAddress(proposal, []).WithAll(Name, Starts.Select(Write));

    public bool Has(Instant start) => Starts.Contains(start);

    /// <summary>The same search with this start picked, or picked no more; it leads back to the slot.</summary>
    public string Toggled(Instant start) => $"{Without(start, Has(start) ? [] : [start])}#{SlotOption.IdOf(start)}";

    /// <summary>The same search with this start picked no more.</summary>
    public string Without(Instant start) => Without(start, []);

    /// <summary>The starts that values of an address name, each once and no more than can be proposed.</summary>
    public static IReadOnlyList<Instant> Read(IEnumerable<string> values) =>
        [.. values.Select(KeptDates.InstantOf).OfType<Instant>().Distinct().Take(ProposalTerms.MostSlots)];

    private string Without(Instant start, IReadOnlyList<Instant> then) => address.WithAll(Name, Starts.Where(s => s != start).Concat(then).Select(Write));

    private static string Write(Instant start) => InstantPattern.ExtendedIso.Format(start);
}
