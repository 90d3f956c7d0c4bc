using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace MeetingHub.Web.Proposals;

/// <summary>Slots to put to the partners, as the form carries them.</summary>
public sealed class ProposeEntry
{
    [AllowNull]
    public List<RankEntry> Slots { get => field ??= []; set; }

    [AllowNull]
    public AnswerEntry.MomentEntry Deadline { get => field ??= new(); set; }

    /// <summary>The partners whose answer is needed, by id.</summary>
    [AllowNull]
    public List<string> Required { get => field ??= []; set; }

    /// <summary>The chosen starts in their order; of two with the same number the earlier in the list comes first.</summary>
    public IReadOnlyList<Instant> Starts =>
    [
        .. Slots.Where(slot => slot.Order > 0).OrderBy(slot => slot.Order)
            .Select(slot => KeptDates.InstantOf(slot.Start)).OfType<Instant>(),
    ];

    /// <summary>The partners without whose answer it can be decided.</summary>
    public IReadOnlyList<GovernmentId> Optional(IEnumerable<GovernmentId> partners) => [.. partners.Where(partner => !Required.Contains(partner.Value))];

    /// <summary>One slot and its place in our own order; blank where it is not proposed.</summary>
    public sealed class RankEntry
    {
        public string? Start { get; set; }

        public string? Rank { get; set; }

        internal int Order => int.TryParse(Rank, CultureInfo.InvariantCulture, out var order) ? order : 0;
    }
}
