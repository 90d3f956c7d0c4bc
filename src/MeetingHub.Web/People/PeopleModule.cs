using MeetingHub.Web.Http;

namespace MeetingHub.Web.People;

/// <summary>The people of each side, and their lists as files.</summary>
public static class PeopleModule
{
    public static void AddPeople(this WebApplicationBuilder builder) => builder.Services.DeclareRefusals(DelegationRefusals.ByCode);

    public static void MapPeople(this IEndpointRouteBuilder routes) => DelegationRoutes.Map(routes);
}
