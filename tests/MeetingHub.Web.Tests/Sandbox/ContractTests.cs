using System.Text.Json.Nodes;
using GraphSandbox;
using GraphSandbox.Contract;

namespace MeetingHub.Web.Tests.Sandbox;

/// <summary>One running sandbox for tests that leave nothing behind.</summary>
public sealed class RunningSandbox : IAsyncLifetime
{
    internal LocalGraph Graph { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Graph = await LocalGraph.Start();

    public ValueTask DisposeAsync() => Graph.DisposeAsync();
}

/// <summary>The sandbox is held to Microsoft's metadata: the wrong requests here are made from the same file.</summary>
public sealed class ContractTests(RunningSandbox running) : IClassFixture<RunningSandbox>
{
    private static readonly GraphContract Contract = GraphContract.Load();

    public static TheoryData<string> WritableProperties =>
        [.. Contract.Type("event").Properties.Keys.Except(ReadOnlyProperties.Of("event"))];

    public static TheoryData<string> ReadOnly => [.. ReadOnlyProperties.Of("event")];

    public static TheoryData<string, string> Enumerations =>
        [.. from property in Contract.Type("event").Properties
            where Contract.Read(property.Value).Enum.Count > 0 && !ReadOnlyProperties.Contains("event", property.Key)
            from value in Contract.Read(property.Value).Enum
            select (property.Key, value)];

    public static TheoryData<string> Objects =>
        [.. from property in Contract.Type("event").Properties
            where Contract.Read(property.Value) is { Type: "object", Properties.Count: > 0 } && !ReadOnlyProperties.Contains("event", property.Key)
            select property.Key];

