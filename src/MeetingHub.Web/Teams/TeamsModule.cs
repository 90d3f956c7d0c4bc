using MeetingHub.Meetings;
using Microsoft.Extensions.Options;

namespace MeetingHub.Web.Teams;

/// <summary>Conferences and own staff's calendars.</summary>
public static class TeamsModule
{
    /// <summary>
    /// Registers <see cref="Conferences"/>, and with a connection <see cref="GraphConference"/> and <see cref="GraphCalendars"/>.
    /// Needs an <see cref="NodaTime.IClock"/>.
    /// </summary>
    public static void AddTeams(this WebApplicationBuilder builder)
    {
        _ = builder.Services.AddOptions<GraphOptions>().BindConfiguration(GraphOptions.Section).ValidateOnStart();
        _ = builder.Services.AddSingleton<IValidateOptions<GraphOptions>, GraphOptions.Check>()
            .AddSingleton(services => services.GetRequiredService<IOptions<GraphOptions>>().Value)
            .AddSingleton<GraphConnection>()
            .AddSingleton<GraphConference>()
            .AddSingleton<GraphCalendars>()
            .AddSingleton<GraphHolds>()
            .AddSingleton<JoinLinkConference>()
            .AddSingleton<Conferences>();
    }
}

/// <summary>The conferences that this house can book, chosen per meeting.</summary>
public sealed class Conferences(GraphOptions options, IServiceProvider services)
{
    /// <summary>Teams where Graph is connected to a tenant with Teams, else a join link.</summary>
    public ConferenceKind Standard => options.OffersTeams ? ConferenceKind.Teams : ConferenceKind.JoinLink;

    /// <summary>Own staff's calendars; null without a connection.</summary>
    public GraphCalendars? Calendars => options.IsConnected ? services.GetRequiredService<GraphCalendars>() : null;

    /// <summary>Own staff's calendars, to hold times in; null without a connection.</summary>
    public GraphHolds? Holds => options.IsConnected ? services.GetRequiredService<GraphHolds>() : null;

    /// <summary>The conference of a kind; null for Teams where it is not on offer.</summary>
    public IConference? Of(ConferenceKind kind) => kind switch
    {
        ConferenceKind.Teams => options.OffersTeams ? services.GetRequiredService<GraphConference>() : null,
        ConferenceKind.JoinLink => services.GetRequiredService<JoinLinkConference>(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of conference."),
    };
}
