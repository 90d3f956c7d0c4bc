using System.Text;
using System.Text.RegularExpressions;

namespace MeetingHub.Web.Tests;

/// <summary>Pages and their forms as a browser without JavaScript handles them.</summary>
internal static class Pages
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The values that a form of a page would send if nobody typed anything: hidden ones, texts, chosen options, ticked boxes.</summary>
    public static Dictionary<string, string> Form(string html, string name)
    {
        var form = Regex.Matches(html, "<form.*?</form>", RegexOptions.Singleline).Select(m => m.Value)
            .First(f => f.Contains($"name=\"_handler\" value=\"{name}\"", StringComparison.Ordinal));
        var values = new Dictionary<string, string>();
        foreach (Match input in Regex.Matches(form, "<input [^>]*>"))
        {
            var type = Attribute(input.Value, "type") ?? "text";
            if (Attribute(input.Value, "name") is { } named && type != "file" && (type is not ("checkbox" or "radio") || input.Value.Contains(" checked", StringComparison.Ordinal)))
            {
                values[named] = Attribute(input.Value, "value") ?? "";
            }
        }

        foreach (Match select in Regex.Matches(form, "<select [^>]*name=\"([^\"]*)\"[^>]*>(.*?)</select>", RegexOptions.Singleline))
        {
            values[select.Groups[1].Value] = Regex.Match(select.Groups[2].Value, "<option value=\"([^\"]*)\" selected").Groups[1].Value;
        }

        foreach (Match area in Regex.Matches(form, "<textarea [^>]*name=\"([^\"]*)\"[^>]*>(.*?)</textarea>", RegexOptions.Singleline))
        {
            values[area.Groups[1].Value] = System.Net.WebUtility.HtmlDecode(area.Groups[2].Value);
        }

        return values;
    }

    /// <summary>Opens a page, fills in one of its forms and sends it.</summary>
    public static async Task<HttpResponseMessage> SendAsync(HttpClient client, string page, string form, params (string Name, string Value)[] entered)
    {
        var values = Form(await client.GetStringAsync(page, Stop), form);
        foreach (var (name, value) in entered)
        {
            values[name] = value;
        }

        return await client.PostAsync(page, new FormUrlEncodedContent(values), Stop);
    }

    /// <summary>Opens a page and sends a file by one of its forms; answers with the page that follows.</summary>
    public static async Task<string> UploadAsync(HttpClient client, string page, string form, string field, byte[] file, string fileName)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in Form(await client.GetStringAsync(page, Stop), form))
        {
            content.Add(new StringContent(value, Encoding.UTF8), name);
        }

        content.Add(new ByteArrayContent(file), field, fileName);
        return await (await client.PostAsync(page, content, Stop)).Content.ReadAsStringAsync(Stop);
    }

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $" {name}=\"([^\"]*)\"") is { Success: true } match ? System.Net.WebUtility.HtmlDecode(match.Groups[1].Value) : null;
}
