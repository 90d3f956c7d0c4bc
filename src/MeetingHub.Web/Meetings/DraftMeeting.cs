using MeetingHub.Governments;
using MeetingHub.Invitations;
using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Governments;
using MeetingHub.Web.Proposals;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>Makes a new meeting between the host and its partners, and changes what was planned for it.</summary>
public sealed class DraftMeeting(HubDb db, MeetingDesk desk, TellParties tell, IClock clock)
{
    /// <param name="plan">What the coordinator decided.</param>
    /// <param name="partners">In the order agreed; the host is added in front.</param>
    /// <param name="reference">The caller's own name for the meeting, unique in the hub; null for none.</param>
    /// <param name="delegations">Whom parties send, where it is known from the start.</param>
    public async Task<Answer<Meeting>> RunAsync(
        MeetingPlan plan,
        IReadOnlyList<GovernmentId> partners,
        string? reference,
        Actor actor,
        CancellationToken cancellationToken,
        IReadOnlyDictionary<GovernmentId, Delegation>? delegations = null)
    {
        var register = await db.Set<Government>().AsNoTracking().ToDictionaryAsync(g => g.Id, cancellationToken);
        if (register.Values.FirstOrDefault(g => g.IsHost) is not { } host)
        {
            return new Refusal("government.hostMissing", "The register has no host yet; enter it first.");
        }

        for (var i = 0; i < partners.Count; i++)
        {
            if (!register.ContainsKey(partners[i]))
            {
                return Register.Unknown(partners[i], $"/partners/{i}");
            }
        }

        if (reference is not null && await db.Set<Meeting>().AnyAsync(m => m.Reference == reference, cancellationToken))
        {
            return new Refusal("meeting.referenceTaken", $"Another meeting is called {reference}.", "/reference");
        }

        var (meeting, refusal) = Meeting.Draft(
            MeetingId.New(), await FreeCodeAsync(cancellationToken), reference, plan, [host.Id, .. partners], clock.GetCurrentInstant());
        refusal ??= delegations?.Select(d => meeting!.NameDelegation(d.Key, d.Value)).FirstOrDefault(r => r is not null);
        return refusal is not null ? refusal : await desk.KeepNewAsync(meeting!, actor, cancellationToken);
    }

    /// <summary>Changes what was planned. Slots that were before the partners are taken back, and they are told.</summary>
    public Task<Answer<Meeting>> ReplanAsync(MeetingId id, MeetingPlan plan, Actor actor, CancellationToken cancellationToken) => desk.ChangeAsync(
        id,
        "meeting.replan",
        actor,
        (meeting, _) => meeting.Replan(plan),
        cancellationToken,
        effects: meeting => KeepHolds.RowsFor(meeting, clock.GetCurrentInstant()),
        also: meeting => tell.TellAsync(meeting, clock.GetCurrentInstant(), clock.GetCurrentInstant(), cancellationToken));

    private async Task<AnswerCode> FreeCodeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var code = AnswerCode.Of((uint)System.Security.Cryptography.RandomNumberGenerator.GetInt32(int.MaxValue));
            if (!await db.Set<Meeting>().AnyAsync(m => m.Code == code, cancellationToken))
            {
                return code;
            }
        }
    }
}
