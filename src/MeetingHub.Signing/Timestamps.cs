using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;

namespace MeetingHub.Signing;

/// <summary>
/// Carries an RFC 3161 request to a time-stamping authority and brings its answer back, both DER. Throws
/// <see cref="HttpRequestException"/> where the authority cannot be reached; signing then says <c>timestamp.unreachable</c>.
/// </summary>
public delegate Task<byte[]> TimestampAuthority(byte[] request, CancellationToken cancellation);

/// <summary>Asks time-stamping authorities (RFC 3161).</summary>
public static class Timestamps
{
    /// <summary>An authority behind an address, asked by POST (RFC 3161, 3.4).</summary>
    public static TimestampAuthority Over(HttpClient http, Uri address) => async (request, cancellation) =>
    {
        using var content = new ByteArrayContent(request);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/timestamp-query");
        try
        {
            using var response = await http.PostAsync(address, content, cancellation);
            _ = response.EnsureSuccessStatusCode();
            return await response.Content.ReadAsByteArrayAsync(cancellation);
        }
        catch (TaskCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new HttpRequestException($"no answer within {http.Timeout.TotalSeconds} s", e);
        }
    };

    /// <summary>A token over the hash of something; the answer's nonce and hash are compared with what was asked.</summary>
    internal static async Task<(byte[]? Token, PdfRefusal? Refusal)> AskAsync(
        TimestampAuthority authority, byte[] hash, HashAlgorithmName algorithm, CancellationToken cancellation)
    {
        var request = Rfc3161TimestampRequest.CreateFromHash(
            hash, algorithm, nonce: RandomNumberGenerator.GetBytes(8), requestSignerCertificates: true);
        try
        {
            var answer = await authority(request.Encode(), cancellation);
            return (request.ProcessResponse(answer, out _).AsSignedCms().Encode(), null);
        }
        catch (HttpRequestException e)
        {
            return (null, new PdfRefusal("timestamp.unreachable", $"The time-stamping authority did not answer: {e.Message}"));
        }
        catch (CryptographicException e)
        {
            return (null, new PdfRefusal("timestamp.refused", $"The time-stamping authority's answer cannot be used: {e.Message}"));
        }
    }
}
