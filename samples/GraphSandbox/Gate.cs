using System.Text.Json;
using System.Text.Json.Nodes;
using GraphSandbox.Calendars;
using GraphSandbox.Contract;
using GraphSandbox.People;

namespace GraphSandbox;

/// <summary>
/// The one way in and out: who may ask, what the contract knows, whether the request keeps to it, what the routes say,
/// and whether the sandbox's own answer keeps to it too.
/// </summary>
internal sealed class Gate(GraphContract contract, Tenant tenant, TimeProvider time, EventRoutes events, ResponseRoutes responses, ScheduleRoutes schedules)
{
    public async Task Answer(HttpContext context)
    {
        var requestId = Guid.NewGuid().ToString();
        var clientRequestId = context.Request.Headers["client-request-id"].FirstOrDefault() ?? requestId;
        GraphAnswer answer;
        try
        {
            var request = await Read(context);
            answer = Route(request);
            if (request.Prefer.Applied().ToArray() is { Length: > 0 } applied)
            {
                context.Response.Headers["Preference-Applied"] = string.Join(", ", applied);
            }

            answer = OwnAnswerChecked(request.Operation, answer);
        }
        catch (GraphError error)
        {
            answer = new GraphAnswer(error.Status, error.ToJson(requestId, clientRequestId, time.GetUtcNow()));
        }

        await answer.Write(context, requestId, clientRequestId);
    }

    private GraphAnswer Route(GraphRequest request) => request.Operation.Name switch
    {
        "POST /users/{user-id}/calendar/getSchedule" => schedules.GetSchedule(request),
        "POST /users/{user-id}/events" or "POST /users/{user-id}/calendar/events" => events.Create(request),
        "GET /users/{user-id}/events" or "GET /users/{user-id}/calendar/events" => events.List(request),
        "GET /users/{user-id}/calendarView" or "GET /users/{user-id}/calendar/calendarView" => events.View(request),
        "GET /users/{user-id}/events/{event-id}" or "GET /users/{user-id}/calendar/events/{event-id}" => events.Get(request),
        "PATCH /users/{user-id}/events/{event-id}" or "PATCH /users/{user-id}/calendar/events/{event-id}" => events.Change(request),
        "DELETE /users/{user-id}/events/{event-id}" or "DELETE /users/{user-id}/calendar/events/{event-id}" => events.Delete(request),
        "POST /users/{user-id}/events/{event-id}/cancel" => events.Cancel(request),
        "POST /users/{user-id}/events/{event-id}/accept" => responses.Respond(request, "accepted"),
        "POST /users/{user-id}/events/{event-id}/tentativelyAccept" => responses.Respond(request, "tentativelyAccepted"),
        "POST /users/{user-id}/events/{event-id}/decline" => responses.Respond(request, "declined"),
        _ => throw GraphError.NotDone(request.Operation.Name),
    };

    private async Task<GraphRequest> Read(HttpContext context)
    {
        Authorize(context.Request);
        var path = ExchangeLog.RawPath(context);
        var (operation, segments) = contract.Find(context.Request.Method, Segments(path))
            ?? throw GraphError.NotDone($"{context.Request.Method} {path}");
        var body = await Body(context, operation);
        if (!segments.TryGetValue("user-id", out var user))
        {
            throw GraphError.NotDone(operation.Name);
        }

        var check = new RequestCheck(contract, operation);
        check.Query(context.Request.Query);
        check.Body(body);
        return new GraphRequest(operation, segments, tenant.MailboxOf(user), context.Request.Query,
            body is { } json ? (JsonObject)JsonNode.Parse(json.GetRawText(), new JsonNodeOptions { PropertyNameCaseInsensitive = operation.IsAction })! : null,
            Preferences.Read(context.Request.Headers["Prefer"]),
            context.Request.Headers.IfMatch.FirstOrDefault(),
            $"{context.Request.Scheme}://{context.Request.Host}{path}");
    }

    private static void Authorize(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) || header["Bearer ".Length..].Trim().Length == 0)
        {
            throw new GraphError(401, "InvalidAuthenticationToken", "Access token is empty.");
        }
    }

    /// <summary><c>/v1.0/me/events</c> and <c>/v1.0/users/{id}/events</c> are the same to the contract.</summary>
    private string[] Segments(string path)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToArray();
        return segments switch
        {
            ["v1.0", "me", .. var rest] => ["users", tenant.Me.Address, .. rest],
            ["v1.0", .. var rest] => rest,
            _ => throw GraphError.NotDone($"{path} (only /v1.0 is)"),
        };
    }

    private static async Task<JsonElement?> Body(HttpContext context, Operation operation)
    {
        using var bytes = new MemoryStream();
        await context.Request.Body.CopyToAsync(bytes, context.RequestAborted);
        if (bytes.Length == 0 && !operation.NeedsBody)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(bytes.ToArray(), new JsonDocumentOptions { AllowDuplicateProperties = false });
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw GraphError.BadRequest("BadRequest",
                "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");
        }
    }

    /// <summary>An answer that breaks the contract is a mistake of the sandbox, and must not pass for Graph's behaviour.</summary>
    private GraphAnswer OwnAnswerChecked(Operation operation, GraphAnswer answer)
    {
        var wrong = new SchemaCheck(contract, Direction.Response).Answer(operation, answer);
        return wrong is null ? answer : throw new GraphError(500, "SandboxBrokeTheContract", $"{operation.Name}, status {answer.Status}: {wrong}");
    }
}
