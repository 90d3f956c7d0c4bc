using System.Security.Cryptography;
using System.Text;
using MeetingHub.Web.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Access;

/// <summary>Turns the one-time token of a new data directory into the first administrator's account.</summary>
public sealed class BecomeFirstAdministrator(HubDb db, DataDirectory directory, IPasswordHasher<Account> passwords, IClock clock)
{
    public async Task<(Account? Account, Refusal? Refusal)> DoAsync(string token, string name, string password, CancellationToken cancellationToken)
    {
        if (Refuse(token, name, password) is { } refusal)
        {
            return (null, refusal);
        }

        // The transaction takes the store's write lock: of two people with the same token one comes first.
        await using var transaction = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.Serializable, cancellationToken);
        if (await db.Set<Account>().AnyAsync(cancellationToken))
        {
            return (null, new Refusal("access.tokenUsed", "The first administrator is there already. Sign in, or ask that administrator."));
        }

        var account = new Account(name, Role.Administrator, clock.GetCurrentInstant());
        account.PasswordHash = passwords.HashPassword(account, password);
        _ = db.Add(account);
        _ = await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        File.Delete(directory.File(FirstStart.TokenFile));
        return (account, null);
    }

    private Refusal? Refuse(string token, string name, string password) =>
        !IsToken(token) ? new Refusal("access.tokenWrong", "This is not the token in the data directory's file.", "/token")
        : string.IsNullOrWhiteSpace(name) || name.Trim().Length > Account.LongestName
            ? new Refusal("access.nameMissing", $"A name of 1 to {Account.LongestName} characters is needed.", "/name")
            { Facts = new Dictionary<string, string> { ["longest"] = $"{Account.LongestName}" } }
        : password.Length < Account.ShortestPassword
            ? new Refusal("access.passwordShort", $"A password has at least {Account.ShortestPassword} characters.", "/password")
            { Facts = new Dictionary<string, string> { ["shortest"] = $"{Account.ShortestPassword}" } }
        : null;

    private bool IsToken(string token)
    {
        var path = directory.File(FirstStart.TokenFile);
        return File.Exists(path) && CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(token.Trim()), Encoding.UTF8.GetBytes(File.ReadAllText(path).Trim()));
    }
}
