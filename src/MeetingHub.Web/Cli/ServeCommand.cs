using System.CommandLine;
using System.Security.Cryptography;
using MeetingHub.Web.Http;
using MeetingHub.Web.Storage;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace MeetingHub.Web.Cli;

/// <summary><c>meetinghub [serve]</c>: the service. What follows is configuration: <c>--urls=…</c>, <c>--data DIR</c>, <c>--Section:Key=value</c>.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";

    /// <summary>Whose exceptions tell what is wrong with an address: the web server's.</summary>
    private const string Server = "Microsoft.AspNetCore.Server.Kestrel.Core";

    public static Command Create()
    {
        var serve = new Command(Name, $"Runs the service, at {HttpModule.DefaultAddress} unless --urls says otherwise.");
        MakeDefault(serve);
        return serve;
    }

    /// <summary>Gives a command the service's options and action.</summary>
    public static void MakeDefault(Command command)
    {
        var data = new Option<string?>("--data") { Description = "The data directory.", HelpName = "DIR" };
        command.Options.Add(data);
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.UnmatchedTokens.FirstOrDefault(token => !IsSetting(token)) is { } stray && !FollowsSetting(parsed.UnmatchedTokens, stray))
            {
                return Commands.Refuse($"\"{stray}\" is no command. \"meetinghub --help\" lists them.");
            }

            List<string> settings = [.. parsed.UnmatchedTokens];
            if (parsed.GetValue(data) is { } directory)
            {
                settings.Add($"--{StorageOptions.Section}:{nameof(StorageOptions.Directory)}={directory}");
            }

            try
            {
                await using var app = HubApp.Build([.. settings]);
                await app.RunAsync(cancellationToken);
                return Commands.Done;
            }
            catch (StartRefusedException refused)
            {
                return Commands.Refuse(refused.Message);
            }
            catch (IOException taken) when (taken.InnerException is AddressInUseException)
            {
                // Another program was quicker than we were after the check.
                return Commands.Refuse($"{taken.Message} Stop the other program, or choose another port with --urls.");
            }
            catch (Exception certificate) when (certificate is CryptographicException or FileNotFoundException or DirectoryNotFoundException || certificate.Source == Server)
            {
                // The certificate of an https address: none, not there, or not to be opened.
                return Commands.Refuse($"{certificate.Message.Split('\n')[0].TrimEnd('\r')} Set Kestrel:Certificates:Default (Path, Password), or listen on http behind a proxy.");
            }
            catch (OptionsValidationException wrong)
            {
                return Commands.Refuse(string.Join(' ', wrong.Failures));
            }
            catch (InvalidOperationException wrong) when (wrong.InnerException is FormatException or ArgumentException)
            {
                // A word where a setting is a number.
                return Commands.Refuse(wrong.Message);
            }
        });
    }

    private static bool IsSetting(string token) => token.StartsWith("--", StringComparison.Ordinal);

    private static bool FollowsSetting(IReadOnlyList<string> tokens, string stray)
    {
        var at = tokens.ToList().IndexOf(stray);
        return at > 0 && IsSetting(tokens[at - 1]) && !tokens[at - 1].Contains('=', StringComparison.Ordinal);
    }
}
