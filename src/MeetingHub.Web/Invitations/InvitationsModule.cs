using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;

namespace MeetingHub.Web.Invitations;

/// <summary>Who is invited, in which round, and what they answer.</summary>
public static class InvitationsModule
{
    public static void AddInvitations(this WebApplicationBuilder builder)
    {
        _ = builder.Services.AddScoped<IMeetingFollower, FollowInvitations>();
        _ = builder.Services.AddScoped<IMeetingFollower, FollowProposals>();
        _ = builder.Services.AddScoped<ThankPartners>();
        _ = builder.Services.AddScoped<ReplyToInvitation>();
        _ = builder.Services.AddScoped<ReadCalendars>();
        _ = builder.Services.AddScoped<MeetingLinks>();
        builder.Services.DeclareRefusals(InvitationRefusals.ByCode);
    }

    public static void MapInvitations(this IEndpointRouteBuilder routes)
    {
        ReplyRoutes.Map(routes);
        LinkRoutes.Map(routes);
    }
}
