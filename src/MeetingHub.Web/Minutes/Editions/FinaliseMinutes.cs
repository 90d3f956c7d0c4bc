using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Minutes;
using MeetingHub.Minutes.Editions;
using MeetingHub.Signing;
using MeetingHub.Web.Access;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;

namespace MeetingHub.Web.Minutes.Editions;

/// <summary>Makes the text of a meeting's minutes final, and opens it again as long as nobody has signed it.</summary>
internal sealed class FinaliseMinutes(HubDb db, MeetingDesk desk, MeetingEditions editions, RenderMinutes render)
{
    /// <summary>Draws every edition, once, and keeps all of them with the final text; where one cannot be drawn, nothing is final.</summary>
    public async Task<Answer<Meeting>> CloseAsync(MeetingId id, Actor actor, CancellationToken cancellationToken)
    {
        var found = await desk.FindAsync(id, cancellationToken);
        if ((found.Refusal ?? found.Value!.CheckClose()) is { } refusal)
        {
            return refusal;
        }

        var register = await editions.RegisterAsync(found.Value!, cancellationToken);
        var text = MeetingMinutes.Of(found.Value!, register).Minutes!;
        var drawn = await DrawAsync(id, text, cancellationToken);
        if (drawn.Value is not { } files)
        {
            return drawn.Refusal!;
        }

        // A point that somebody changed while the editions were drawn is in none of them.
        Refusal? Close(Meeting meeting) => MeetingMinutes.Of(meeting, register).Minutes is { } now && MinutesDigest.Of(now) != MinutesDigest.Of(text)
            ? new Refusal("minutes.changedMeanwhile", "Somebody changed the minutes meanwhile. Read them again, then make them final.")
            : meeting.Close();

        return await desk.ChangeAsync(id, "meeting.close", actor, (meeting, now) => Close(meeting) ?? Keep(id, text, files, now), cancellationToken, note: MinutesDigest.Of(text));
    }

    /// <summary>Opens the text again; the editions that were drawn are gone with it.</summary>
    public Task<Answer<Meeting>> ReopenAsync(MeetingId id, string reason, Actor actor, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(reason)
            ? Task.FromResult<Answer<Meeting>>(new Refusal("minutes.reopenReason", "Say why the text is opened again; the history keeps it.", "/reason"))
            : ReopenKeptAsync(id, reason.Trim(), actor, cancellationToken);

    private async Task<Answer<Meeting>> ReopenKeptAsync(MeetingId id, string reason, Actor actor, CancellationToken cancellationToken)
    {
        var digest = await db.Set<FinalMinutes>().Where(m => m.Meeting == id).Select(m => m.Digest).FirstOrDefaultAsync(cancellationToken);
        return await desk.ChangeAsync(
            id, "meeting.reopen", actor, (meeting, _) => meeting.Reopen() ?? Withdraw(id), cancellationToken, note: $"{digest}: {reason}");
    }

    private Refusal? Keep(MeetingId id, MinutesDocument text, Dictionary<GovernmentId, (MinutesFile File, int Pages)> files, NodaTime.Instant now)
    {
        var drawn = files.ToDictionary(f => f.Key, f => new DrawnEdition(f.Value.File.Sha256, f.Value.File.Content.Length, f.Value.Pages));
        _ = db.Add(FinalMinutes.Of(id, text, drawn, now));
        db.AddRange(files.Values.Select(f => f.File));
        return null;
    }

    private Refusal? Withdraw(MeetingId id)
    {
        var minutes = db.Set<FinalMinutes>().FirstOrDefault(m => m.Meeting == id);
        if (minutes?.CheckReopen() is { } refusal)
        {
            return refusal;
        }

        if (minutes is not null)
        {
            _ = db.Remove(minutes);
            var kept = db.Set<MinutesFile>().Where(f => f.Meeting == id).Select(f => f.Sha256).ToList();
            db.RemoveRange(kept.Select(sha256 => MinutesFile.Named(id, sha256)));
        }

        return null;
    }

    private async Task<Answer<Dictionary<GovernmentId, (MinutesFile File, int Pages)>>> DrawAsync(
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
