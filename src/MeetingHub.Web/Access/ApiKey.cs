using NodaTime;

namespace MeetingHub.Web.Access;

/// <summary>An API key's identity.</summary>
public readonly record struct ApiKeyId(Guid Value);

/// <summary>A program's key: 256 random bits that only its holder knows. The house keeps their SHA-256.</summary>
public sealed class ApiKey
{
    /// <summary>How every key begins, so that people and scanners recognise one that leaked.</summary>
    public const string Prefix = "mhk_";

    private ApiKey()
    {
    }

    /// <summary>A new key and its secret, which is told this once.</summary>
    public static (ApiKey Key, string Secret) Create(string name, Role role, Instant now)
    {
        var secret = Prefix + Secret.New();
        return (new ApiKey
        {
            Id = new ApiKeyId(Guid.CreateVersion7(now.ToDateTimeOffset())),
            Name = name,
            Hash = Secret.HashOf(secret),
            Role = role,
            Created = now,
        }, secret);
    }

    public ApiKeyId Id { get; private set; }

    /// <summary>The program that it was made for.</summary>
    public string Name { get; private set; } = "";

    /// <summary>SHA-256 of the secret, as lower-case hexadecimal digits.</summary>
    public string Hash { get; private set; } = "";

    public Role Role { get; private set; }

    public Instant Created { get; private set; }
}
