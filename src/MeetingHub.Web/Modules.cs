using MeetingHub.Web.Access;
using MeetingHub.Web.Calendars;
using MeetingHub.Web.Conferences;
using MeetingHub.Web.Desk;
using MeetingHub.Web.Governments;
using MeetingHub.Web.Http;
using MeetingHub.Web.Invitations;
using MeetingHub.Web.Letters;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Minutes;
using MeetingHub.Web.Operation;
using MeetingHub.Web.Outbox;
using MeetingHub.Web.Papers;
using MeetingHub.Web.People;
using MeetingHub.Web.Points;
using MeetingHub.Web.Proposals;
using MeetingHub.Web.Reminders;
using MeetingHub.Web.Slots;
using MeetingHub.Web.Staff;
using MeetingHub.Web.Storage;
using MeetingHub.Web.Ui;

namespace MeetingHub.Web;

/// <summary>The capabilities of the service, in reading order. Each registers itself.</summary>
public static class Modules
{
    public static void AddModules(this WebApplicationBuilder builder)
    {
        builder.AddHttp();
        builder.AddStorage();
        builder.AddOutbox();
        builder.AddAccess();
        builder.AddPapers();
        builder.AddGovernments();
        builder.AddCalendars();
        builder.AddStaff();
        builder.AddSlots();
        builder.AddMeetings();
        builder.AddProposals();
        builder.AddPoints();
        builder.AddConferences();
        builder.AddPeople();
        builder.AddLetters();
        builder.AddInvitations();
        builder.AddReminders();
        builder.AddMinutes();
        builder.AddWaiting();
        builder.AddOperation();
        builder.AddUi();
    }

    public static void UseModules(this WebApplication app)
    {
        app.UseStorage();
        app.UseHttp();
        app.UseUi();
        app.UseAccess();
        app.UseForms();

        app.MapHttp();
        app.MapHealth();
        app.MapAccess();
        app.MapGovernments();
        app.MapCalendars();
        app.MapStaff();
        app.MapMeetings();
        app.MapProposals();
        app.MapConferences();
        app.MapPoints();
        app.MapMinutes();
        app.MapPeople();
        app.MapLetters();
        app.MapInvitations();
        app.MapWaiting();
        app.MapOperation();
        app.MapSlots();
        app.MapUi();
    }
}
