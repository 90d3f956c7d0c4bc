using MeetingHub.Minutes;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Minutes.Editions;
using MeetingHub.Web.Minutes.Verification;
using MeetingHub.Web.Papers;
using MeetingHub.Web.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MeetingHub.Web.Minutes;

/// <summary>Minutes: their PDFs, and their editions once the text is final.</summary>
public static class MinutesModule
{
    public static void AddMinutes(this IHostApplicationBuilder builder)
    {
        _ = builder.Services.AddOptions<MinutesOptions>().BindConfiguration(MinutesOptions.Section);
        _ = builder.Services.AddScoped<MeetingEditions>();
        _ = builder.Services.AddScoped<FinaliseMinutes>();
        _ = builder.Services.AddScoped<EditionDesk>();
        _ = builder.Services.AddScoped<RecordSignature>();
        _ = builder.Services.AddScoped<ChangeEditions>();
        _ = builder.Services.AddScoped<CertificateSheet>();
        _ = builder.Services.AddScoped<OfficeCertificate>();
        _ = builder.Services.AddScoped<SignByOfficeCertificate>();
        VerificationRoutes.Add(builder.Services);
        builder.Services.DeclareRefusals(MinutesRefusals.ByCode, EditionRefusals.ByCode);
        _ = builder.Services.AddSingleton(new NavItem(6, "/verify", SigningTexts.Verify));
        _ = builder.Services.AddSingleton(new FactWords("change", ToldChange.In));
    }

    public static void MapMinutes(this IEndpointRouteBuilder routes)
    {
        var meeting = routes.MapGroup("/api/meetings/{id:guid}").WithTags("Minutes").RequireAuthorization(Policies.Read);
        _ = meeting.MapGet("/minutes", Minutes).Named("getMinutes", "The minutes as they stand.").GivesJson("Minutes");
        _ = meeting.MapGet("/editions/{government}.pdf", Edition)
            .Named("downloadEdition", "A party's edition of the minutes: a draft until the text is final, then the current file.").GivesFile("application/pdf");
        EditionRoutes.Map(routes);
        VerificationRoutes.Map(routes);
    }

    private static async Task<Results<ContentHttpResult, RefusalProblem>> Minutes(Guid id, MeetingEditions editions, CancellationToken cancellationToken)
    {
        var minutes = await editions.MinutesAsync(new MeetingId(id), cancellationToken);
        return minutes.Value is { } document ? TypedResults.Text(MinutesWriter.Write(document), "application/json") : minutes.Refusal!.ToProblem();
    }

    private static async Task<Results<FileContentHttpResult, RefusalProblem>> Edition(
        Guid id, string government, MeetingEditions editions, CancellationToken cancellationToken)
    {
        if (GovernmentId.TryParse(government) is not { } party)
        {
            return new Refusal("minutes.unknownEdition", $"{government} is no party of this meeting.").ToProblem();
        }

        var edition = await editions.PdfAsync(new MeetingId(id), party, cancellationToken);
        return edition.Value is { } file ? TypedResults.File(file.Content, "application/pdf", file.Name) : edition.Refusal!.ToProblem();
    }
}
