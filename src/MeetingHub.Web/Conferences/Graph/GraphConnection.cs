using Azure.Identity;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Authentication.Azure;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;

namespace MeetingHub.Web.Conferences.Graph;

/// <summary>The SDK's client as this house uses it: signed in as the app, with no retries of its own, with the same preferences on every call.</summary>
public sealed class GraphConnection : IDisposable
{
    private readonly HttpClient _http;

    public GraphConnection(GraphOptions options)
    {
        var address = options.BaseAddress.AbsoluteUri.TrimEnd('/');
        var handlers = GraphClientFactory.CreateDefaultHandlers().Where(h => h is not RetryHandler)
            // The SDK would repeat in silence, wait out any Retry-After and lose the error: the outbox decides when to try again.
            .Prepend(new RetryHandler(new RetryHandlerOption { MaxRetry = 0 }))
            .Prepend(new Preferences());
        _http = GraphClientFactory.Create(handlers, finalHandler: new SocketsHttpHandler
        {
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        });
        _http.Timeout = options.Timeout;
        Client = new GraphServiceClient(_http, SignIn(options), address);
    }

    public GraphServiceClient Client { get; }

    public void Dispose()
    {
        Client.Dispose();
        _http.Dispose();
    }

    private static IAuthenticationProvider SignIn(GraphOptions options) => options.FixedToken is { } token
        ? new FixedToken(token)
        : new AzureIdentityAuthenticationProvider(
            new ClientSecretCredential(options.TenantId, options.ClientId, options.ClientSecret, new ClientSecretCredentialOptions { AuthorityHost = options.Authority }),
            allowedHosts: [options.BaseAddress.Host],
            scopes: options.Scope);

    /// <summary>Ids that stay when an event is moved, and times in UTC: a local time that comes back could mean two instants in autumn.</summary>
    private sealed class Preferences : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("Prefer", ["IdType=\"ImmutableId\"", $"outlook.timezone=\"{GraphTimes.Utc}\""]);
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class FixedToken(string token) : IAuthenticationProvider
    {
        public Task AuthenticateRequestAsync(RequestInformation request, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
        {
            request.Headers.Add("Authorization", $"Bearer {token}");
            return Task.CompletedTask;
        }
    }
}
