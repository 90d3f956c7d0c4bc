using System.Text.Json.Nodes;
using GraphSandbox.People;

namespace GraphSandbox.Calendars;

/// <summary>Events of a mailbox: create, read, change, delete, cancel.</summary>
internal sealed class EventRoutes(EventStore store, Tenant tenant, Zones zones, TimeProvider time, int joinLinkAfterReads)
{
    private readonly EventJson _json = new(tenant, zones);

    /// <summary>Creates an event, or answers with the one that the same <c>transactionId</c> has created.</summary>
    public GraphAnswer Create(GraphRequest request)
    {
        EventRules.Hold(request.Content, zones);
        return store.Change(events =>
        {
            if (request.Content["transactionId"]?.GetValue<string>() is { } id && Repeated(events, request.Mailbox, id) is { } first)
            {
                return Seen(201, first, request);
            }

            var created = new StoredEvent
            {
                Key = Guid.NewGuid().ToString("N"),
                Organizer = request.Mailbox.Address,
                Content = Written(request.Content),
                Created = time.GetUtcNow(),
                Modified = time.GetUtcNow(),
                ReadsBeforeJoinLink = joinLinkAfterReads,
            };
            EventRules.GoOnline(created);
            events.Add(created);
            return One(201, created, request);
        });
    }

    public GraphAnswer Get(GraphRequest request) => store.Read(events => Seen(200, Find(events, request), request));

    public GraphAnswer List(GraphRequest request) => store.Read(events => Many(request, events.Where(e => e.IsIn(request.Mailbox.Address))));

    /// <summary>The events that touch a window, in order of their start.</summary>
    public GraphAnswer View(GraphRequest request)
    {
        var from = Zones.InstantOf(request.Query["startDateTime"]!, "startDateTime");
        var to = Zones.InstantOf(request.Query["endDateTime"]!, "endDateTime");
        if (to < from)
        {
            throw GraphError.BadRequest("ErrorInvalidParameter", "The endDateTime is earlier than the startDateTime.", "endDateTime");
        }

        return store.Read(events => Many(request, events.Where(e => e.IsIn(request.Mailbox.Address))
            .Select(e => (Event: e, Start: zones.InstantOf((JsonObject)e.Content["start"]!, "start"), End: zones.InstantOf((JsonObject)e.Content["end"]!, "end")))
            .Where(e => e.Start < to && e.End > from)
            .OrderBy(e => e.Start)
            .Select(e => e.Event)));
    }

    public GraphAnswer Change(GraphRequest request) => store.Change(events =>
    {
        var found = FindOwn(events, request);
        EventRules.Apply(found, request.Content, zones);
        found.Version++;
        found.Modified = time.GetUtcNow();
        return One(200, found, request);
    });

    public GraphAnswer Delete(GraphRequest request) => store.Change(events =>
    {
        _ = events.Remove(FindOwn(events, request));
        return new GraphAnswer(204);
    });

    /// <summary>Takes the meeting out of every calendar and tells the attendees; only the organiser may.</summary>
    public GraphAnswer Cancel(GraphRequest request) => store.Change(events =>
    {
        var found = Find(events, request);
        if (!found.IsOf(request.Mailbox.Address))
        {
            throw GraphError.BadRequest("ErrorInvalidRequest", "Your request can't be completed. You need to be an organizer to cancel a meeting.");
        }

        _ = events.Remove(found);
        return new GraphAnswer(202);
    });

    private static StoredEvent? Repeated(List<StoredEvent> events, Person mailbox, string transactionId) =>
        events.FirstOrDefault(e => e.IsOf(mailbox.Address) && e.Content["transactionId"]?.GetValue<string>() == transactionId);

    private static JsonObject Written(JsonObject content) =>
        new(content.Where(p => p.Value is not null && p.Key[0] != '@').Select(p => KeyValuePair.Create(p.Key, p.Value!.DeepClone()))!);

    internal static StoredEvent Find(IReadOnlyList<StoredEvent> events, GraphRequest request)
    {
        var (mailbox, id) = (request.Mailbox.Address, request.Segments["event-id"]);
        return events.FirstOrDefault(e => e.IsIn(mailbox) && (e.IdIn(mailbox, immutable: true) == id || e.IdIn(mailbox, immutable: false) == id))
            ?? throw new GraphError(404, "ErrorItemNotFound", "The specified object was not found in the store.");
    }

    /// <summary>The organiser's event, at the version that <c>If-Match</c> names.</summary>
    private static StoredEvent FindOwn(IReadOnlyList<StoredEvent> events, GraphRequest request)
    {
        var found = Find(events, request);
        if (request.IfMatch is { } version && version != "*" && version != found.ETag)
        {
            throw new GraphError(412, "ErrorIrresolvableConflict",
                "The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.");
        }

        return found.IsOf(request.Mailbox.Address) ? found : throw GraphError.NotDone("Changing an attendee's copy of an event");
    }

    /// <summary>An event that was there before: each look brings its join link nearer.</summary>
    private GraphAnswer Seen(int status, StoredEvent stored, GraphRequest request)
    {
        var answer = One(status, stored, request);
        stored.ReadsBeforeJoinLink = Math.Max(0, stored.ReadsBeforeJoinLink - 1);
        return answer;
    }

    private GraphAnswer One(int status, StoredEvent stored, GraphRequest request) =>
        new(status, new JsonObject([
            KeyValuePair.Create("@odata.context", (JsonNode?)$"{Paging.Context(request)}/$entity"),
            .. Paging.Selected(request, _json.Write(stored, request.Mailbox, request.Prefer)).Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone())),
        ]));

    private GraphAnswer Many(GraphRequest request, IEnumerable<StoredEvent> events) =>
        Paging.Page(request, [.. events], e => _json.Write(e, request.Mailbox, request.Prefer));
}
