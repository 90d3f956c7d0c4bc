using System.CommandLine;
using MeetingHub.Web.Access;
using MeetingHub.Web.Cli.Season;
using MeetingHub.Web.Http;
using MeetingHub.Web.Storage;

namespace MeetingHub.Web.Cli;

/// <summary><c>meetinghub season DIR [--hub URL] [--data DIR] [--out DIR]</c>: plays a season's data through a running hub's public API.</summary>
internal static class SeasonCommand
{
    /// <summary>An API key for a hub whose data directory is out of reach.</summary>
    private const string KeyVariable = "MEETINGHUB_API_KEY";

    public static Command Create()
    {
        var directory = new Argument<string>("DIR") { Description = "governments.json, season.json and the meetings' minutes." };
        var address = new Option<string>("--hub") { Description = "The running hub.", HelpName = "URL", DefaultValueFactory = _ => HttpModule.DefaultAddress };
        var data = new Option<string>("--data") { Description = $"The hub's data directory, which holds the key; or set {KeyVariable}.", HelpName = "DIR", DefaultValueFactory = _ => "" };
        var target = new Option<string>("--out") { Description = "Where the editions are written.", HelpName = "DIR", DefaultValueFactory = _ => "out" };
        var command = new Command("season", "Plays a season's data through a running hub's public API; safe to run again.") { directory, address, data, target };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (!Uri.TryCreate(parsed.GetValue(address)!.TrimEnd('/') + "/", UriKind.Absolute, out var hubAddress) || !hubAddress.Scheme.StartsWith("http", StringComparison.Ordinal))
            {
                return Commands.Refuse($"\"{parsed.GetValue(address)}\" is no address of a hub; {HttpModule.DefaultAddress} would be one.");
            }

            var (season, problem) = SeasonFiles.Read(parsed.GetValue(directory)!);
            if (season is null)
            {
                return Commands.Refuse(problem!);
            }

            if (Key(parsed.GetValue(data)!) is not { } key)
            {
                return Commands.Refuse($"No API key: name the hub's data directory with --data, or set {KeyVariable}.");
            }

            using var hub = new HubClient(hubAddress, key);
            try
            {
                await new PlaySeason(hub, parsed.GetValue(target)!, TimeProvider.System, Console.Out).RunAsync(season, cancellationToken);
                return Commands.Done;
            }
            catch (HubRefusedException refused)
            {
                return Commands.Refuse(refused.Message);
            }
        });
        return command;
    }

    private static string? Key(string dataDirectory)
    {
        if (Environment.GetEnvironmentVariable(KeyVariable) is { Length: > 0 } key)
        {
            return key;
        }

        var path = Path.Combine(new StorageOptions { Directory = dataDirectory }.FullPath, FirstStart.SeasonKeyFile);
        return File.Exists(path) ? File.ReadAllText(path).Trim() : null;
    }
}
