using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MeetingHub.Signing;
using MeetingHub.Web.Papers;

namespace MeetingHub.Web.Cli;

/// <summary>
/// <c>meetinghub minutes verify PDF [--trust PEM] [--json]</c>: exit 0 when the file has at least one signature, all are valid and trusted and nothing
/// else was changed; else 4. The words are in the language of the machine's settings, where the house writes it, else in English.
/// </summary>
internal static class MinutesVerifyCommand
{
    /// <summary>The file was read, and does not hold.</summary>
    public const int DoesNotHold = 4;

    public static Command Create()
    {
        var file = new Argument<string>("PDF") { Description = "The signed file." };
        var trust = new Option<string?>("--trust") { Description = "Certificates to believe, as PEM; default: the platform's roots.", HelpName = "PEM" };
        var json = new Option<bool>("--json") { Description = "The report as JSON." };
        var verify = new Command("verify", "Checks every signature of a PDF, and what was done to it since the first.") { file, trust, json };
        verify.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(file), parsed.GetValue(trust), parsed.GetValue(json), cancellationToken));
        return verify;
    }

    private static async Task<int> RunAsync(string file, string? trust, bool json, CancellationToken cancellationToken)
    {
        var (bytes, unreadable) = await InputFile.ReadAsync(file, cancellationToken);
        if (bytes is null)
        {
            return Commands.Refuse(unreadable!);
        }

        var (roots, problem) = await RootsAsync(trust, cancellationToken);
        if (problem is not null)
        {
            return Commands.Refuse(problem);
        }

        var outcome = PdfVerifier.Verify(bytes, roots, TimeProvider.System.GetUtcNow());
        if (outcome.Report is not { } report)
        {
            return Commands.Refuse($"{file}: {outcome.Refusal}");
        }

        await Console.Out.WriteLineAsync(json ? report.ToJson(file) : Words(file, ReportText.Of(report, ReadersLanguage(), SignatureBlocks.In(bytes))));
        return report.IsValid ? Commands.Done : DoesNotHold;
    }

    private static async Task<(IReadOnlyList<X509Certificate2>? Roots, string? Problem)> RootsAsync(string? path, CancellationToken cancellationToken)
    {
        if (path is null)
        {
            return (null, null);
        }

        var (pem, unreadable) = await InputFile.ReadAsync(path, cancellationToken);
        if (pem is null)
        {
            return (null, $"--trust: {unreadable}");
        }

        var (roots, problem) = TrustedRoots.FromPem(Encoding.UTF8.GetString(pem));
        return (roots, problem is null ? null : $"--trust: {path}: {problem}");
    }

    private static string Words(string file, ReportText report)
    {
        var text = new StringBuilder($"{file}: {report.Verdict}\n");
        foreach (var signature in report.Signatures)
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"  {signature.Field}: {signature.Signer}; {signature.Time}; {signature.Finding}; {signature.Covers}\n");
        }

        foreach (var change in report.Changes)
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"  {change.What} ({change.Verdict})\n");
        }

        foreach (var line in new[] { report.Unsigned, report.Note }.OfType<string>())
        {
            _ = text.Append("  ").Append(line).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    private static Language ReadersLanguage() => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName switch
    {
        "ko" => Language.Korean,
        "zh" => Language.SimplifiedChinese,
        "ja" => Language.Japanese,
        _ => Language.English,
    };
}
