using System.Net;
using Microsoft.Extensions.Options;

namespace MeetingHub.Web.Conferences.Graph;

/// <summary>Which of Microsoft's clouds a tenant lives in.</summary>
public enum GraphCloud
{
    /// <summary>graph.microsoft.com, signing in at login.microsoftonline.com.</summary>
    Global,

    /// <summary>21Vianet: microsoftgraph.chinacloudapi.cn, signing in at login.chinacloudapi.cn. It has calendars, but no Teams by Graph.</summary>
    China,
}

/// <summary>The connection to Microsoft Graph: configuration section <c>Graph</c>. With nothing set the house works without Graph.</summary>
public sealed class GraphOptions
{
    public const string Section = "Graph";

    /// <summary>The mailbox that organises all meetings. Default null: not connected.</summary>
    public string? Mailbox { get; set; }

    /// <summary>The domains whose addresses are people of the own tenant, whom Exchange invites. Default empty: the mailbox's own domain.</summary>
    public IList<string> StaffDomains { get; set; } = [];

    /// <summary>The tenant's cloud. Default <see cref="GraphCloud.Global"/>.</summary>
    public GraphCloud Cloud { get; set; }

    /// <summary>The directory's id or domain that the app signs in to.</summary>
    public string? TenantId { get; set; }

    /// <summary>The app's (client's) id.</summary>
    public string? ClientId { get; set; }

    /// <summary>The app's secret: from the environment or a secret store, never from a file in the repository.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>Graph's address with its version, where it is not the cloud's own: a stand-in on this machine. Default null.</summary>
    public Uri? Address { get; set; }

    /// <summary>A token that never changes, in place of signing in. Taken only with a loopback <see cref="Address"/>. Default null.</summary>
    public string? FixedToken { get; set; }

    /// <summary>How long one request may take, from 1 second to 5 minutes. Default 30 seconds.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>True where Graph can be asked at all.</summary>
    public bool IsConnected => Mailbox is not null;

    /// <summary>True where Teams meetings can be booked.</summary>
    public bool OffersTeams => IsConnected && Cloud == GraphCloud.Global;

    /// <summary>True for an address of the own tenant: Exchange invites this person, our messages do not.</summary>
    public bool IsStaff(EmailAddress address) => Domains.Contains(DomainOf(address), StringComparer.OrdinalIgnoreCase);

    /// <summary>Graph's address: the stand-in's, else the cloud's.</summary>
    internal Uri BaseAddress => Address ?? Host(Cloud);

    /// <summary>Where the app signs in.</summary>
    internal Uri Authority => new(Cloud == GraphCloud.China ? "https://login.chinacloudapi.cn/" : "https://login.microsoftonline.com/");

    /// <summary>What the app signs in for: everything an administrator has consented to.</summary>
    internal string Scope => new Uri(Host(Cloud), "/.default").AbsoluteUri;

    private IEnumerable<string> Domains =>
        StaffDomains.Count > 0 ? StaffDomains : EmailAddress.TryParse(Mailbox) is { } own ? [DomainOf(own)] : [];

    private static Uri Host(GraphCloud cloud) =>
        new(cloud == GraphCloud.China ? "https://microsoftgraph.chinacloudapi.cn/v1.0" : "https://graph.microsoft.com/v1.0");

    private static string DomainOf(EmailAddress address) => address.Value[(address.Value.LastIndexOf('@') + 1)..];

    /// <summary>Checks the section when the house starts: a wrong connection shall not wait for its first meeting to be found.</summary>
    internal sealed class Check : IValidateOptions<GraphOptions>
    {
        public ValidateOptionsResult Validate(string? name, GraphOptions options)
        {
            var wrong = Wrongs(options).ToArray();
            return wrong.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
        }

        private static IEnumerable<string> Wrongs(GraphOptions options)
        {
            string?[] secrets = [options.TenantId, options.ClientId, options.ClientSecret];
            if (options.Mailbox is null)
            {
                if (secrets.Any(s => s is not null) || options.FixedToken is not null || options.Address is not null)
                {
                    yield return "Graph:Mailbox is missing: the mailbox that organises the meetings.";
                }

                yield break;
            }

            if (EmailAddress.TryParse(options.Mailbox) is null)
            {
                yield return $"Graph:Mailbox \"{options.Mailbox}\" is no mail address.";
            }

            if (options.Address is { } address && !(address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || IsLoopback(address))))
            {
                yield return $"Graph:Address {address} is neither https nor on this machine.";
            }

            if (options.FixedToken is not null && options.Address is not { IsAbsoluteUri: true })
            {
                yield return "Graph:FixedToken needs Graph:Address, a stand-in on this machine.";
            }
            else if (options.FixedToken is not null && !IsLoopback(options.Address!))
            {
                yield return "Graph:FixedToken is taken only with a loopback Graph:Address: a real tenant needs TenantId, ClientId and ClientSecret.";
            }
            else if (options.FixedToken is null && secrets.Any(string.IsNullOrWhiteSpace))
            {
                yield return "Graph:TenantId, Graph:ClientId and Graph:ClientSecret are all needed to sign in.";
            }

            if (options.Timeout < TimeSpan.FromSeconds(1) || options.Timeout > TimeSpan.FromMinutes(5))
            {
                yield return "Graph:Timeout lies between 00:00:01 and 00:05:00.";
            }
        }

        private static bool IsLoopback(Uri address) =>
            address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
    }
}
