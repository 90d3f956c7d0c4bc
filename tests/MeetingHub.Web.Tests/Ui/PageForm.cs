using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace MeetingHub.Web.Tests.Ui;

/// <summary>One field of a rendered form.</summary>
/// <param name="IsTyped">A line or an area of text, in which whatever is sent has to come back.</param>
internal sealed record FormField(string Name, string Value, bool IsTyped, bool IsFile, bool IsButton);

/// <summary>A form of a page as it is rendered, with what a browser would send if nobody typed anything.</summary>
internal sealed record PageForm(string Page, string Action, string Handler, IReadOnlyList<FormField> Fields)
{
    private static readonly HtmlParser Parser = new();

    /// <summary>The fields that somebody may forge: all but the token and the name of the form.</summary>
    public IReadOnlyList<FormField> Open { get; } = [.. Fields.Where(field => !IsOurs(field.Name))];

    /// <summary>Which forms are the same one on other pages of the same kind: the handler and the names, whatever their numbers.</summary>
    public string Shape { get; } = $"{Handler}: {string.Join(' ', Fields.Select(f => f.Name.Split('[')[0]).Distinct().Order(StringComparer.Ordinal))}";

    public static (IReadOnlyList<PageForm> Forms, IReadOnlyList<string> Links, string Notices) Read(string page, string html)
    {
        using var document = Parser.ParseDocument(html);
        var forms = document.QuerySelectorAll<IHtmlFormElement>("form").Where(f => f.GetAttribute("method") == "post").Select(form => Of(page, form)).ToList();
        var links = document.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]).Distinct().ToList();
        return (forms, links, string.Join(' ', document.QuerySelectorAll("[role=alert], .field-error").Select(e => e.TextContent)));
    }

    private static PageForm Of(string page, IHtmlFormElement form)
    {
        var fields = form.Elements.Where(e => !string.IsNullOrEmpty(e.GetAttribute("name"))).Select(Of).OfType<FormField>().ToList();
        return new PageForm(page, form.GetAttribute("action") is { Length: > 0 } action ? action : page, fields.Find(f => f.Name == "_handler")?.Value ?? "", fields);
    }

    private static FormField? Of(IElement element)
    {
        var name = element.GetAttribute("name")!;
        return element switch
        {
            IHtmlTextAreaElement area => new(name, area.DefaultValue, true, false, false),
            IHtmlSelectElement select => new(name, select.Value ?? "", false, false, false),
            IHtmlButtonElement button => new(name, button.GetAttribute("value") ?? "", false, false, true),
            IHtmlInputElement { Type: "file" } => new(name, "", false, true, false),
            IHtmlInputElement { Type: "checkbox" or "radio" } choice => choice.IsDefaultChecked ? new(name, choice.GetAttribute("value") ?? "on", false, false, false) : null,
            IHtmlInputElement input => new(name, input.DefaultValue, input.Type is "text" or "email" or "url", false, false),
            _ => null,
        };
    }

    private static bool IsOurs(string name) => name is "_handler" or "__RequestVerificationToken";
}
