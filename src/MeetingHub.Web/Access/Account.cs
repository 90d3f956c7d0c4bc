using NodaTime;

namespace MeetingHub.Web.Access;

/// <summary>An account's identity.</summary>
public readonly record struct AccountId(Guid Value);

/// <summary>A person of the office who signs in by name and password.</summary>
public sealed class Account
{
    /// <summary>The fewest characters of a password.</summary>
    public const int ShortestPassword = 12;

    /// <summary>The most characters of a name.</summary>
    public const int LongestName = 80;

    private Account()
    {
    }

    /// <summary>An account without a password yet: nobody can sign in with it.</summary>
    public Account(string name, Role role, Instant now)
    {
        Id = new AccountId(Guid.CreateVersion7(now.ToDateTimeOffset()));
        Name = name.Trim();
        NameKey = KeyOf(name);
        Role = role;
        Created = now;
    }

    public AccountId Id { get; private set; }

    /// <summary>As its owner writes it, in any script.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What makes two spellings the same account: <see cref="KeyOf"/>.</summary>
    public string NameKey { get; private set; } = "";

    /// <summary>By ASP.NET Core's password hasher; empty where none is set.</summary>
    public string PasswordHash { get; set; } = "";

    public Role Role { get; private set; }

    public Instant Created { get; private set; }

    /// <summary>A name without the accidents of typing: composed characters, no outer blanks, no case, no full-width Latin.</summary>
    public static string KeyOf(string name) => name.Trim().Normalize(System.Text.NormalizationForm.FormKC).ToUpperInvariant();
}
