using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Papers;

namespace MeetingHub.Web.Minutes.Editions;

/// <summary>An edition's certificate sheet as a PDF: drawn from what is on record, whenever it is asked for.</summary>
internal sealed class CertificateSheet(MeetingEditions editions, MeetingDesk desk, RenderMinutes render)
{
    /// <summary>The sheet; its name says how far the edition is signed: <c>2020-12-01-shandong.gyeonggi.certificate.signed-1-of-2.pdf</c>.</summary>
    public async Task<Outcome<EditionFile>> PdfAsync(MeetingId id, GovernmentId? holder, CancellationToken cancellationToken)
    {
        if (await editions.FinalAsync(id, cancellationToken) is not { } minutes)
        {
            return EditionDesk.NotFinal;
        }

        if (minutes.Editions.FirstOrDefault(e => e.Holder == holder) is not { } kept)
        {
            return new Refusal("minutes.unknownEdition", $"{holder} keeps no edition of these minutes.");
        }

        var history = await desk.HistoryAsync(id, cancellationToken);
        var drawn = await render.RunAsync(PrintedCertificate.Of(minutes, kept, [.. history.OrderBy(e => e.Id)]), cancellationToken);
        return drawn.Pdf is { } pdf ? new EditionFile(minutes.CertificateNameOf(kept), pdf) : drawn.Refusal!;
    }
}
