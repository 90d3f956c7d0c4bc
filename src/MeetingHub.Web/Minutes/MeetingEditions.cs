using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Minutes;
using MeetingHub.Minutes.Editions;
using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Minutes.Editions;
using MeetingHub.Web.Papers;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;

namespace MeetingHub.Web.Minutes;

/// <summary>The minutes of a meeting and their editions: drafts drawn for the asking until the text is final, afterwards what is kept.</summary>
internal sealed class MeetingEditions(HubDb db, RenderMinutes render)
{
    /// <summary>The minutes as a document; a refusal before the meeting was held.</summary>
    public async Task<Outcome<MinutesDocument>> MinutesAsync(MeetingId id, CancellationToken cancellationToken)
    {
        if (await db.Set<Meeting>().AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, cancellationToken) is not { } meeting)
        {
            return MeetingDesk.Unknown;
        }

        var (minutes, refusal) = MeetingMinutes.Of(
            meeting, await db.PointsOfAsync(id, cancellationToken), await RegisterAsync(meeting, cancellationToken));
        if (minutes is null)
        {
            return refusal!;
        }

        // What is final stays in its words; how far its points have come goes on.
        return await FinalAsync(id, cancellationToken) is { Text: var text }
            ? text with { Items = [.. text.Items.Zip(minutes.Items, (kept, now) => kept with { Status = now.Status, PostponedTo = now.PostponedTo, Remark = now.Remark })] }
            : minutes;
    }

    /// <summary>The final minutes with their editions; null while the text is not final.</summary>
    public Task<FinalMinutes?> FinalAsync(MeetingId id, CancellationToken cancellationToken) =>
        db.Set<FinalMinutes>().AsNoTracking().FirstOrDefaultAsync(m => m.Meeting == id, cancellationToken);

    /// <summary>
    /// The minutes as one party keeps them. A draft, drawn anew each time, is <c>2020-12-01-shandong.gyeonggi.draft.pdf</c>; the file that is kept
    /// has the name that says how far it is signed.
    /// </summary>
    public async Task<Outcome<EditionFile>> PdfAsync(MeetingId id, GovernmentId party, CancellationToken cancellationToken)
    {
        if (await FinalAsync(id, cancellationToken) is { } final)
        {
            return final.EditionOf(party) is { Edition: { } kept }
                ? new EditionFile(final.FileNameOf(kept), await BytesAsync(id, kept.Current.Sha256, cancellationToken))
                : final.EditionOf(party).Refusal!;
        }

        var minutes = await MinutesAsync(id, cancellationToken);
        if (minutes.Value is not { } document)
        {
            return minutes.Refusal!;
        }

        var (edition, refusal) = document.EditionFor(party);
        if (edition is null)
        {
            return refusal!;
        }

        var rendered = await render.RunAsync(edition, null, cancellationToken);
        return rendered.Pdf is { } pdf ? new EditionFile($"{document.Id}.{party}.draft.pdf", pdf) : rendered.Refusal!;
    }

    /// <summary>
    /// The scan or letter behind a party's signature. Its name says what it is, and of a scan how far the paper was signed:
    /// <c>2020-12-01-shandong.gyeonggi.scan-gyeonggi.signed-1-of-2.pdf</c>.
    /// </summary>
    public async Task<Outcome<EditionFile>> EvidenceAsync(MeetingId id, GovernmentId? holder, GovernmentId? party, CancellationToken cancellationToken)
    {
        var minutes = await FinalAsync(id, cancellationToken);
        return holder is { } edition && party is { } signer && minutes?.EvidenceNameOf(edition, signer) is { } name
            ? new EditionFile(name, await BytesAsync(id, minutes.EditionOf(edition).Edition!.By(signer)!.Made!.Evidence!, cancellationToken))
            : new Refusal("edition.noEvidence", "There is no scan and no letter for this signature.");
    }

    /// <summary>A kept file, by its digest.</summary>
    public Task<byte[]> BytesAsync(MeetingId id, string sha256, CancellationToken cancellationToken) =>
        db.Set<MinutesFile>().AsNoTracking().Where(f => f.Meeting == id && f.Sha256 == sha256).Select(f => f.Content).SingleAsync(cancellationToken);

    /// <summary>What the register says of a meeting's parties.</summary>
    public Task<Dictionary<GovernmentId, GovernmentFacts>> RegisterAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        var ids = meeting.Parties.Select(p => p.Government).ToList();
        return db.Set<Government>().AsNoTracking().Where(g => ids.Contains(g.Id)).ToDictionaryAsync(g => g.Id, g => g.Facts, cancellationToken);
    }
}

/// <summary>An edition as it is downloaded.</summary>
internal sealed record EditionFile(string Name, byte[] Content);
