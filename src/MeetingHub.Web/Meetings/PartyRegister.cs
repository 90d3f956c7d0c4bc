using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;

namespace MeetingHub.Web.Meetings;

/// <summary>What the register says of a meeting's parties, read once for everybody who follows one change.</summary>
public sealed class PartyRegister(HubDb db)
{
    private readonly Dictionary<GovernmentId, Government> _known = [];

    /// <summary>The facts of every party.</summary>
    public async Task<IReadOnlyDictionary<GovernmentId, GovernmentFacts>> OfAsync(Meeting meeting, CancellationToken cancellationToken) =>
        (await AllAsync([.. meeting.Parties.Select(p => p.Government)], cancellationToken)).ToDictionary(g => g.Id, g => g.Facts);

    /// <summary>The entries of these governments.</summary>
    public async Task<IReadOnlyList<Government>> AllAsync(IReadOnlyList<GovernmentId> ids, CancellationToken cancellationToken)
    {
        var missing = ids.Where(id => !_known.ContainsKey(id)).ToList();
        if (missing.Count > 0)
        {
            foreach (var government in await db.Set<Government>().AsNoTracking().Where(g => missing.Contains(g.Id)).ToListAsync(cancellationToken))
            {
                _known[government.Id] = government;
            }
        }

        return [.. ids.Select(id => _known[id])];
    }
}
