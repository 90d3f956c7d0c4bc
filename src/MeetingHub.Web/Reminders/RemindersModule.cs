using MeetingHub.Web.Governments;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Outbox;
using Microsoft.Extensions.Options;

namespace MeetingHub.Web.Reminders;

/// <summary>Nobody is forgotten: who is reminded of what, and when.</summary>
public static class RemindersModule
{
    public static void AddReminders(this WebApplicationBuilder builder)
    {
        _ = builder.Services.AddOptions<ReminderOptions>().BindConfiguration(ReminderOptions.Section).ValidateOnStart();
        _ = builder.Services.AddSingleton<IValidateOptions<ReminderOptions>, ReminderOptions.Check>();
        _ = builder.Services.AddScoped<ReminderFactsOf>();
        _ = builder.Services.AddScoped<PlanReminders>();
        _ = builder.Services.AddScoped<Remind>();
        _ = builder.Services.AddScoped<IMeetingFollower, FollowReminders>();
        _ = builder.Services.AddScoped<MeetingAlarms>();
        builder.Services.AddScheduledWork<RemindWhoIsDue>(RemindWhoIsDue.FormerType);
        _ = builder.Services.AddScoped<IWorkTimeFollower>(services => services.GetRequiredService<Remind>());
    }
}
