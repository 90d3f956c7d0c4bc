using MeetingHub.Reminders;
using MeetingHub.Web.Meetings;

namespace MeetingHub.Web.Reminders;

/// <summary>Plans a meeting's reminders anew when something is other that they rest on, and sets the alarm for the next of them.</summary>
internal sealed class FollowReminders(PlanReminders plan) : IMeetingFollower
{
    public async Task<FollowUp> FollowAsync(MeetingChange change, CancellationToken cancellationToken)
    {
        if (!ReminderPlan.RestsOnOther(change.Before, change.After))
        {
            return FollowUp.None;
        }

        var alarms = await plan.PlanAsync(change.After, change.Now, cancellationToken);
        return alarms.TryGetValue(change.After.Id, out var at)
            ? new FollowUp { Alarm = new Alarm(RemindWhoIsDue.StoredName, MeetingAlarms.Group, change.After.Id, at) }
            : FollowUp.None;
    }
}
