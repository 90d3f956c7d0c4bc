using System.Text.Json;
using MeetingHub.Meetings;
using MeetingHub.Minutes;
using MeetingHub.Web.Governments;
using MeetingHub.Web.Http;
using NodaTime;

namespace MeetingHub.Web.Cli.Season;

/// <summary>
/// A season as data: <c>governments.json</c> (the register), <c>season.json</c> (the meetings in order) and each meeting's
/// <c>*-minutes.json</c> (title, people, points), in one directory.
/// </summary>
internal sealed record SeasonFiles(IReadOnlyList<RegisterFile> Governments, IReadOnlyList<SeasonMeeting> Meetings)
{
    /// <summary>Reads a season's directory.</summary>
    /// <returns>The season, or one line that says which file is wrong, where and how.</returns>
    public static (SeasonFiles? Season, string? Problem) Read(string directory)
    {
        try
        {
            var governments = Json<RegisterFile[]>(directory, "governments.json");
            var plans = Json<PlanFile[]>(directory, "season.json");
            return (new SeasonFiles(governments, [.. plans.Select(plan => MeetingOf(directory, plan))]), null);
        }
        catch (UnreadableFileException unreadable)
        {
            return (null, unreadable.Message);
        }
    }

    private static SeasonMeeting MeetingOf(string directory, PlanFile plan)
    {
        var bytes = Bytes(directory, plan.Minutes);
        var reading = MinutesReader.Read(bytes);
        if (reading.Document is not { } minutes)
        {
            var first = reading.Errors[0];
            throw new UnreadableFileException($"{plan.Minutes}: {first.Place}: {first.Detail}");
        }

        return new SeasonMeeting(plan, minutes, PlaceholdersOf(bytes));
    }

    // Which attendees no source names stands only in the season's own files; the minutes' reader passes over it.
    private static IReadOnlySet<(int Party, int Attendee)> PlaceholdersOf(byte[] bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        return json.RootElement.GetProperty("parties").EnumerateArray()
            .SelectMany((party, p) => party.GetProperty("attendees").EnumerateArray().Select((attendee, a) => (Party: p, Attendee: a, Json: attendee)))
            .Where(x => x.Json.TryGetProperty("source", out var source) && source.ValueEquals("placeholder"))
            .Select(x => (x.Party, x.Attendee))
            .ToHashSet();
    }

    private static T Json<T>(string directory, string name)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(Bytes(directory, name), HubJson.Options) ?? throw new UnreadableFileException($"{name}: is empty.");
        }
        catch (JsonException wrong)
        {
            throw new UnreadableFileException($"{name}: {wrong.Message}");
        }
    }

    private static byte[] Bytes(string directory, string name)
    {
        var path = Path.Combine(directory, name);
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException($"{path} cannot be read: {missing.Message}");
        }
    }

    private sealed class UnreadableFileException(string message) : Exception(message);
}

/// <summary>A government of the register under its id.</summary>
internal sealed record RegisterFile(GovernmentId Id, GovernmentEntry Entry);

/// <summary>What a meeting needs besides its minutes.</summary>
/// <param name="Date">The day on which it was held, at the host.</param>
/// <param name="Minutes">The file of its minutes.</param>
/// <param name="ToBeNamed">Roles that somebody has to fill although no source names that person.</param>
internal sealed record PlanFile(
    LocalDate Date,
    string Minutes,
    IReadOnlyList<AgendaItem> Agenda,
    Interpretation Interpretation,
    Openness Openness,
    IReadOnlyList<ParticipantRole> ToBeNamed);

/// <summary>One meeting of a season.</summary>
internal sealed record SeasonMeeting(PlanFile File, MinutesDocument Minutes, IReadOnlySet<(int Party, int Attendee)> Placeholders)
{
    public MeetingPlan Plan => new(
        Minutes.Title,
        new DateInterval(File.Date, File.Date),
        File.Agenda,
        File.Interpretation,
        File.Openness,
        Minutes.Kind,
        Minutes.Languages,
        Minutes.Prevailing,
        Minutes.Sample);

    /// <summary>Whom each party sends.</summary>
    public IEnumerable<(GovernmentId Government, Delegation Delegation)> Delegations => Minutes.Parties.Select((party, p) => (
        party.Government,
        new Delegation([
            .. party.Attendees.Select((attendee, a) => new Participant(
                attendee.Name, attendee.Office, attendee.Title, Enum.Parse<ParticipantRole>(attendee.Role.ToString()), IsPlaceholder: Placeholders.Contains((p, a)))),
            .. File.ToBeNamed.Select(role => new Participant(LocalText.Empty, LocalText.Empty, LocalText.Empty, role, IsPlaceholder: true)),
        ])));
}