    public static TheoryData<string> NotPlayed =>
        [.. Contract.Operations.Select(o => o.Name).Where(n => !n.Contains("/events", StringComparison.Ordinal) && !n.Contains("getSchedule", StringComparison.Ordinal)
            && !n.EndsWith("/calendarView", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(WritableProperties))]
    public async Task Refuses_a_value_of_another_type(string property)
    {
        var schema = Contract.Read(Contract.Type("event").Properties[property]);
        var wrong = schema.Type == "boolean" ? (JsonNode)"yes" : true;
        var answer = await running.Graph.Send("POST", "me/events", LocalGraph.Event((property, wrong)));
        Assert.Equal((400, "RequestBodyRead", property), (answer.Status, answer.Code, answer.Target));
    }

    [Theory]
    [MemberData(nameof(ReadOnly))]
    public async Task Refuses_what_only_the_service_writes(string property)
    {
        var answer = await running.Graph.Send("POST", "me/events", LocalGraph.Event((property, null)));
        Assert.Equal((400, "RequestBodyRead", property), (answer.Status, answer.Code, answer.Target));
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public async Task Knows_every_word_of_an_enumeration_and_no_other(string property, string word)
    {
        var right = await running.Graph.Send("POST", "me/events", LocalGraph.Event((property, word)));
        var wrong = await running.Graph.Send("POST", "me/events", LocalGraph.Event((property, word + "x")));
        Assert.Equal((201, 400), (right.Status, wrong.Status));
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public async Task Refuses_an_unknown_property_at_any_depth(string property)
    {
        var answer = await running.Graph.Send("POST", "me/events", LocalGraph.Event((property, new JsonObject { ["colour"] = "red" })));
        Assert.Equal((400, $"{property}.colour"), (answer.Status, answer.Target));
    }

    [Theory]
    [MemberData(nameof(NotPlayed))]
    public async Task Says_what_it_does_not_play(string operation)
    {
        var (method, path) = operation.Split(' ') is [var m, var p] ? (m, p) : throw new FormatException(operation);
        path = path.Replace("{user-id}", "meetings%40gyeonggi.example.org", StringComparison.Ordinal);
        // Where the file asks for more than an empty body, the request is wrong before it is not played.
        var answer = await running.Graph.Send(method, path.TrimStart('/'), method is "POST" or "PATCH" ? "{}" : null);
        Assert.Contains(answer.Status, new[] { 501, 400 });
        Assert.NotNull(answer.Code);
    }

    [Theory]
    [InlineData("GET", "me/contacts")]
    [InlineData("PUT", "me/events")]
    [InlineData("GET", "me/findMeetingTimes")]
    [InlineData("GET", "me/calendarView/delta()?startDateTime=2020-12-01&endDateTime=2020-12-02")]
    [InlineData("GET", "subscriptions")]
    [InlineData("GET", "me/events?$filter=subject eq 'x'")]
    public async Task Answers_501_to_what_the_file_does_not_know_or_the_sandbox_does_not_play(string method, string path)
    {
        var answer = await running.Graph.Send(method, path);
        Assert.Equal((501, "NotImplemented"), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("me/calendarView?startDateTime=2020-12-01T00:00:00Z", "endDateTime")]
    [InlineData("me/calendarView?endDateTime=2020-12-01T00:00:00Z", "startDateTime")]
    [InlineData("me/events?$fields=subject", "$fields")]
    [InlineData("me/events?$top=0", "$top")]
    [InlineData("me/events?$top=many", "$top")]
    [InlineData("me/events?$select=colour", "$select")]
    [InlineData("me/calendarView?startDateTime=2020-12-02&endDateTime=yesterday", "startDateTime")]
    public async Task Refuses_a_missing_or_unknown_or_wrong_query_parameter(string path, string parameter)
    {
        var answer = await running.Graph.Send("GET", path);
        if (parameter == "$select")
        {
            _ = await running.Graph.Created();
            answer = await running.Graph.Send("GET", path);
        }

        Assert.Equal((400, parameter), (answer.Status, answer.Target));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"subject\": ")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"subject\": \"a\", \"subject\": \"b\"}")]
    [InlineData("{\"@odata.type\": \"#microsoft.graph.message\"}")]
    [InlineData("{\"subject\": \"without times\"}")]
    public async Task Refuses_a_body_that_is_no_event(string body)
    {
        var answer = await running.Graph.Send("POST", "me/events", body);
        Assert.Equal(400, answer.Status);
    }

    [Fact]
    public async Task Errors_have_graphs_shape_with_the_callers_request_id_inside()
    {
        var answer = await running.Graph.Send("GET", "me/events/none", null, ("client-request-id", "7f1d3c1e-0000-4000-8000-000000000001"));
        Assert.Equal(404, answer.Status);
        var inner = answer.Json!["error"]!["innerError"]!;
        Assert.Equal("7f1d3c1e-0000-4000-8000-000000000001", inner["client-request-id"]!.GetValue<string>());
        Assert.Equal(answer.Headers["request-id"], inner["request-id"]!.GetValue<string>());
        Assert.Equal("ErrorItemNotFound", answer.Code);
    }

    [Fact]
    public async Task Nobody_gets_in_without_a_token()
    {
        using var stranger = new HttpClient { BaseAddress = running.Graph.Address };
        using var response = await stranger.GetAsync("me/events", TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public void An_answer_of_its_own_that_breaks_the_contract_is_found()
    {
        var (operation, _) = Contract.Find("GET", ["users", "x", "events"])!.Value;
        var check = new SchemaCheck(Contract, Direction.Response);
        Assert.Null(check.Answer(operation, new GraphAnswer(200, new JsonObject { ["value"] = new JsonArray() })));
        Assert.Equal("value[0].showAs", check.Answer(operation, new GraphAnswer(200, new JsonObject
        {
            ["value"] = new JsonArray(new JsonObject { ["id"] = "1", ["showAs"] = "asleep" }),
        }))?.Place);
        Assert.NotNull(check.Answer(operation, new GraphAnswer(200, new JsonObject { ["values"] = new JsonArray() })));
        Assert.NotNull(check.Answer(operation, new GraphAnswer(200)));
        Assert.NotNull(check.Answer(operation, new GraphAnswer(204)));
    }
}
