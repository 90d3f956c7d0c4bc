using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace MeetingHub.Web.Access;

/// <summary>Secrets that the house hands out once and keeps as a hash only: keys, tokens, personal links.</summary>
internal static class Secret
{
    /// <summary>256 random bits as 43 letters, digits, hyphens and underscores.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>SHA-256 as lower-case hexadecimal digits: a secret with that many random bits needs no slow hash.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
