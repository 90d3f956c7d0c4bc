using MeetingHub.Meetings;
using MeetingHub.Meetings.Proposals;
using MeetingHub.Points;
using MeetingHub.Web.Conferences;
using MeetingHub.Web.Governments;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Proposals;
using NodaTime;
using BestSlots = MeetingHub.Web.Slots.BestSlots;

namespace MeetingHub.Web.Cli.Season;

/// <summary>
/// Plays a season through a hub's public API, from where it stands: what was done in an earlier run is not done again. Every act carries the
/// moment that it stands for: the search and the invitation 21 days before the meeting, the minutes after it.
/// </summary>
internal sealed class PlaySeason(HubClient hub, string outDirectory, TimeProvider time, TextWriter output)
{
    private const int DaysAhead = 21;

    private const string WhoAnswered = "Placeholder: the partner's contact";
    private const string AnswerNote = "Reconstructed from the press report, which tells the day and nothing else.";

    // More than a day has.
    private const int MostStarts = 100;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    /// <summary>Plays all of it. Writes two editions of each meeting's minutes.</summary>
    public async Task RunAsync(SeasonFiles season, CancellationToken cancellationToken)
    {
        var zones = season.Governments.ToDictionary(g => g.Id, g => g.Entry.Zone);
        foreach (var government in season.Governments)
        {
            _ = await hub.PutAsync<GovernmentView>($"api/governments/{government.Id}", government.Entry, cancellationToken);
            await output.WriteLineAsync($"register  {government.Entry.Name.For(Language.English)} ({government.Entry.Name.For(government.Entry.Language)})");
        }

        foreach (var meeting in season.Meetings)
        {
            await PlayAsync(meeting, zones, cancellationToken);
        }
    }

    private async Task PlayAsync(SeasonMeeting season, IReadOnlyDictionary<GovernmentId, DateTimeZone> zones, CancellationToken cancellationToken)
    {
        var hostZone = zones[season.Minutes.Parties[0].Government];
        var ahead = season.File.Date.PlusDays(-DaysAhead).At(new LocalTime(9, 0)).InZoneLeniently(hostZone).ToInstant();
        var clocks = season.Minutes.Parties.Select(p => zones[p.Government]).ToList();
        await output.WriteLineAsync();
        await output.WriteLineAsync(season.Minutes.Title.For(season.Minutes.Languages[0]));

        var meeting = await DraftAsync(season, cancellationToken);
        if (meeting.State == MeetingState.Draft)
        {
            meeting = await ProposeAsync(meeting, season, ahead, clocks, cancellationToken);
        }

        if (meeting.State == MeetingState.Proposed)
        {
            meeting = await AgreeOnTimeAsync(meeting, ahead, cancellationToken);
        }

        await SayAsync("scheduled", meeting, clocks);
        meeting = await BookedAsync(meeting, cancellationToken);
        if (meeting.State == MeetingState.Scheduled)
        {
            meeting = await hub.PostAsync<MeetingView>($"api/meetings/{meeting.Id}/hold", new MarkHeldRequest(AsOf: meeting.End), cancellationToken);
        }

        await SayAsync("held", meeting, clocks);
        meeting = await AgreeAsync(meeting, season, cancellationToken);
        await WriteEditionsAsync(meeting, season, cancellationToken);
    }

    private async Task<MeetingView> DraftAsync(SeasonMeeting season, CancellationToken cancellationToken)
    {
        var reference = season.Minutes.Id;
        var known = await hub.GetAsync<MeetingView[]>($"api/meetings?reference={Uri.EscapeDataString(reference)}", cancellationToken);
        if (known is [var meeting])
        {
            return meeting;
        }

        var partners = season.Minutes.Parties.Skip(1).Select(p => p.Government).ToList();
        return await hub.PostAsync<MeetingView>("api/meetings", new DraftRequest(season.Plan, partners, reference), cancellationToken);
    }

    private async Task<MeetingView> ProposeAsync(
        MeetingView meeting, SeasonMeeting season, Instant ahead, IReadOnlyList<DateTimeZone> clocks, CancellationToken cancellationToken)
    {
        foreach (var (government, delegation) in season.Delegations)
        {
            meeting = await hub.PutAsync<MeetingView>($"api/meetings/{meeting.Id}/parties/{government}", delegation, cancellationToken);
        }

        var times = await hub.GetAsync<TimesView>($"api/meetings/{meeting.Id}/slots?top={MostStarts}&asOf={ahead}", cancellationToken);
        if (times.Slots.Count == 0)
        {
            throw new HubRefusedException($"No time on {season.File.Date} suits everybody.");
        }

        // Neighbouring starts are no choice for a partner.
        var best = BestSlots.Of(times.Slots, slot => new Interval(slot.Start, slot.End), clocks[0], ProposalTerms.UsualSlots, ProposalTerms.UsualSlots);
        await output.WriteLineAsync($"found     {times.FeasibleStarts} starts within everybody's office hours; the best that do not overlap:");
        foreach (var (place, slot) in best.Index())
        {
            await output.WriteLineAsync($"          {place + 1}. {OfficialTime.Range(slot.Start, slot.End, clocks, Language.English)}");
        }

        return await hub.PostAsync<MeetingView>(
            $"api/meetings/{meeting.Id}/proposal", new ProposeRequest([.. best.Select(s => s.Start)], ahead), cancellationToken);
    }

