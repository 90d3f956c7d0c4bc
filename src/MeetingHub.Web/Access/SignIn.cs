using MeetingHub.Web.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace MeetingHub.Web.Access;

/// <summary>Lets a person in by name and password.</summary>
public sealed class SignIn(HubDb db, IPasswordHasher<Account> passwords)
{
    /// <summary>One answer for every wrong pair: it must not tell which names exist.</summary>
    public static readonly Refusal Wrong = new("access.signInWrong", "The name or the password is wrong.");

    /// <summary>Something to check a password against when there is no such name, so that the time taken tells nothing either.</summary>
    private static readonly string NobodysHash = new PasswordHasher<Account>().HashPassword(null!, Secret.New());

    /// <summary>The account, or null where name and password do not belong together.</summary>
    public async Task<Account?> CheckAsync(string name, string password, CancellationToken cancellationToken)
    {
        var key = Account.KeyOf(name);
        var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.NameKey == key, cancellationToken);
        var verdict = passwords.VerifyHashedPassword(account!, account is { PasswordHash.Length: > 0 } ? account.PasswordHash : NobodysHash, password);
        if (account is null || verdict == PasswordVerificationResult.Failed)
        {
            return null;
        }

        if (verdict == PasswordVerificationResult.SuccessRehashNeeded)
        {
            account.PasswordHash = passwords.HashPassword(account, password);
            _ = await db.SaveChangesAsync(cancellationToken);
        }

        return account;
    }

    /// <summary>Gives the browser the account's cookie.</summary>
    public static Task OpenAsync(HttpContext http, Account account) => http.SignInAsync(
        CookieAuthenticationDefaults.AuthenticationScheme,
        new Actor(account.Name, ActorKind.Person).With(account.Role, CookieAuthenticationDefaults.AuthenticationScheme));

    /// <summary>Where to go afterwards: an address of this site, else the start page; as it can stand in a header.</summary>
    public static string SafeReturn(string? address) =>
        address is ['/', ..] && !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/\\", StringComparison.Ordinal) ? InAscii(address) : "/";

    private static string InAscii(string address) =>
        string.Concat(address.EnumerateRunes().Select(rune => rune.Value is > 0x20 and < 0x7F ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
}
