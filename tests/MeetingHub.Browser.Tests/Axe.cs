using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace MeetingHub.Browser.Tests;

/// <summary>The judge of accessibility: every rule of axe-core, on the page as it stands.</summary>
internal static class Axe
{
    private static readonly string Source = new BundledAxeScriptProvider().GetScript();

    // Only what is wrong is told in full: to describe every element that passed takes longer than to judge it.
    private const string Judge = """
        () => axe.run(document, { resultTypes: ['violations'] })
            .then(found => found.violations.map(v => `${v.id}: ${v.help}: ${v.nodes[0].html}`))
        """;

    /// <summary>What is wrong with the page, a line for each rule that it breaks, with the first element that breaks it.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(this IPage page)
    {
        _ = await page.EvaluateAsync(Source);
        return await page.EvaluateAsync<string[]>(Judge);
    }
}
