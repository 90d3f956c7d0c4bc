using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Access;

/// <summary>What a new data directory needs before anybody can come in: the first administrator's token and the season's key.</summary>
internal sealed partial class FirstStart(IServiceScopeFactory scopes, DataDirectory directory, IClock clock, ILogger<FirstStart> log) : IHostedService
{
    /// <summary>The file (0600, in the data directory) that lets its reader become the first administrator; gone once somebody has.</summary>
    public const string TokenFile = "first-administrator";

    /// <summary>The file (0600, in the data directory) with the key by which <c>meetinghub season</c> speaks to the hub.</summary>
    public const string SeasonKeyFile = "season-api-key";

    private const string SeasonKeyName = "season";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HubDb>();
        await OfferTokenAsync(db, cancellationToken);
        await KeepSeasonKeyAsync(db, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task OfferTokenAsync(HubDb db, CancellationToken cancellationToken)
    {
        var path = directory.File(TokenFile);
        if (await db.Set<Account>().AnyAsync(cancellationToken))
        {
            File.Delete(path);
            return;
        }

        if (!File.Exists(path))
        {
            _ = directory.WriteSecret(TokenFile, Secret.New());
        }

        Log.NobodyYet(log, path);
    }

    /// <summary>The file and the database may come from different backups: a key that opens nothing is replaced.</summary>
    private async Task KeepSeasonKeyAsync(HubDb db, CancellationToken cancellationToken)
    {
        var path = directory.File(SeasonKeyFile);
        var kept = File.Exists(path) ? Secret.HashOf((await File.ReadAllTextAsync(path, cancellationToken)).Trim()) : null;
        if (kept is not null && await db.Set<ApiKey>().AnyAsync(key => key.Hash == kept, cancellationToken))
        {
            return;
        }

        var (key, secret) = ApiKey.Create(SeasonKeyName, Role.Coordinator, clock.GetCurrentInstant());
        db.RemoveRange(db.Set<ApiKey>().Where(old => old.Name == SeasonKeyName));
        _ = db.Add(key);
        _ = directory.WriteSecret(SeasonKeyFile, secret);
        _ = await db.SaveChangesAsync(cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Nobody can sign in yet. Open /first-administrator and enter the token in the file {Path}")]
        public static partial void NobodyYet(ILogger logger, string path);
    }
}