    /// <summary>
    /// The reports tell that a meeting took place that day, and nothing of how its time was agreed on. So much is recorded on the partner's
    /// behalf: that day was possible for it. Which slot it becomes is the rule's decision.
    /// </summary>
    private async Task<MeetingView> AgreeOnTimeAsync(MeetingView meeting, Instant ahead, CancellationToken cancellationToken)
    {
        var proposal = await hub.GetAsync<ProposalView>($"api/meetings/{meeting.Id}/proposal", cancellationToken);
        foreach (var partner in proposal.Rounds[0].Board!.Awaited)
        {
            var answer = new AnswerRequest(
                [.. meeting.ProposedTimes.Select(_ => SlotChoice.Possible)], WhoAnswered, AnswerChannel.Other, ahead, Note: AnswerNote, AsOf: ahead);
            meeting = await hub.PutAsync<MeetingView>($"api/meetings/{meeting.Id}/proposal/answers/{partner}", answer, cancellationToken);
            await output.WriteLineAsync($"answered  {partner}, recorded on its behalf: {meeting.ProposedTimes.Count} of {meeting.ProposedTimes.Count} possible");
        }

        return await hub.PostAsync<MeetingView>(
            $"api/meetings/{meeting.Id}/proposal/decision",
            new DecideRequest(EarliestOf(meeting), await ConferenceAsync(cancellationToken), AsOf: ahead),
            cancellationToken);
    }

    /// <summary>What the rule offers where every slot is possible and none is preferred. The hub itself offers no slot any more that has long passed.</summary>
    private static Instant EarliestOf(MeetingView meeting) => meeting.ProposedTimes.Min(slot => slot.Start);

    // Teams where the hub is connected to Graph; else a link that is plainly a placeholder.
    private async Task<Conference> ConferenceAsync(CancellationToken cancellationToken)
    {
        var offered = await hub.GetAsync<ConferenceOffer>("api/conferences", cancellationToken);
        return offered.Standard == ConferenceKind.Teams
            ? Conference.Teams()
            : new Conference(ConferenceKind.JoinLink, "Placeholder", new Uri("https://meet.example.org/season-2020"));
    }

    private async Task<MeetingView> BookedAsync(MeetingView meeting, CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        while (meeting.Booking is { State: BookingState.Queued } && time.GetElapsedTime(began) < LongestWait)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), time, cancellationToken);
            meeting = await hub.GetAsync<MeetingView>($"api/meetings/{meeting.Id}", cancellationToken);
        }

        await output.WriteLineAsync(meeting.Booking switch
        {
            { State: BookingState.Booked } booked => $"booked    {booked.Conference.Platform}: {booked.Conference.Link}",
            { Problem: { } problem } => $"waiting   the conference is not booked yet: {problem}",
            _ => "waiting   the conference is not booked yet",
        });
        return meeting;
    }

    private async Task<MeetingView> AgreeAsync(MeetingView meeting, SeasonMeeting season, CancellationToken cancellationToken)
    {
        if (meeting.State != MeetingState.Held)
        {
            return meeting;
        }

        foreach (var item in season.Minutes.Items.Skip(meeting.Points.Count))
        {
            var text = new AgreedText(item.Kind, item.Field, item.Text, item.Responsible, item.Due);
            _ = await hub.PostAsync<MeetingView>($"api/meetings/{meeting.Id}/points", text, cancellationToken);
        }

        foreach (var (item, number) in season.Minutes.Items.Select((item, i) => (item, i + 1)).Where(x => x.item.Status != ItemStatus.Open))
        {
            var progress = new Progress(item.Status, item.PostponedTo, item.Remark);
            _ = await hub.PutAsync<MeetingView>($"api/meetings/{meeting.Id}/points/{number}/progress", progress, cancellationToken);
        }

        meeting = await hub.PostAsync<MeetingView>($"api/meetings/{meeting.Id}/close", new { }, cancellationToken);
        return meeting;
    }

    private async Task WriteEditionsAsync(MeetingView meeting, SeasonMeeting season, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync($"points    {meeting.Points.Count} in {string.Join(" and ", season.Minutes.Languages.Select(l => l.Tag()))}");
        _ = Directory.CreateDirectory(outDirectory);
        foreach (var party in meeting.Parties)
        {
            var pdf = await hub.BytesAsync($"api/meetings/{meeting.Id}/editions/{party.Government}.pdf", cancellationToken);
            var path = Path.Combine(outDirectory, $"{season.Minutes.Id}.{party.Government}.pdf");
            await File.WriteAllBytesAsync(path + ".part", pdf, cancellationToken);
            File.Move(path + ".part", path, overwrite: true);
            await output.WriteLineAsync($"minutes   {path}");
        }
    }

    private Task SayAsync(string what, MeetingView meeting, IReadOnlyList<DateTimeZone> clocks) =>
        output.WriteLineAsync($"{what,-9} {OfficialTime.Range(meeting.Start!.Value, meeting.End!.Value, clocks, Language.English)}");
}
