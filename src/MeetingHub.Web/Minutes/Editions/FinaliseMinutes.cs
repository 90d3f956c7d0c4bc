using MeetingHub.Meetings;
using MeetingHub.Minutes;
using MeetingHub.Minutes.Editions;
using MeetingHub.Signing;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Papers;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;

namespace MeetingHub.Web.Minutes.Editions;

/// <summary>Makes the text of a meeting's minutes final, and opens it again as long as nobody has signed it.</summary>
internal sealed class FinaliseMinutes(HubDb db, MeetingDesk desk, MeetingEditions editions, RenderMinutes render)
{
    /// <summary>Draws every edition, once, and keeps all of them with the final text; where one cannot be drawn, nothing is final.</summary>
    public async Task<Outcome<Meeting>> FinaliseAsync(MeetingId id, Actor actor, CancellationToken cancellationToken)
    {
        var found = await desk.FindAsync(id, cancellationToken);
        if ((found.Refusal ?? found.Value!.CheckFinalise()) is { } refusal)
        {
            return refusal;
        }

        var register = await editions.RegisterAsync(found.Value!, cancellationToken);
        var text = MeetingMinutes.Of(found.Value!, await db.PointsOfAsync(id, cancellationToken), register).Minutes!;
        var drawn = await DrawAsync(id, text, cancellationToken);
        if (drawn.Value is not { } files)
        {
            return drawn.Refusal!;
        }

        // A point that somebody changed while the editions were drawn is in none of them.
        async Task<Refusal?> FinaliseAsync(Meeting meeting, HubDb own, CancellationToken stop) =>
            MeetingMinutes.Of(meeting, await own.PointsOfAsync(id, stop), register).Minutes is { } now && MinutesDigest.Of(now) != MinutesDigest.Of(text)
                ? new Refusal("minutes.changedMeanwhile", "Somebody changed the minutes meanwhile. Read them again, then make them final.")
                : meeting.Finalise();

        var editionsOf = files.ToDictionary(f => f.Key, f => new DrawnEdition(f.Value.File.Sha256, f.Value.File.Content.Length, f.Value.Pages));
        var deed = new MeetingDeed("meeting.close", actor, async (meeting, now, data, stop) =>
        {
            var refused = await FinaliseAsync(meeting, data.Db, stop);
            if (refused is null)
            {
                _ = data.Db.Add(FinalMinutes.Of(id, text, editionsOf, now));
                data.Db.AddRange(files.Values.Select(f => f.File));
            }

            return refused;
        })
        {
            Note = MinutesDigest.Of(text),
        };
        return await desk.ChangeAsync(id, deed, cancellationToken);
    }

    /// <summary>Opens the text again; the editions that were drawn are gone with it.</summary>
    public Task<Outcome<Meeting>> ReopenAsync(MeetingId id, string reason, Actor actor, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(reason)
            ? Task.FromResult<Outcome<Meeting>>(new Refusal("minutes.reopenReason", "Say why the text is opened again; the history keeps it.", "/reason"))
            : ReopenKeptAsync(id, reason.Trim(), actor, cancellationToken);

    private async Task<Outcome<Meeting>> ReopenKeptAsync(MeetingId id, string reason, Actor actor, CancellationToken cancellationToken)
    {
        var digest = await db.Set<FinalMinutes>().Where(m => m.Meeting == id).Select(m => m.Digest).FirstOrDefaultAsync(cancellationToken);
        var deed = new MeetingDeed("meeting.reopen", actor, async (meeting, _, data, stop) => meeting.Reopen() ?? await WithdrawAsync(data.Db, id, stop))
        {
            Note = $"{digest}: {reason}",
        };
        return await desk.ChangeAsync(id, deed, cancellationToken);
    }

    private static async Task<Refusal?> WithdrawAsync(HubDb own, MeetingId id, CancellationToken cancellationToken)
    {
        var minutes = await own.Set<FinalMinutes>().FirstOrDefaultAsync(m => m.Meeting == id, cancellationToken);
        if (minutes?.CheckReopen() is { } refusal)
        {
            return refusal;
        }

        if (minutes is not null)
        {
            _ = own.Remove(minutes);
            var kept = await own.Set<MinutesFile>().Where(f => f.Meeting == id).Select(f => f.Sha256).ToListAsync(cancellationToken);
            own.RemoveRange(kept.Select(sha256 => MinutesFile.Named(id, sha256)));
        }

        return null;
    }

    private async Task<Outcome<Dictionary<GovernmentId, (MinutesFile File, int Pages)>>> DrawAsync(
        MeetingId id, MinutesDocument text, CancellationToken cancellationToken)
    {
        var files = new Dictionary<GovernmentId, (MinutesFile, int)>();
        foreach (var holder in FinalMinutes.Signing(text))
        {
            var rendered = await render.RunAsync(text.EditionFor(holder).Edition!, null, cancellationToken);
            if (rendered.Pdf is not { } pdf)
            {
                return rendered.Refusal!;
            }

            var pages = PdfPages.Of(pdf).Count ?? throw new InvalidOperationException("The renderer's PDF cannot be read.");
            files[holder] = (MinutesFile.Of(id, pdf), pages);
        }

        return files;
    }
}
