using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace MeetingHub.Web.Papers;

/// <summary>The authorities whose certificates a verifier believes.</summary>
internal static class TrustedRoots
{
    /// <summary>The authorities that the settings name; null, without a problem, for the platform's.</summary>
    public static async Task<(IReadOnlyList<X509Certificate2>? Roots, string? Problem)> OfAsync(PapersOptions options, CancellationToken cancellationToken)
    {
        if (options.TrustedRoots is not { } path)
        {
            return (null, null);
        }

        try
        {
            return FromPem(await File.ReadAllTextAsync(path, cancellationToken));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, e.Message);
        }
    }

    /// <summary>The certificates of a PEM file; or one English sentence on why there are none. Keys that stand in it are left alone.</summary>
    public static (IReadOnlyList<X509Certificate2>? Roots, string? Problem) FromPem(string pem)
    {
        try
        {
            var certificates = new X509Certificate2Collection();
            certificates.ImportFromPem(pem);
            return certificates.Count > 0 ? ([.. certificates], null) : (null, "it holds no certificate in PEM (-----BEGIN CERTIFICATE-----)");
        }
        catch (CryptographicException e)
        {
            return (null, $"a certificate in it cannot be read: {e.Message}");
        }
    }
}
