using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Minutes;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;

namespace MeetingHub.Web.Minutes;

/// <summary>The minutes of a meeting and their editions.</summary>
internal sealed class MeetingEditions(HubDb db, RenderMinutes render)
{
    /// <summary>The minutes as a document; a refusal before the meeting was held.</summary>
    public async Task<Answer<MinutesDocument>> MinutesAsync(MeetingId id, CancellationToken cancellationToken)
    {
        if (await db.Set<Meeting>().AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, cancellationToken) is not { } meeting)
        {
            return new Refusal("meeting.unknown", "There is no such meeting.");
        }

        var ids = meeting.Parties.Select(p => p.Government).ToList();
        var register = await db.Set<Government>().AsNoTracking().Where(g => ids.Contains(g.Id)).ToDictionaryAsync(g => g.Id, g => g.Facts, cancellationToken);
        var (minutes, refusal) = MeetingMinutes.Of(meeting, register);
        return minutes is not null ? minutes : refusal!;
    }

    /// <summary>The minutes as one party keeps them: <c>2020-12-01-shandong.gyeonggi.pdf</c>.</summary>
    public async Task<Answer<EditionFile>> PdfAsync(MeetingId id, GovernmentId party, CancellationToken cancellationToken)
    {
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
        return rendered.Pdf is { } pdf ? new EditionFile($"{document.Id}.{party}.pdf", pdf) : rendered.Refusal!;
    }
}

/// <summary>An edition as it is downloaded.</summary>
internal sealed record EditionFile(string Name, byte[] Content);
