using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using MeetingHub.Web.Access;
using MeetingHub.Web.Conferences;
using MeetingHub.Web.Invitations;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Reminders;
using MeetingHub.Web.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Meetings;

/// <summary>What follows from a change of a meeting: in which order, once however often it is asked for, whole or not at all.</summary>
public sealed class FollowersTests : IAsyncLifetime
{
    private static readonly object Link = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" };
    private readonly WatchedHub _hub = new();
    private HttpClient _coordinator = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _ = _hub.Stranger();
        _coordinator = _hub.Coordinator();
        await RegisterAsync(_coordinator);
    }

    public ValueTask DisposeAsync() => _hub.DisposeAsync();

    [Fact]
    public async Task Followers_are_asked_in_one_order()
    {
        await using var scope = _hub.Services.CreateAsyncScope();
        Assert.Equal(
            [typeof(FollowConference), typeof(FollowHolds), typeof(FollowInvitations), typeof(FollowProposals), typeof(FollowReminders), typeof(Watcher)],
            scope.ServiceProvider.GetServices<IMeetingFollower>().Select(follower => follower.GetType()));
    }

    [Fact]
    public async Task Letters_and_alarms_of_a_change_come_once_however_often_they_are_asked_for()
    {
        var proposed = await DraftAsync(_coordinator);
        await SentAsync($"{proposed}/proposal", new { starts = new[] { "2030-12-04T05:00:00Z" } });
        await NothingMoreAsync();
        await SentAsync($"{proposed}/proposal/reminder", new { });
        await NothingMoreAsync();
        var id = await ScheduledAsync("2030-12-02T05:00:00Z");
        await NothingMoreAsync();
        await SentAsync($"{id}/move", new { start = "2030-12-03T05:00:00Z" });
        await NothingMoreAsync();
        await SentAsync($"{id}/cancel", new { reason = "폭설" });
        await NothingMoreAsync();
    }

    /// <summary>The change that was kept last, announced once more to whoever writes letters or sets alarms.</summary>
    private async Task NothingMoreAsync()
    {
        var change = _hub.Watcher.Seen[^1];
        await using var scope = _hub.Services.CreateAsyncScope();
        var again = change with { After = MeetingRows.AttachCopy(scope.ServiceProvider.GetRequiredService<HubDb>(), change.After) };
        foreach (var follower in scope.ServiceProvider.GetServices<IMeetingFollower>().Where(f => f is FollowInvitations or FollowProposals or FollowReminders))
        {
            var followUp = await follower.FollowAsync(again, Stop);
            Assert.True(followUp is { Letters.Count: 0, Rows.Count: 0, Alarm: null }, $"{follower.GetType().Name} repeats itself after {change.Deed.Act}.");
        }
    }

    [Fact]
    public async Task A_meeting_that_stands_as_it_stood_gives_no_follower_anything_to_do()
    {
        var ids = new[] { await DraftAsync(_coordinator), await ScheduledAsync("2030-12-02T05:00:00Z") };
        await SentAsync($"{ids[0]}/proposal", new { starts = new[] { "2030-12-04T05:00:00Z" } });
        foreach (var id in ids)
        {
            await using var scope = _hub.Services.CreateAsyncScope();
            var (meeting, _) = await scope.ServiceProvider.GetRequiredService<MeetingDesk>().FindAsync(MeetingId.TryParse(id)!.Value, Stop);
            var same = MeetingRows.AttachCopy(scope.ServiceProvider.GetRequiredService<HubDb>(), meeting!);
            var change = new MeetingChange(meeting!, same, new MeetingDeed("test.nothing", Actor.Hub, (_, _) => null), scope.ServiceProvider.GetRequiredService<IClock>().GetCurrentInstant());
            foreach (var follower in scope.ServiceProvider.GetServices<IMeetingFollower>())
            {
                Assert.Equal(FollowUp.None, await follower.FollowAsync(change, Stop));
            }

            Assert.False(scope.ServiceProvider.GetRequiredService<HubDb>().ChangeTracker.HasChanges());
        }
    }

    [Fact]
    public async Task A_follower_that_fails_leaves_nothing_kept()
    {
        var id = await ScheduledAsync("2030-12-02T05:00:00Z");
        var before = await KeptAsync(id);
        _hub.Watcher.Fails = true;
        Assert.Equal(HttpStatusCode.InternalServerError, (await _coordinator.PostAsJsonAsync($"/api/meetings/{id}/move", new { start = "2030-12-03T05:00:00Z" }, Stop)).StatusCode);
        Assert.Equal(before, await KeptAsync(id));
        _hub.Watcher.Fails = false;
        await SentAsync($"{id}/move", new { start = "2030-12-03T05:00:00Z" });
        Assert.NotEqual(before, await KeptAsync(id));
    }

    [Fact]
    public async Task What_a_preview_shows_is_what_is_sent()
    {
        var id = MeetingId.TryParse(await ScheduledAsync("2030-12-02T05:00:00Z"))!.Value;
        var start = InstantPattern.ExtendedIso.Parse("2030-12-03T05:00:00Z").Value;
        var before = await KeptAsync(id.ToString());
        IReadOnlyList<string> shown;
        await using (var scope = _hub.Services.CreateAsyncScope())
        {
            var (preview, _) = await scope.ServiceProvider.GetRequiredService<ForeseeChange>().MoveAsync(id, start, Stop);
            shown = [.. preview!.Letters.Select(letter => letter.Text).Order(StringComparer.Ordinal)];
        }

        Assert.Equal(before, await KeptAsync(id.ToString()));
        Assert.Equal(2, shown.Count);
        await SentAsync($"{id}/move", new { start = "2030-12-03T05:00:00Z" });
        var messages = await JsonAsync(await _coordinator.GetAsync($"/api/messages?meeting={id}", Stop));
        var sent = messages.EnumerateArray().Where(m => m.GetProperty("kind").GetString() == "change").Select(m => m.GetProperty("text").GetString()!);
        Assert.Equal(shown, sent.Select(text => Regex.Replace(text, "/r/[A-Za-z0-9_-]{43}", "/r/…")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Of_two_coordinators_on_one_slot_the_later_is_told()
    {
        var ids = new[] { await DraftAsync(_coordinator), await DraftAsync(_coordinator), await DraftAsync(_coordinator) };
        var answers = await Task.WhenAll(ids.Select(id => _coordinator.PostAsJsonAsync($"/api/meetings/{id}/schedule", new { start = "2030-12-02T05:00:00Z", conference = Link }, Stop)));
        _ = Assert.Single(answers, answer => answer.IsSuccessStatusCode);
        foreach (var refused in answers.Where(answer => !answer.IsSuccessStatusCode))
        {
            await RefusedAsync(HttpStatusCode.Conflict, "meeting.timeTaken", null, refused);
        }
    }

    [Fact]
    public async Task Of_two_coordinators_who_decide_on_one_slot_the_later_is_told()
    {
        var ids = new[] { await DraftAsync(_coordinator), await DraftAsync(_coordinator) };
        foreach (var id in ids)
        {
            await SentAsync($"{id}/proposal", new { starts = new[] { "2030-12-02T05:00:00Z" } });
        }

        var answers = await Task.WhenAll(ids.Select(id => _coordinator.PostAsJsonAsync(
            $"/api/meetings/{id}/proposal/decision", new { start = "2030-12-02T05:00:00Z", reason = "합의", conference = Link }, Stop)));
        _ = Assert.Single(answers, answer => answer.IsSuccessStatusCode);
        await RefusedAsync(HttpStatusCode.BadRequest, "proposal.slotGone", "/start", answers.First(answer => !answer.IsSuccessStatusCode));
    }

    [Fact]
    public async Task Of_two_who_start_the_next_meeting_the_later_is_told()
    {
        var id = await DraftAsync(_coordinator);
        await SentAsync($"{id}/schedule", new { start = "2020-12-01T05:00:00Z", conference = Link, asOf = "2020-11-10T00:00:00Z" });
        await SentAsync($"{id}/hold", new { asOf = "2020-12-02T00:00:00Z" });
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _coordinator.PostAsJsonAsync($"/api/meetings/{id}/next", new { years = 1 }, Stop)));
        _ = Assert.Single(answers, answer => answer.IsSuccessStatusCode);
        foreach (var refused in answers.Where(answer => !answer.IsSuccessStatusCode))
        {
            await RefusedAsync(HttpStatusCode.Conflict, "series.followed", null, refused);
        }
    }

    private async Task<string> ScheduledAsync(string start)
    {
        var id = await DraftAsync(_coordinator);
        await SentAsync($"{id}/schedule", new { start, conference = Link });
        _ = await UntilAsync(_coordinator, id, m => m.GetProperty("booking").GetProperty("state").GetString() == "booked");
        return id;
    }

    private async Task SentAsync(string path, object body) => _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{path}", body, Stop));

    /// <summary>What is kept of a meeting: its version, and how many messages and deeds there are.</summary>
    private async Task<(long Version, int Messages, int Deeds)> KeptAsync(string id)
    {
        var version = (await MeetingAsync(_coordinator, id)).GetProperty("version").GetInt64();
        var messages = (await JsonAsync(await _coordinator.GetAsync($"/api/messages?meeting={id}", Stop))).GetArrayLength();
        await using var scope = _hub.Services.CreateAsyncScope();
        return (version, messages, await scope.ServiceProvider.GetRequiredService<HubDb>().Set<AuditEntry>().CountAsync(e => e.Subject == id, Stop));
    }

    /// <summary>The last follower: it remembers every change that was kept or refused, and fails when it is told to.</summary>
    internal sealed class Watcher : IMeetingFollower
    {
        private readonly Lock _lock = new();
        private readonly List<MeetingChange> _seen = [];

        public bool Fails { get; set; }

        public IReadOnlyList<MeetingChange> Seen
        {
            get
            {
                lock (_lock)
                {
                    return [.. _seen];
                }
            }
        }

        public Task<FollowUp> FollowAsync(MeetingChange change, CancellationToken cancellationToken)
        {
            lock (_lock)
            {
                _seen.Add(change);
            }

            return Fails ? throw new InvalidOperationException("The follower fails.") : Task.FromResult(FollowUp.None);
        }
    }

    private sealed class WatchedHub : Hub
    {
        public Watcher Watcher { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            _ = builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore.Diagnostics", "None")
                .ConfigureTestServices(services => services.AddSingleton<IMeetingFollower>(Watcher));
        }
    }
}
