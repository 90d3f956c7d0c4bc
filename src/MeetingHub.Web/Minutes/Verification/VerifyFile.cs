using MeetingHub.Signing;
using MeetingHub.Web.Http;
using MeetingHub.Web.Papers;
using Microsoft.Extensions.Options;
using NodaTime;

namespace MeetingHub.Web.Minutes.Verification;

/// <summary>Checks the signatures of any PDF that somebody sends. Nothing of it is kept, and no network is asked.</summary>
internal sealed class VerifyFile(IOptions<PapersOptions> options, IClock clock) : IDisposable
{
    /// <summary>The largest file that is taken, in bytes: 25 MB.</summary>
    public const int Largest = 25 << 20;

    /// <summary>Few at a time: whoever sends many is the one who waits, and the service has a processor left for its own people.</summary>
    private readonly SemaphoreSlim _turn = new(2);

    /// <summary>What was found; refused: <c>file.missing</c>, <c>file.tooLarge</c>, <c>roots.unreadable</c>, and the codes of a PDF that cannot be read.</summary>
    public async Task<Outcome<CheckedFile>> RunAsync(Stream file, CancellationToken cancellationToken)
    {
        var bytes = await ReadAsync(file, cancellationToken);
        if (bytes.Length is 0 or > Largest)
        {
            return bytes.Length == 0
                ? new Refusal("file.missing", "Choose the PDF file to be checked.", "/file")
                : new Refusal("file.tooLarge", "Files up to 25 MB are checked here; larger ones by the command \"meetinghub minutes verify\".", "/file");
        }

        var (roots, problem) = await TrustedRoots.OfAsync(options.Value, cancellationToken);
        if (problem is not null)
        {
            return new Refusal("roots.unreadable", $"{PapersOptions.Section}:{nameof(PapersOptions.TrustedRoots)}: {problem}");
        }

        await _turn.WaitAsync(cancellationToken);
        VerificationOutcome outcome;
        try
        {
            outcome = PdfVerifier.Verify(bytes, roots, clock.GetCurrentInstant().ToDateTimeOffset());
        }
        finally
        {
            _ = _turn.Release();
        }

        return outcome.Report is { } report ? new CheckedFile(report, SignatureBlocks.In(bytes)) : new Refusal(outcome.Refusal!.Code, outcome.Refusal.ToString(), "/file");
    }

    public void Dispose() => _turn.Dispose();

    /// <summary>At most one byte more than is taken.</summary>
    private static async Task<byte[]> ReadAsync(Stream file, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; bytes.Length <= Largest && (read = await file.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}

/// <summary>What was found in a file, and what it tells of those who sign it.</summary>
internal sealed record CheckedFile(SigningReport Report, ToldSignatories Told);
