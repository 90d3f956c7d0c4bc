using System.Text.Json;

namespace GraphSandbox.Calendars;

/// <summary>All events, in memory and (with a state file) on disk. One request at a time reads or changes them.</summary>
internal sealed class EventStore
{
    private readonly string? _file;
    private readonly List<StoredEvent> _events;
    private readonly Lock _oneAtATime = new();

    private EventStore(string? file, List<StoredEvent> events)
    {
        _file = file;
        _events = events;
    }

    /// <exception cref="SandboxOptionsException">The file is there and is no state of a sandbox.</exception>
    public static EventStore Open(string? file)
    {
        try
        {
            return new EventStore(file, file is not null && File.Exists(file)
                ? JsonSerializer.Deserialize<List<StoredEvent>>(File.ReadAllText(file), GraphAnswer.Json) ?? []
                : []);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new SandboxOptionsException($"--state {file}: {wrong.Message}");
        }
    }

    /// <summary>Looks at the events.</summary>
    public T Read<T>(Func<IReadOnlyList<StoredEvent>, T> look)
    {
        lock (_oneAtATime)
        {
            return look(_events);
        }
    }

    /// <summary>Changes the events, and keeps them before the answer goes out. A refused change must refuse before it touches them.</summary>
    public T Change<T>(Func<List<StoredEvent>, T> change)
    {
        lock (_oneAtATime)
        {
            var result = change(_events);
            Keep();
            return result;
        }
    }

    /// <summary>Written beside and moved over: a sandbox that is stopped while it writes leaves the state before or after, never half of one.</summary>
    private void Keep()
    {
        if (_file is null)
        {
            return;
        }

        _ = Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(_file))!);
        File.WriteAllText(_file + ".new", JsonSerializer.Serialize(_events, GraphAnswer.Json));
        File.Move(_file + ".new", _file, overwrite: true);
    }
}
