using NodaTime;

namespace MeetingHub.Minutes.Editions;

/// <summary>What one party has done with one edition.</summary>
/// <param name="Made">How it signed; null unless signed.</param>
/// <param name="RefusedBecause">Why it does not sign; null unless refused.</param>
public sealed record EditionSignature(GovernmentId Party, MadeSignature? Made = null, string? RefusedBecause = null)
{
    public SignatureState State =>
        Made is not null ? SignatureState.Signed
        : RefusedBecause is not null ? SignatureState.Refused
        : SignatureState.Waiting;
}

/// <summary>Where a party stands with an edition.</summary>
public enum SignatureState
{
    Waiting,
    Signed,
    Refused,
}

/// <summary>How a signature was made, in the order in which the ways are offered.</summary>
public enum SigningWay
{
    /// <summary>Printed, signed and sealed, scanned.</summary>
    Paper,

    /// <summary>Agreement confirmed in a letter, which is kept.</summary>
    Letter,

    /// <summary>In the file, with a tool of the party's own.</summary>
    Elsewhere,

    /// <summary>In the file, with the office's certificate on the server.</summary>
    OfficeCertificate,
}

/// <summary>A signature as it is on record.</summary>
/// <param name="Signer">The person who signed.</param>
/// <param name="ProxyFor">In whose place; null where in their own right.</param>
/// <param name="NotedAt">When it was recorded here.</param>
/// <param name="SignedOn">The date beside a signature on paper, or of the letter; null for one in the file.</param>
/// <param name="SignedAt">The moment that a signature in the file names; null for others, and where it names none.</param>
/// <param name="TimeIsProven">True where a time-stamping authority vouches for <paramref name="SignedAt"/>.</param>
/// <param name="Evidence">SHA-256 of the scan or letter that is kept; null for a signature in the file.</param>
/// <param name="ComparedBy">Who compared page count and check code of the paper with the edition; null for others.</param>
/// <param name="Revision">The revision of the file that it made; null for paper and letters.</param>
/// <param name="Certificate">The name in the certificate; null for paper and letters.</param>
/// <param name="IsTrusted">True where that certificate leads to an authority that is believed here; false for paper and letters.</param>
/// <param name="Reference">The letter's number; null for others, and where it has none.</param>
public sealed record MadeSignature(
    SigningWay Way,
    string Signer,
    string? ProxyFor,
    Instant NotedAt,
    LocalDate? SignedOn = null,
    Instant? SignedAt = null,
    bool TimeIsProven = false,
    string? Evidence = null,
    string? ComparedBy = null,
    int? Revision = null,
    string? Certificate = null,
    bool IsTrusted = false,
    string? Reference = null);
