namespace MeetingHub.Web.Ui;

/// <summary>What a browser sent with a form, as the house looks at it before a page does.</summary>
internal static class SentForm
{
    /// <summary>The form value by which the framework knows which form of its page was sent.</summary>
    public const string Handler = "_handler";

    /// <summary>Written by our own pages, not typed: marks of what was seen, and lists of ids.</summary>
    private static readonly string[] OurOwn = [Handler, ShownAgain.Field, "Seen", "Entered.Seen", "Entered.Listed"];

    private static readonly string[] LanguageNames = [.. Languages.All.Select(LocalEntry.NameOf)];

    /// <summary>The form; null where it is too large or is none.</summary>
    public static async Task<IFormCollection?> ReadAsync(HttpContext http)
    {
        try
        {
            return await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    /// <summary>Every value that somebody typed or chose; passwords are not texts.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Typed(IFormCollection form) =>
        Values(form).Where(value => !OurOwn.Contains(value.Key) && !IsSecret(value.Key));

    /// <summary>Every value that can be sent once more. A password is typed again, and a token is never the same.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Kept(IFormCollection form) =>
        Values(form).Where(value => value.Key != ShownAgain.Field && !IsSecret(value.Key));

    /// <summary>The entry that a form value belongs to: <c>Title</c> of <c>Entered.Agenda[0].Title.Ko</c>.</summary>
    public static string EntryOf(string name)
    {
        var parts = name.Split('.');
        var last = parts.Length > 1 && LanguageNames.Contains(parts[^1]) ? parts[^2] : parts[^1];
        return last.Split('[')[0];
    }

    private static IEnumerable<KeyValuePair<string, string>> Values(IFormCollection form) =>
        form.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")));

    /// <summary>The framework's token against forgery, <c>__RequestVerificationToken</c>, or a password.</summary>
    private static bool IsSecret(string name) =>
        name.StartsWith("__", StringComparison.Ordinal) || name.EndsWith("Password", StringComparison.OrdinalIgnoreCase);
}
