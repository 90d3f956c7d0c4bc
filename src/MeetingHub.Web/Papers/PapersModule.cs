using MeetingHub.Web.Http;

namespace MeetingHub.Web.Papers;

/// <summary>Papers: what draws them as PDFs, and what fills their signature fields.</summary>
public static class PapersModule
{
    public static void AddPapers(this IHostApplicationBuilder builder)
    {
        AddPapers(builder.Services);
        builder.Services.DeclareRefusals(SigningRefusals.ByCode);
    }

    /// <summary>The preferred renderer first. The command line has the same without the service.</summary>
    internal static void AddPapers(this IServiceCollection services)
    {
        _ = services.AddOptions<PapersOptions>().BindConfiguration(PapersOptions.Section);
        _ = services.AddSingleton<HtmlPages>();
        _ = services.AddSingleton<IMinutesRenderer, QuestPdfRenderer>();
        _ = services.AddSingleton<IMinutesRenderer, ChromiumRenderer>();
        _ = services.AddSingleton<RenderMinutes>();
        _ = services.AddSingleton<SignEdition>();
    }
}
