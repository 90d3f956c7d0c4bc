using System.Security.Cryptography;
using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Governments;
using MeetingHub.Web.Http;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>Makes a new meeting between the host and its partners, and changes what was planned for it.</summary>
public sealed class DraftMeeting(MeetingDesk desk, IClock clock)
{
    /// <summary>Makes a meeting.</summary>
    public Task<Outcome<Meeting>> RunAsync(NewMeeting wanted, Actor actor, CancellationToken cancellationToken) =>
        desk.DraftAsync((db, stop) => MakeAsync(db, wanted, stop), actor, cancellationToken);

    /// <summary>Changes what was planned. Slots that were before the partners are taken back, and they are told.</summary>
    public Task<Outcome<Meeting>> ReplanAsync(MeetingId id, MeetingPlan plan, Actor actor, CancellationToken cancellationToken) =>
        desk.ChangeAsync(id, new MeetingDeed("meeting.replan", actor, (meeting, _) => meeting.Replan(plan)), cancellationToken);

    private async Task<Outcome<Meeting>> MakeAsync(HubDb db, NewMeeting wanted, CancellationToken cancellationToken)
    {
        var register = await db.Set<Government>().AsNoTracking().Select(g => new { g.Id, g.IsHost }).ToListAsync(cancellationToken);
        if (register.Find(g => g.IsHost) is not { } host)
        {
            return new Refusal("government.hostMissing", "The register has no host yet; enter it first.");
        }

        for (var i = 0; i < wanted.Partners.Count; i++)
        {
            if (register.TrueForAll(g => g.Id != wanted.Partners[i]))
            {
                return Register.Unknown(wanted.Partners[i], $"/partners/{i}");
            }
        }

        if (wanted.Reference is { } reference && await db.Set<Meeting>().AnyAsync(m => m.Reference == reference, cancellationToken))
        {
            return new Refusal("meeting.referenceTaken", $"Another meeting is called {reference}.", "/reference");
        }

        if (await ContinueSeries.CheckAsync(db, wanted.Plan, cancellationToken) is { } followed)
        {
            return followed;
        }

        var code = await FreeCodeAsync(db, cancellationToken);
        var (meeting, refusal) = Meeting.Draft(MeetingId.New(), code, wanted.Reference, wanted.Plan, [host.Id, .. wanted.Partners], clock.GetCurrentInstant());
        refusal ??= wanted.Delegations?.Select(d => meeting!.NameDelegation(d.Key, d.Value)).FirstOrDefault(r => r is not null);
        return refusal is not null ? refusal : meeting!;
    }

    private static async Task<AnswerCode> FreeCodeAsync(HubDb db, CancellationToken cancellationToken)
    {
        while (true)
        {
            var code = AnswerCode.Of((uint)RandomNumberGenerator.GetInt32(int.MaxValue));
            if (!await db.Set<Meeting>().AnyAsync(m => m.Code == code, cancellationToken))
            {
                return code;
            }
        }
    }
}

/// <summary>A meeting that is wanted.</summary>
/// <param name="Plan">What the coordinator decided.</param>
/// <param name="Partners">In the order agreed; the host is added in front.</param>
/// <param name="Reference">The caller's own name for the meeting, unique in the hub; null for none.</param>
public sealed record NewMeeting(MeetingPlan Plan, IReadOnlyList<GovernmentId> Partners, string? Reference = null)
{
    /// <summary>Whom parties send, where it is known from the start.</summary>
    public IReadOnlyDictionary<GovernmentId, Delegation>? Delegations { get; init; }
}
