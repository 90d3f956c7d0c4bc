using System.Net.Http.Headers;
using System.Text.Json;
using MeetingHub.Web.Http;

namespace MeetingHub.Web.Cli.Season;

/// <summary>A running hub's public API, as any program would use it.</summary>
internal sealed class HubClient : IDisposable
{
    private readonly HttpClient _http;

    public HubClient(Uri hub, string key)
    {
        _http = new HttpClient { BaseAddress = hub, Timeout = TimeSpan.FromMinutes(2) };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    public Task<T> GetAsync<T>(string path, CancellationToken cancellationToken) => SendAsync<T>(HttpMethod.Get, path, null, cancellationToken);

    public Task<T> PostAsync<T>(string path, object body, CancellationToken cancellationToken) => SendAsync<T>(HttpMethod.Post, path, body, cancellationToken);

    public Task<T> PutAsync<T>(string path, object body, CancellationToken cancellationToken) => SendAsync<T>(HttpMethod.Put, path, body, cancellationToken);

    public async Task<byte[]> BytesAsync(string path, CancellationToken cancellationToken)
    {
        using var response = await AskAsync(HttpMethod.Get, path, null, cancellationToken);
        return await response.Content.ReadAsByteArrayAsync(cancellationToken);
    }

    public void Dispose() => _http.Dispose();

    private async Task<T> SendAsync<T>(HttpMethod method, string path, object? body, CancellationToken cancellationToken)
    {
        using var response = await AskAsync(method, path, body, cancellationToken);
        return (await response.Content.ReadFromJsonAsync<T>(HubJson.Options, cancellationToken))!;
    }

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, object? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Content = body is null ? null : JsonContent.Create(body, body.GetType(), options: HubJson.Options);
        HttpResponseMessage response;
        try
        {
            response = await _http.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException unreachable)
        {
            throw new HubRefusedException($"The hub at {_http.BaseAddress} cannot be reached: {unreachable.Message} Start it, or name another with --hub.");
        }

        if (response.IsSuccessStatusCode)
        {
            return response;
        }

        using (response)
        {
            throw new HubRefusedException($"{method} {path}: {(int)response.StatusCode} {await ReasonAsync(response, cancellationToken)}");
        }
    }

    private static async Task<string> ReasonAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
            var code = problem.RootElement.TryGetProperty("code", out var c) ? c.GetString() : null;
            var detail = problem.RootElement.TryGetProperty("detail", out var d) ? d.GetString() : null;
            return string.Join(": ", new[] { code, detail }.Where(part => part is not null));
        }
        catch (JsonException)
        {
            return response.ReasonPhrase ?? "";
        }
    }
}

/// <summary>The hub said no, or was not there: one line for the one who asked.</summary>
internal sealed class HubRefusedException(string message) : Exception(message);
