using System.Text.Json.Nodes;
using MeetingHub.Tests;
using MeetingHub.Web.Conferences;
using MeetingHub.Web.Tests.Sandbox;
using NodaTime;
using static MeetingHub.Web.Tests.Conferences.Graph.TeamsHarness;

namespace MeetingHub.Web.Tests.Conferences.Graph;

/// <summary>What goes over the wire when a Teams meeting is booked, read, moved, changed and cancelled.</summary>
public sealed class GraphConferenceTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_request_says_exactly_this()
    {
        await using var teams = await Start();
        var booked = await teams.Booked();
        _ = await teams.Conference.Look(booked, Cancellation);
        _ = await teams.Conference.Move(booked, new MeetingTime(Instant.FromUtc(2020, 12, 2, 1, 0), Instant.FromUtc(2020, 12, 2, 2, 30), Seoul), Cancellation);
        _ = await teams.Conference.ChangePeople(booked, [Person(LocalGraph.Secretary), Person(LocalGraph.Interpreter, isRequired: false)], Cancellation);
        _ = await teams.Conference.Cancel(booked, "회의가 취소되었습니다.", Cancellation);
        var told = teams.Graph.Exchanges().Select(e =>
            $"{e["method"]} {e["path"]}{(e["query"]!.GetValue<string>() is { Length: > 0 } query ? "?" + query : "")} -> {e["status"]}\n"
            + $"Prefer: {e["headers"]!["Prefer"]}\n{e["requestBody"]?.ToJsonString(GraphSandbox.GraphAnswer.Json)}\n");
        var id = Uri.EscapeDataString(booked.EventId!);
        Approved.Same("requests.txt", string.Join('\n', told).Replace(id, "{event-id}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_booking_has_its_link_and_says_whom_exchange_has_invited()
    {
        await using var teams = await Start();
        var booked = await teams.Booked();
        Assert.StartsWith("https://teams.microsoft.com/", booked.JoinLink?.AbsoluteUri, StringComparison.Ordinal);
        Assert.True(booked.IsReady);
        Assert.Equal([LocalGraph.Head], booked.Invited.Select(i => i.Value));
    }

    [Fact]
    public async Task Outside_people_are_never_attendees()
    {
        await using var teams = await Start();
        string[] outside =
        [
            LocalGraph.Outside, "official@kanagawa.example.org", "meetings@gyeonggi.example.org.cn", "gyeonggi.example.org@shandong.example.org",
            "head@notgyeonggi.example.org", "head@sub.gyeonggi.example.org",
        ];
        string[] staff = [LocalGraph.Head, "HEAD@Gyeonggi.Example.ORG", LocalGraph.Secretary];
        Invitee[] all = [.. outside.Concat(staff).Select(a => Person(a))];
        var booked = await teams.Booked(Request(people: all));
        _ = await teams.Conference.ChangePeople(booked, all, Cancellation);
        var sent = teams.Graph.Exchanges()
            .SelectMany(e => e["requestBody"]?["attendees"]?.AsArray() ?? [])
            .Select(a => a!["emailAddress"]!["address"]!.GetValue<string>()).ToArray();
        Assert.Equal(4, sent.Length);
        Assert.Equal(0, sent.Count(a => outside.Contains(a, StringComparer.OrdinalIgnoreCase)));
        Assert.Equal(outside.Select(_ => false).Concat(staff.Select(_ => true)), all.Select(p => teams.Conference.Invites(p.Address)));
        Assert.Equal(0, outside.Count(o => File.ReadAllText(teams.Graph.LogFile).Contains(o, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task The_same_transaction_booked_twice_is_one_meeting()
    {
        await using var teams = await Start();
        var first = await teams.Booked();
        var again = await teams.Booked();
        Assert.Equal((first.EventId, first.JoinLink), (again.EventId, again.JoinLink));
        Assert.Equal(1, await Count(teams));
    }

    [Fact]
    public async Task A_link_that_comes_late_is_seen_when_it_is_there()
    {
        await using var teams = await Start(joinLinkAfterReads: 2);
        var booked = await teams.Booked();
        Assert.False(booked.IsReady);
        var joins = new List<bool>();
        for (var i = 0; i < 3; i++)
        {
            booked = Assert.IsType<ConferenceResult.Done>(await teams.Conference.Look(booked, Cancellation)).Booked;
            joins.Add(booked.IsReady);
        }

        Assert.Equal([false, false, true], joins);
    }

    [Fact]
    public async Task Booking_again_sees_a_late_link_too()
    {
        await using var teams = await Start(joinLinkAfterReads: 1);
        Assert.False((await teams.Booked()).IsReady);
        Assert.False((await teams.Booked()).IsReady);
        Assert.True((await teams.Booked()).IsReady);
        Assert.Equal(1, await Count(teams));
    }

    [Fact]
    public async Task Moving_and_changing_people_keep_the_link()
    {
        await using var teams = await Start();
        var booked = await teams.Booked();
        var later = new MeetingTime(FirstOfDecember.Start + Duration.FromDays(1), FirstOfDecember.End + Duration.FromDays(1), Seoul);
        var moved = Assert.IsType<ConferenceResult.Done>(await teams.Conference.Move(booked, later, Cancellation)).Booked;
        var changed = Assert.IsType<ConferenceResult.Done>(
            await teams.Conference.ChangePeople(moved, [Person(LocalGraph.Secretary), Person(LocalGraph.Outside)], Cancellation)).Booked;
        Assert.Equal(booked.JoinLink, moved.JoinLink);
        Assert.Equal(booked.JoinLink, changed.JoinLink);
        Assert.Equal([LocalGraph.Secretary], changed.Invited.Select(i => i.Value));
    }

    [Fact]
    public async Task What_is_gone_already_is_cancelled()
    {
        await using var teams = await Start();
        var booked = await teams.Booked();
        _ = Assert.IsType<ConferenceResult.Cancelled>(await teams.Conference.Cancel(booked, "취소", Cancellation));
        _ = Assert.IsType<ConferenceResult.Cancelled>(await teams.Conference.Cancel(booked, "취소", Cancellation));
        var look = Assert.IsType<ConferenceResult.Refused>(await teams.Conference.Look(booked, Cancellation));
        Assert.Equal("conference.gone", look.Refusal.Code);
        Assert.Equal(0, await Count(teams));
    }

    [Fact]
    public async Task A_request_that_was_never_answered_is_taken_back_without_booking_anything()
    {
        await using var teams = await Start();
        // More than one page of other events at the same time.
        for (var i = 0; i < 12; i++)
        {
            _ = await teams.Graph.Created(LocalGraph.Event(("transactionId", $"other-{i}")));
        }

        _ = Assert.IsType<ConferenceResult.Cancelled>(await teams.Conference.TakeBack(Request("lost"), "취소", Cancellation));
        _ = await teams.Booked(Request("lost"));
        _ = Assert.IsType<ConferenceResult.Cancelled>(await teams.Conference.TakeBack(Request("lost"), "취소", Cancellation));
        Assert.Equal(12, (await teams.Graph.Send("GET", "me/events?$top=100")).Json!["value"]!.AsArray().Count);
        Assert.Equal(1, teams.Graph.Exchanges().Count(e => e["path"]!.GetValue<string>().EndsWith("/cancel", StringComparison.Ordinal)));
        Assert.Equal(12 + 1, teams.Graph.Exchanges().Count(e => e["method"]!.GetValue<string>() == "POST" && e["status"]!.GetValue<int>() == 201));
    }

    private static async Task<int> Count(TeamsHarness teams)
    {
        var answer = await teams.Graph.Send("GET", "me/events");
        return ((JsonArray)answer.Json!["value"]!).Count;
    }
}
