using MeetingHub.Web.Meetings;

namespace MeetingHub.Web.Conferences;

/// <summary>Has own staff's calendars looked at again when the slots before the parties are others, or other own people take part.</summary>
internal sealed class FollowHolds : IMeetingFollower
{
    public Task<FollowUp> FollowAsync(MeetingChange change, CancellationToken cancellationToken)
    {
        var (was, proposal) = (change.Before.Proposal, change.After.Proposal);
        if (proposal is null)
        {
            return Task.FromResult(FollowUp.None);
        }

        var isNew = was?.Round != proposal.Round;
        var isOther = isNew || was?.State != proposal.State || (proposal.IsOpen && change.AreOtherPeople(p => p.Government == change.After.Host.Government));
        return Task.FromResult(isOther ? new FollowUp { Rows = [.. KeepHolds.RowsFor(change.After, change.Now, isNew)] } : FollowUp.None);
    }
}
