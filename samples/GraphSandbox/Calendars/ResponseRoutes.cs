using System.Text.Json.Nodes;

namespace GraphSandbox.Calendars;

/// <summary>
/// What attendees of the tenant answer, each from their own mailbox (learn.microsoft.com/graph/api: event-accept, event-decline, event-tentativelyaccept).
/// A demonstration answers as a person would: by the event's id in their own calendar.
/// </summary>
internal sealed class ResponseRoutes(EventStore store, TimeProvider time)
{
    /// <param name="response">As <c>responseType</c> calls it: <c>accepted</c>.</param>
    public GraphAnswer Respond(GraphRequest request, string response) => store.Change(events =>
    {
        var found = EventRoutes.Find(events, request);
        if (found.IsOf(request.Mailbox.Address))
        {
            throw GraphError.BadRequest("ErrorInvalidRequest", "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.");
        }

        var isSent = request.Body?["SendResponse"]?.GetValue<bool>() != false;
        Hold(found, request.Body, isSent);
        found.Responses[request.Mailbox.Address.ToLowerInvariant()] = new StoredResponse(response, time.GetUtcNow(), isSent);
        found.Version++;
        return new GraphAnswer(202);
    });

    private static void Hold(StoredEvent found, JsonObject? body, bool isSent)
    {
        if (body?["ProposedNewTime"] is null)
        {
            return;
        }

        throw found.Content["allowNewTimeProposals"]?.GetValue<bool>() == false || !isSent
            ? GraphError.BadRequest("ErrorInvalidRequest", "A new time can be proposed only where the event allows it, and only with a response that is sent.", "proposedNewTime")
            : GraphError.NotDone("Proposing another time");
    }
}

/// <summary>An attendee's answer.</summary>
/// <param name="IsSent">False: they have kept it to themselves, and the organiser's copy does not know it.</param>
internal sealed record StoredResponse(string Response, DateTimeOffset Time, bool IsSent);
