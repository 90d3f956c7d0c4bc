using MeetingHub.Meetings;
using MeetingHub.Web.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;
using static MeetingHub.Web.Http.ParameterForms;

namespace MeetingHub.Web.Meetings;

/// <summary>The wishes that <see cref="SearchEntry"/> reads from the address of a search, for the description of the API.</summary>
internal static class SearchParameters
{
    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var parameter in Wishes())
        {
            (operation.Parameters ??= []).Add(parameter);
        }

        return Task.CompletedTask;
    }

    private static IEnumerable<OpenApiParameter> Wishes() =>
    [
        Query("from", "The first date that is searched, instead of the plan's.", Date()),
        Query("to", "The last date that is searched, instead of the plan's.", Date()),
        Query("minutes", "Another length than the agenda's.", Number(1, SearchEntry.MostMinutes)),
        Query("lunch", "short: times within lunch breaks count too.", OneOf("short")),
        Query("people", "chosen: only the people named by `need` have to be free.", OneOf("chosen")),
        Query("need", "A person who has to be free; may be repeated.", new OpenApiSchema { Type = JsonSchemaType.String }),
        Query("before", "So many minutes before it are free.", Number(0, SearchEntry.MostMinutes)),
        Query("after", "So many minutes after it are free.", Number(0, SearchEntry.MostMinutes)),
        Query("notice", "It starts so many hours from now at the earliest.", Number(0, SearchEntry.MostNoticeHours)),
        Query("least", "So many of the optional people are free.", Number(0, Delegation.MostParticipants)),
        Query("tentative", "free: tentative entries of calendars do not count.", OneOf("free")),
        Query("at", "The start that is wished for, on our clock.", Time()),
        Query("on", "A date that is wished for; may be repeated.", Date()),
        Query("earliest", "It starts at this time of day at the earliest.", Time()),
        Query("latest", "It ends by this time of day.", Time()),
        Query("whose", "organizer: those two are times of our clock alone, otherwise of everybody's.", OneOf("organizer")),
    ];

    private static OpenApiSchema Date() => TextForms.Of(typeof(LocalDate))!.Schema();

    private static OpenApiSchema Time() => TextForms.Of(typeof(WallTime))!.Schema();
}
