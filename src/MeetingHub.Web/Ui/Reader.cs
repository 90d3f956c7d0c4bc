using MeetingHub.Web.Access;

namespace MeetingHub.Web.Ui;

/// <summary>
/// The one who reads this answer, and their language: the cookie's where they chose one, else their personal link's, else the first of the browser's that
/// the house writes in.
/// </summary>
public sealed class Reader
{
    /// <summary>The cookie that keeps the choice; its value is a language tag.</summary>
    public const string LanguageCookie = "language";

    /// <summary>English until the request has been looked at.</summary>
    public Language Language { get; private set; } = Language.English;

    /// <summary>A text in their language.</summary>
    public string Say(Text text, params ReadOnlySpan<object?> facts) => text.In(Language, facts);

    /// <summary>Makes the scope's reader the one of this request.</summary>
    internal static Task UseAsync(HttpContext http, RequestDelegate next)
    {
        var visit = http.RequestServices.GetRequiredService<Visit>();
        http.RequestServices.GetRequiredService<Reader>().Language =
            Languages.Parse(http.Request.Cookies[LanguageCookie]) ?? (visit.IsOne ? visit.Link.Language : FromBrowser(http.Request));
        return next(http);
    }

    private static Language FromBrowser(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(wish => wish.Quality ?? 1)
        .Select(wish => OfTag(wish.Value.ToString()))
        .FirstOrDefault(language => language is not null) ?? Language.English;

    /// <summary>Any Chinese is served in the one that the house writes.</summary>
    private static Language? OfTag(string tag) => tag.Split('-')[0].ToLowerInvariant() switch
    {
        "ko" => Language.Korean,
        "zh" => Language.SimplifiedChinese,
        "ja" => Language.Japanese,
        "en" => Language.English,
        _ => null,
    };
}
