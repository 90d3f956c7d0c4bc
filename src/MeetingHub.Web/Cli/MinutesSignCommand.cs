using System.CommandLine;
using System.Text;
using MeetingHub.Signing;
using MeetingHub.Web.Papers;
using NodaTime;

namespace MeetingHub.Web.Cli;

/// <summary><c>meetinghub minutes sign PDF --as GOV --certificate PFX [--password-file F] [--timestamp URL] --out PDF</c>: fills one party's field.</summary>
internal static class MinutesSignCommand
{
    /// <summary>How long a time-stamping authority may take, and how much it may answer; a token has some kilobytes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private const int LongestAnswer = 1 << 20;

    public static Command Create()
    {
        var file = new Argument<string>("PDF") { Description = "The edition, with an empty field for the party." };
        var party = new Option<string>("--as") { Description = "The party that signs: the name of its field.", HelpName = "GOV", Required = true };
        var certificate = new Option<string>("--certificate") { Description = "Certificate and private key (PKCS#12): RSA or ECDSA.", HelpName = "PFX", Required = true };
        var password = new Option<string?>("--password-file") { Description = "A file that holds the certificate's password.", HelpName = "F" };
        var timestamp = new Option<string?>("--timestamp") { Description = "A time-stamping authority (RFC 3161) that proves the time.", HelpName = "URL" };
        var output = new Option<string>("--out") { Description = "The PDF to write.", HelpName = "PDF", Required = true };
        var sign = new Command("sign", "Signs one party's field of a PDF; what was signed before stays as it is.") { file, party, certificate, password, timestamp, output };
        sign.SetAction((parsed, cancellationToken) => RunAsync(
            new Order(parsed.GetRequiredValue(file), parsed.GetRequiredValue(party), parsed.GetRequiredValue(certificate), parsed.GetValue(password), parsed.GetValue(timestamp), parsed.GetRequiredValue(output)),
            cancellationToken));
        return sign;
    }

    private static async Task<int> RunAsync(Order order, CancellationToken cancellationToken)
    {
        var (file, unreadable) = await InputFile.ReadAsync(order.File, cancellationToken);
        if (file is null)
        {
            return Commands.Refuse(unreadable!);
        }

        var (key, problem) = await KeyAsync(order.Certificate, order.PasswordFile, cancellationToken);
        if (key is null)
        {
            return Commands.Refuse(problem!);
        }

        if (order.Timestamp is { } given && !(Uri.TryCreate(given, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
        {
            return Commands.Refuse($"--timestamp: \"{given}\" is no address of a time-stamping authority: http://… or https://… is.");
        }

        using var http = new HttpClient { Timeout = Patience, MaxResponseContentBufferSize = LongestAnswer };
        var timestamp = order.Timestamp is null ? null : Timestamps.Over(http, new Uri(order.Timestamp));
        await using var services = MinutesCommand.Services();
        var signed = await services.GetRequiredService<SignEdition>().RunAsync(
            file, order.Party, key, Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow()), timestamp, cancellationToken);
        if (signed.Value is not { } pdf)
        {
            return Commands.Refuse($"{Place(order, signed.Refusal!.Code)}: {signed.Refusal.Detail}");
        }

        if (await OutputFile.WriteAsync(order.Output, pdf, cancellationToken) is { } unwritten)
        {
            return Commands.Refuse(unwritten);
        }

        if (SignatureBlocks.In(file).IsBroken)
        {
            await Console.Error.WriteLineAsync(
                $"meetinghub: {order.File}: its list of signatories cannot be read: the signature shows what the certificate says, and the time in UTC");
        }

        return Commands.Done;
    }

    private static async Task<(SigningKey? Key, string? Problem)> KeyAsync(string path, string? passwordFile, CancellationToken cancellationToken)
    {
        var (pfx, unreadable) = await InputFile.ReadAsync(path, cancellationToken);
        if (pfx is null)
        {
            return (null, $"--certificate: {unreadable}");
        }

        string? password = null;
        if (passwordFile is not null)
        {
            var (bytes, missing) = await InputFile.ReadAsync(passwordFile, cancellationToken);
            if (bytes is null)
            {
                return (null, $"--password-file: {missing}");
            }

            // An editor ends the line; a password does not.
            password = Encoding.UTF8.GetString(bytes).TrimEnd('\r', '\n');
        }

        var (key, refusal) = SigningKey.FromPfx(pfx, password);
        var hint = refusal?.Code == "certificate.password" ? passwordFile is null ? "; name the file that holds it with --password-file" : $"; it was read from {passwordFile}" : "";
        return (key, refusal is null ? null : $"--certificate: {path}: {refusal}{hint}");
    }

    /// <summary>Which part of the command line is at fault.</summary>
    private static string Place(Order order, string code) => code.Split('.')[0] switch
    {
        "field" => $"--as: {order.File}",
        "certificate" => $"--certificate: {order.Certificate}",
        "timestamp" => $"--timestamp: {order.Timestamp}",
        _ => order.File,
    };

    private sealed record Order(string File, string Party, string Certificate, string? PasswordFile, string? Timestamp, string Output);
}
