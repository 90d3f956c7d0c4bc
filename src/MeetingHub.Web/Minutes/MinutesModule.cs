using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Minutes;
using MeetingHub.Web.Access;
using MeetingHub.Web.Minutes.Editions;
using MeetingHub.Web.Minutes.Verification;
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
        AddRenderers(builder.Services);
        VerificationRoutes.Add(builder.Services);
    }

    public static void MapMinutes(this IEndpointRouteBuilder routes)
    {
        var meeting = routes.MapGroup("/api/meetings/{id:guid}").WithTags("Minutes").RequireAuthorization(Policies.Read);
        _ = meeting.MapGet("/minutes", Minutes);
        _ = meeting.MapGet("/editions/{government}.pdf", Edition);
        EditionRoutes.Map(routes);
        VerificationRoutes.Map(routes);
    }

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> Minutes(Guid id, MeetingEditions editions, CancellationToken cancellationToken)
    {
        var minutes = await editions.MinutesAsync(new MeetingId(id), cancellationToken);
        return minutes.Value is { } document ? TypedResults.Text(MinutesWriter.Write(document), "application/json") : minutes.Refusal!.ToProblem();
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Edition(
        Guid id, string government, MeetingEditions editions, CancellationToken cancellationToken)
    {
        if (GovernmentId.TryParse(government) is not { } party)
        {
            return new Refusal("minutes.unknownEdition", $"{government} is no party of this meeting.").ToProblem();
        }

        var edition = await editions.PdfAsync(new MeetingId(id), party, cancellationToken);
        return edition.Value is { } file ? TypedResults.File(file.Content, "application/pdf", file.Name) : edition.Refusal!.ToProblem();
    }

    /// <summary>What draws minutes, the preferred renderer first: for the service and for the command line.</summary>
    internal static void AddRenderers(IServiceCollection services)
    {
        _ = services.AddSingleton<IMinutesRenderer, QuestPdfRenderer>();
        _ = services.AddSingleton<IMinutesRenderer, ChromiumRenderer>();
        _ = services.AddSingleton<RenderMinutes>();
        _ = services.AddSingleton<SignEdition>();
    }
}
