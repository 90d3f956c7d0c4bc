using MeetingHub.Web.Access;
using MeetingHub.Web.Calendars;
using MeetingHub.Web.Governments;
using MeetingHub.Web.Invitations;
using MeetingHub.Web.Jobs;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Minutes;
using MeetingHub.Web.Proposals;
using MeetingHub.Web.Reminders;
using MeetingHub.Web.Slots;
using MeetingHub.Web.Staff;
using MeetingHub.Web.Storage;
using MeetingHub.Web.Teams;
using MeetingHub.Web.Ui;
using MeetingHub.Web.Waiting;

namespace MeetingHub.Web;

/// <summary>The capabilities of the service, in reading order. Each registers itself.</summary>
public static class Modules
{
    public static void AddModules(this WebApplicationBuilder builder)
    {
        builder.AddHttp();
        builder.AddStorage();
        builder.AddAccess();
        builder.AddGovernments();
        builder.AddCalendars();
        builder.AddStaff();
        builder.AddMeetings();
        builder.AddProposals();
        builder.AddMinutes();
        builder.AddTeams();
        builder.AddInvitations();
        builder.AddReminders();
        builder.AddWaiting();
        builder.AddJobs();
        builder.AddUi();
    }

    public static void UseModules(this WebApplication app)
    {
        app.UseStorage();
        app.UseHttp();
        app.UseUi();
        app.UseAccess();

        app.MapHealth();
        app.MapAccess();
        app.MapGovernments();
        app.MapCalendars();
        app.MapStaff();
        app.MapMeetings();
        app.MapProposals();
        app.MapMinutes();
        app.MapInvitations();
        app.MapWaiting();
        app.MapSlots();
        app.MapUi();
    }
}
