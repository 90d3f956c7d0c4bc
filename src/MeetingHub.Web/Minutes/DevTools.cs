using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingHub.Web.Minutes;

/// <summary>
/// A conversation with a browser in the Chrome DevTools Protocol: commands out, answers back, over one web socket.
/// When the browser goes away, every waiting and every later command throws <see cref="BrowserGoneException"/>.
/// </summary>
internal sealed class DevTools : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonObject>> _waiting = new();
    private readonly SemaphoreSlim _sending = new(1);
    private Task _listening = Task.CompletedTask;
    private int _last;

    private DevTools()
    {
    }

    public static async Task<DevTools> ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        var tools = new DevTools();
        try
        {
            await tools._socket.ConnectAsync(address, cancellationToken);
        }
        catch (WebSocketException e)
        {
            tools._socket.Dispose();
            throw new BrowserGoneException("The browser does not answer.", e);
        }

        tools._listening = tools.ListenAsync();
        return tools;
    }

    public bool IsOpen => _socket.State == WebSocketState.Open && !_listening.IsCompleted;

    /// <summary>Sends one command and waits for its result.</summary>
    /// <param name="method">As <c>Page.printToPDF</c>.</param>
    /// <param name="parameters">Its parameters; null for none.</param>
    /// <param name="session">The page's session; null for the browser itself.</param>
    /// <param name="cancellationToken">Ends the waiting, not the browser's work.</param>
    /// <exception cref="InvalidOperationException">The browser refuses the command.</exception>
    /// <exception cref="BrowserGoneException">The browser died.</exception>
    public async Task<JsonObject> CallAsync(string method, JsonObject? parameters, string? session, CancellationToken cancellationToken)
    {
        var id = Interlocked.Increment(ref _last);
        var answer = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[id] = answer;
        try
        {
            await SendAsync(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [], ["sessionId"] = session }, cancellationToken);
            var reply = await answer.Task.WaitAsync(cancellationToken);
            return reply["error"] is JsonObject error
                ? throw new InvalidOperationException($"The browser refuses {method}: {error["message"]}")
                : reply["result"]?.AsObject() ?? [];
        }
        finally
        {
            _ = _waiting.TryRemove(id, out _);
        }
    }

    private async Task SendAsync(JsonObject command, CancellationToken cancellationToken)
    {
        if (command["sessionId"] is null)
        {
            _ = command.Remove("sessionId");
        }

        await _sending.WaitAsync(cancellationToken);
        try
        {
            if (!IsOpen)
            {
                throw new BrowserGoneException("The browser has closed.", null);
            }

            // A message cut off half-way would end the conversation for everybody: it is sent whole.
            await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(command), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        catch (WebSocketException e)
        {
            throw new BrowserGoneException("The browser has closed.", e);
        }
        finally
        {
            _ = _sending.Release();
        }
    }

    private async Task ListenAsync()
    {
        var buffer = new byte[64 * 1024];
        var message = new MemoryStream();
        try
        {
            while (true)
            {
                var part = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    break;
                }

                message.Write(buffer, 0, part.Count);
                if (part.EndOfMessage)
                {
                    Hand(JsonNode.Parse(message.GetBuffer().AsSpan(0, (int)message.Length))!.AsObject());
                    message.SetLength(0);
                }
            }
        }
        catch (Exception e) when (e is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            // Told to everyone who waits, below.
        }

        foreach (var waiting in _waiting.Values)
        {
            _ = waiting.TrySetException(new BrowserGoneException("The browser closed while it worked.", null));
        }
    }

    private void Hand(JsonObject message)
    {
        if (message["id"]?.GetValue<int>() is { } id && _waiting.TryRemove(id, out var answer))
        {
            _ = answer.TrySetResult(message);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        _socket.Dispose();
        await _listening;
        _sending.Dispose();
    }
}

/// <summary>The browser process is gone; a new one may do better.</summary>
internal sealed class BrowserGoneException(string message, Exception? cause) : Exception(message, cause);
