using MeetingHub.Minutes.Editions;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using AllEditions = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<MeetingHub.Web.Minutes.Editions.EditionsView>,
    MeetingHub.Web.Http.RefusalProblem>;

namespace MeetingHub.Web.Minutes.Editions;

/// <summary>Final minutes over the API: made final, looked at, signed, exchanged. Files go in as base64 in the JSON.</summary>
internal static class EditionRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var meeting = routes.MapGroup("/api/meetings/{id:guid}").WithTags("Minutes");
        var read = meeting.MapGroup("").RequireAuthorization(Policies.Read);
        _ = read.MapGet("/editions", Editions).Named("getEditions", "The final editions and how far each is signed.");
        _ = read.MapGet("/editions/{holder}/signatures/{party}.pdf", Evidence)
            .Named("downloadSignatureEvidence", "The scan or letter that shows a signature.").GivesFile("application/pdf");
        _ = read.MapGet("/editions/{holder}/certificate.pdf", Certificate)
            .Named("downloadEditionCertificate", "A sheet that tells how an edition was signed.").GivesFile("application/pdf");

        var keep = meeting.MapGroup("").RequireAuthorization(Policies.KeepMinutes).WithPoints();
        _ = keep.MapPost("/close", Finalise).Named("closeMinutes", "Makes the text final and draws the editions.");
        _ = keep.MapPost("/reopen", Reopen).Named("reopenMinutes", "Opens the text again, before anybody has signed.");
        _ = keep.MapPut("/editions/paper", GoRound).Named("setPaperMode", "Says how paper goes round.");
        _ = keep.MapPost("/letters/{party}", Letter).Named("recordSignatureByLetter", "Records that a party agreed by letter.");
        var edition = keep.MapGroup("/editions/{holder}");
        _ = edition.MapPost("/signatures/{party}/paper", Paper).Named("recordSignatureOnPaper", "Records a signature on paper.");
        _ = edition.MapPost("/signatures/{party}/file", SignedFile).Named("uploadSignedFile", "Takes the current file with one more signature.");
        _ = edition.MapPost("/signatures/{party}/refusal", Refuse).Named("recordRefusal", "Records that a party does not sign.");
        _ = edition.MapDelete("/signatures/{party}/refusal", TakeRefusalBack).Named("takeRefusalBack", "Takes such a refusal back.");
        _ = edition.MapPost("/signatures/{party}/strike-out", StrikeOut).Named("strikeOutSignature", "Strikes out the record of a signature.");
        _ = edition.MapPost("/office-certificate", SignByCertificate).Named("signByOfficeCertificate", "Signs with the office's own certificate.");
        _ = edition.MapPost("/passages", Send).Named("sendOriginal", "Notes that an original leaves.");
        _ = edition.MapPost("/arrival", Arrive).Named("noteArrival", "Notes that an original arrived.");
        _ = edition.MapPost("/exchange", Exchange).Named("noteExchange", "Notes that an edition was handed over.");

        var certificate = routes.MapGroup("/api/office-certificate").WithTags("Minutes").RequireAuthorization(Policies.Administer);
        _ = certificate.MapGet("", OfficeCertificate).Named("getOfficeCertificate", "Whether the office's certificate is set up, and may sign.");
        _ = certificate.MapPut("", TurnCertificate).Named("turnOfficeCertificate", "Lets the office's certificate sign, or not.");
    }

    private static async Task<AllEditions> Editions(Guid id, EditionDesk desk, CancellationToken cancellationToken) =>
        View(await desk.FindAsync(new MeetingId(id), cancellationToken));

    private static async Task<Results<FileContentHttpResult, RefusalProblem>> Evidence(
        Guid id, string holder, string party, EditionDesk desk, MeetingEditions editions, CancellationToken cancellationToken)
    {
        if ((await desk.FindAsync(new MeetingId(id), cancellationToken)).Refusal is { } missing)
        {
            return missing.ToProblem();
        }

        var evidence = await editions.EvidenceAsync(new MeetingId(id), GovernmentId.TryParse(holder), GovernmentId.TryParse(party), cancellationToken);
        return evidence.Value is { } file ? TypedResults.File(file.Content, "application/pdf", file.Name) : evidence.Refusal!.ToProblem();
    }

    private static async Task<Results<FileContentHttpResult, RefusalProblem>> Certificate(
        Guid id, string holder, EditionDesk desk, CertificateSheet sheet, CancellationToken cancellationToken)
    {
        if ((await desk.FindAsync(new MeetingId(id), cancellationToken)).Refusal is { } missing)
        {
            return missing.ToProblem();
        }

        var drawn = await sheet.PdfAsync(new MeetingId(id), GovernmentId.TryParse(holder), cancellationToken);
        return drawn.Value is { } file ? TypedResults.File(file.Content, "application/pdf", file.Name) : drawn.Refusal!.ToProblem();
    }

    private static async Task<Results<Ok<MeetingView>, RefusalProblem>> Finalise(
        Guid id, FinaliseMinutes finalise, Actor actor, CancellationToken cancellationToken) =>
        (await finalise.FinaliseAsync(new MeetingId(id), actor, cancellationToken)).Select(MeetingView.Of).ToResult();

    private static async Task<Results<Ok<MeetingView>, RefusalProblem>> Reopen(
        Guid id, ReasonRequest request, FinaliseMinutes finalise, Actor actor, CancellationToken cancellationToken) =>
        (await finalise.ReopenAsync(new MeetingId(id), request.Reason, actor, cancellationToken)).Select(MeetingView.Of).ToResult();

    private static async Task<AllEditions> GoRound(Guid id, PaperModeRequest request, ChangeEditions change, Actor actor, CancellationToken cancellationToken) =>
        View(await change.GoRoundAsync(new MeetingId(id), request.Mode, actor, cancellationToken));

    private static Task<AllEditions> Paper(
        Guid id, string holder, string party, PaperRequest request, RecordSignature record, Actor actor, CancellationToken cancellationToken) =>
        OfAsync(holder, party, (h, p) => record.OnPaperAsync(new MeetingId(id), h, p, request, actor, cancellationToken));

    private static Task<AllEditions> Letter(Guid id, string party, LetterRequest request, RecordSignature record, Actor actor, CancellationToken cancellationToken) =>
        OfAsync(party, party, (_, p) => record.ByLetterAsync(new MeetingId(id), p, request, actor, cancellationToken));

    private static Task<AllEditions> SignedFile(
        Guid id, string holder, string party, FileRequest request, RecordSignature record, Actor actor, CancellationToken cancellationToken) =>
        OfAsync(holder, party, (h, p) => record.ElsewhereAsync(new MeetingId(id), h, p, request, actor, cancellationToken));

    private static Task<AllEditions> SignByCertificate(
        Guid id, string holder, OfficeRequest request, SignByOfficeCertificate sign, Actor actor, CancellationToken cancellationToken) =>
        OfAsync(holder, holder, (h, _) => sign.RunAsync(new MeetingId(id), h, request, actor, cancellationToken));

    private static Task<AllEditions> Refuse(
        Guid id, string holder, string party, ReasonRequest request, ChangeEditions change, Actor actor, CancellationToken cancellationToken) =>
        OfAsync(holder, party, (h, p) => change.RefuseAsync(new MeetingId(id), h, p, request.Reason, actor, cancellationToken));

    private static Task<AllEditions> TakeRefusalBack(Guid id, string holder, string party, ChangeEditions change, Actor actor, CancellationToken cancellationToken) =>
        OfAsync(holder, party, (h, p) => change.TakeRefusalBackAsync(new MeetingId(id), h, p, actor, cancellationToken));

    private static Task<AllEditions> StrikeOut(
        Guid id, string holder, string party, ReasonRequest request, ChangeEditions change, Actor actor, CancellationToken cancellationToken) =>
        OfAsync(holder, party, (h, p) => change.StrikeOutAsync(new MeetingId(id), h, p, request.Reason, actor, cancellationToken));

    private static Task<AllEditions> Send(Guid id, string holder, PassageRequest request, ChangeEditions change, Actor actor, CancellationToken cancellationToken) =>
        OfAsync(holder, holder, (h, _) => change.SendAsync(new MeetingId(id), h, request, actor, cancellationToken));

    private static Task<AllEditions> Arrive(Guid id, string holder, DateRequest request, ChangeEditions change, Actor actor, CancellationToken cancellationToken) =>
        OfAsync(holder, holder, (h, _) => change.ArriveAsync(new MeetingId(id), h, request.On, actor, cancellationToken));

    private static Task<AllEditions> Exchange(Guid id, string holder, DateRequest request, ChangeEditions change, Actor actor, CancellationToken cancellationToken) =>
        OfAsync(holder, holder, (h, _) => change.ExchangeAsync(new MeetingId(id), h, request.On, actor, cancellationToken));

    private static async Task<Ok<CertificateView>> OfficeCertificate(OfficeCertificate office, CancellationToken cancellationToken) =>
        TypedResults.Ok(new CertificateView(office.IsConfigured, await office.IsOnAsync(cancellationToken)));

    private static async Task<Results<Ok<CertificateView>, RefusalProblem>> TurnCertificate(
        TurnRequest request, OfficeCertificate office, Actor actor, CancellationToken cancellationToken) =>
        await office.TurnAsync(request.IsOn, actor, cancellationToken) is { } refusal
            ? refusal.ToProblem()
            : TypedResults.Ok(new CertificateView(office.IsConfigured, request.IsOn));

    private static AllEditions View(Outcome<FinalMinutes> answer) => answer.Select(EditionsView.Of).ToResult();

    private static async Task<AllEditions> OfAsync(string holder, string party, Func<GovernmentId, GovernmentId, Task<Outcome<FinalMinutes>>> act) =>
        GovernmentId.TryParse(holder) is { } h && GovernmentId.TryParse(party) is { } p
            ? View(await act(h, p))
            : new Refusal("minutes.unknownEdition", $"{holder} or {party} is no government's id.").ToProblem();
}

/// <summary>Why the text is opened again, a party does not sign, or a record is struck out.</summary>
public sealed record ReasonRequest(string Reason);

/// <summary>How paper goes round.</summary>
public sealed record PaperModeRequest(PaperMode Mode);

/// <summary>When an original arrived, or an edition was handed over.</summary>
public sealed record DateRequest(LocalDate On);

/// <summary>Whether the office's certificate may sign.</summary>
public sealed record TurnRequest(bool IsOn);

/// <summary>Where the office's certificate stands.</summary>
public sealed record CertificateView(bool IsConfigured, bool IsOn);
