using System.Data.Common;
using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using MeetingHub.Web.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Storage;

/// <summary>How many commands the database gets for one request, whoever else is at work in the meantime.</summary>
public sealed class StorageCostTests : IAsyncLifetime
{
    private readonly CountedHub _hub = new();
    private HttpClient _coordinator = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _ = _hub.Stranger();
        // The count follows the request into the service.
        _hub.Server.PreserveExecutionContext = true;
        _coordinator = _hub.Coordinator();
        await RegisterAsync(_coordinator);
    }

    public ValueTask DisposeAsync() => _hub.DisposeAsync();

    [Fact]
    public async Task Setting_a_signatory_takes_few_commands()
    {
        var id = await DraftAsync(_coordinator);
        await CostsAtMostAsync(6, () => _coordinator.PutAsJsonAsync(
            $"/api/meetings/{id}/parties/shandong/signatory", new { name = new { en = "Li" }, office = new { }, title = new { }, proxyFor = new { } }, Stop));
    }

    [Fact]
    public async Task Proposing_times_takes_few_commands()
    {
        var id = await DraftAsync(_coordinator);
        await CostsAtMostAsync(15, () => ProposeAsync(id));
    }

    [Fact]
    public async Task A_contacts_answer_takes_few_commands()
    {
        var id = await DraftAsync(_coordinator);
        _ = await JsonAsync(await ProposeAsync(id));
        var letter = (await JsonAsync(await _coordinator.GetAsync($"/api/messages?meeting={id}", Stop))).EnumerateArray().First();
        var page = new Uri(Regex.Match(letter.GetProperty("text").GetString()!, "(?m)^https?://\\S+/r/\\S+$").Value).AbsolutePath + "/times";
        var contact = _hub.Stranger();
        var html = await contact.GetStringAsync(page, Stop);
        var form = html[html.LastIndexOf("<form", StringComparison.Ordinal)..];
        var entered = Regex.Matches(form, "<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"").ToDictionary(h => h.Groups[1].Value, h => h.Groups[2].Value);
        (entered["Entered.Choices[0]"], entered["Entered.Choices[1]"], entered["Entered.By"]) = ("FirstChoice", "Possible", "李处长");
        await CostsAtMostAsync(15, () => contact.PostAsync(page, new FormUrlEncodedContent(entered), Stop), HttpStatusCode.Redirect);
    }

    private Task<HttpResponseMessage> ProposeAsync(string id) => _coordinator.PostAsJsonAsync(
        $"/api/meetings/{id}/proposal", new { starts = new[] { "2030-12-02T05:00:00Z", "2030-12-03T05:00:00Z" } }, Stop);

    private static async Task CostsAtMostAsync(int most, Func<Task<HttpResponseMessage>> send, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var commands = Counter.Begin();
        var answer = await send();
        Assert.Equal(expected, answer.StatusCode);
        Assert.True(commands.Count is > 0 && commands.Count <= most, $"{commands.Count} of {most} commands:\n{string.Join("\n--\n", commands)}");
    }

    /// <summary>Writes down the commands of the flow of control that asked for it.</summary>
    private sealed class Counter : DbCommandInterceptor
    {
        private static readonly AsyncLocal<List<string>?> Commands = new();

        public static List<string> Begin() => Commands.Value = [];

        public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result) => Noted(command, result);

        public override ValueTask<DbDataReader> ReaderExecutedAsync(
            DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(Noted(command, result));

        public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result) => Noted(command, result);

        public override ValueTask<int> NonQueryExecutedAsync(
            DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(Noted(command, result));

        private static T Noted<T>(DbCommand command, T result)
        {
            if (Commands.Value is { } commands)
            {
                lock (commands)
                {
                    commands.Add(command.CommandText.Split('\n')[0]);
                }
            }

            return result;
        }
    }

    private sealed class CountedHub : Hub
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            _ = builder.ConfigureTestServices(services => services.ConfigureDbContext<HubDb>((_, options) => options.AddInterceptors(new Counter())));
        }
    }
}
