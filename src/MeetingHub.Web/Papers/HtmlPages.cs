using MeetingHub.Minutes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace MeetingHub.Web.Papers;

/// <summary>Writes the papers' pages (<see cref="MinutesPage"/>, <see cref="SignaturePage"/>) as HTML.</summary>
internal sealed class HtmlPages(IServiceProvider services, ILoggerFactory log)
{
    public Task<string> OfAsync(PrintedMinutes minutes, MinutesFonts fonts) => WriteAsync<MinutesPage>(new()
    {
        [nameof(MinutesPage.Minutes)] = minutes,
        [nameof(MinutesPage.Fonts)] = fonts,
    });

    /// <param name="signature">What is seen.</param>
    /// <param name="width">The field's, in points.</param>
    /// <param name="height">The field's, in points.</param>
    /// <param name="fonts">The families of each language.</param>
    public Task<string> OfAsync(VisibleSignature signature, double width, double height, MinutesFonts fonts) => WriteAsync<SignaturePage>(new()
    {
        [nameof(SignaturePage.Signature)] = signature,
        [nameof(SignaturePage.Width)] = width,
        [nameof(SignaturePage.Height)] = height,
        [nameof(SignaturePage.Fonts)] = fonts,
    });

    private async Task<string> WriteAsync<TPage>(Dictionary<string, object?> parameters)
        where TPage : IComponent
    {
        await using var renderer = new HtmlRenderer(services, log);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters));
            return page.ToHtmlString();
        });
    }
}
