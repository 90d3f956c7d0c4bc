using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Conferences.Graph;
using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Outbox;
using MeetingHub.Web.Staff;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace MeetingHub.Web.Conferences;

/// <summary>Conferences and own staff's calendars.</summary>
public static class ConferencesModule
{
    /// <summary>
    /// Registers <see cref="ConferencesOnOffer"/>, and with a connection <see cref="GraphConference"/> and <see cref="GraphCalendars"/>.
    /// Needs an <see cref="NodaTime.IClock"/>.
    /// </summary>
    public static void AddConferences(this WebApplicationBuilder builder)
    {
        _ = builder.Services.AddOptions<GraphOptions>().BindConfiguration(GraphOptions.Section).ValidateOnStart();
        _ = builder.Services.AddSingleton<IValidateOptions<GraphOptions>, GraphOptions.Check>()
            .AddSingleton(services => services.GetRequiredService<IOptions<GraphOptions>>().Value)
            .AddSingleton<GraphConnection>()
            .AddSingleton<GraphConference>()
            .AddSingleton<GraphCalendars>()
            .AddSingleton<GraphHolds>()
            .AddSingleton<JoinLinkConference>()
            .AddSingleton<ConferencesOnOffer>()
            .AddSingleton(services => services.GetRequiredService<ConferencesOnOffer>().Kinds)
            .AddSingleton(services => services.GetRequiredService<ConferencesOnOffer>().Calendars ?? (IBusySource)new NoBusySource())
            .AddScoped<RequestBooking>()
            .AddScoped<IDelivery, BookConference>()
            .AddScoped<IDelivery, UpdateConference>()
            .AddScoped<IDelivery, ReleaseConference>()
            .AddScoped<IDelivery, KeepHolds>()
            .AddScoped<IMeetingFollower, FollowConference>()
            .AddScoped<IMeetingFollower, FollowHolds>();
    }

    public static void MapConferences(this IEndpointRouteBuilder routes) =>
        _ = routes.MapGet("/api/conferences", Offer)
            .Named("getConferenceOffer", "Which kind of conference is chosen unless another is asked for.")
            .WithTags("Meetings").RequireAuthorization(Policies.Read);

    private static Ok<ConferenceOffer> Offer(ConferencesOnOffer conferences) => TypedResults.Ok(new ConferenceOffer(conferences.Kinds.Standard));
}

/// <summary>Which conferences this hub can make.</summary>
/// <param name="Standard">What is chosen unless the coordinator chooses otherwise.</param>
public sealed record ConferenceOffer(ConferenceKind Standard);

/// <summary>The conferences that this house can book, chosen per meeting.</summary>
public sealed class ConferencesOnOffer(GraphOptions options, IServiceProvider services)
{
    /// <summary>Teams where Graph is connected to a tenant with Teams, and a join link always.</summary>
    public ConferenceKinds Kinds => options.OffersTeams
        ? new(ConferenceKind.Teams, [ConferenceKind.Teams, ConferenceKind.JoinLink])
        : new(ConferenceKind.JoinLink, [ConferenceKind.JoinLink]);

    /// <summary>Own staff's calendars; null without a connection.</summary>
    public GraphCalendars? Calendars => options.IsConnected ? services.GetRequiredService<GraphCalendars>() : null;

    /// <summary>Own staff's calendars, to hold times in; null without a connection.</summary>
    public GraphHolds? Holds => options.IsConnected ? services.GetRequiredService<GraphHolds>() : null;

    /// <summary>The conference of a kind; null for Teams where it is not on offer.</summary>
    public IConference? Of(ConferenceKind kind) => kind switch
    {
        ConferenceKind.Teams => options.OffersTeams ? services.GetRequiredService<GraphConference>() : null,
        ConferenceKind.JoinLink => services.GetRequiredService<JoinLinkConference>(),
    };
}
