namespace MeetingHub.Browser.Tests;

/// <summary>The judge of the other tests is awake: it finds what is wrong, and says where.</summary>
public sealed class AxeTests(Office office)
{
    [Fact]
    public async Task A_picture_without_words_and_pale_text_are_found()
    {
        var page = await office.OpenAsync(Language.English, stranger: true);
        await page.SetContentAsync(
            "<!doctype html><html lang='en'><title>t</title><main><h1>t</h1><img src='a.png'><p style='color:#ccc;background:#fff'>pale</p></main></html>");
        var faults = await page.FaultsAsync();
        Assert.Equal(["color-contrast", "image-alt"], faults.Select(fault => fault.Split(':')[0]).Order());
        Assert.Contains(faults, fault => fault.Contains("<img src=\"a.png\">", StringComparison.Ordinal));
    }
}
