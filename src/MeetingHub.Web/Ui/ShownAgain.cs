using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Endpoints;

namespace MeetingHub.Web.Ui;

/// <summary>
/// A form that was sent and is not carried out: its page shows it once more with everything that was typed, and says why. So it is with a form whose
/// token has run out, with one that comes back after a new sign-in or another choice of language, and with one in which a text cannot be taken.
/// No handler of a page runs meanwhile: <see cref="HubComponent"/> holds them back.
/// </summary>
internal sealed class ShownAgain
{
    /// <summary>The form value that asks for it. It does nothing but show, and so needs no token.</summary>
    public const string Field = "_shown";

    /// <summary>The value of <see cref="Field"/> after a choice of language: nothing has to be said then.</summary>
    public const string ForLanguage = "language";

    /// <summary>What the page says; null where the reader asked for it themselves.</summary>
    public Text? Why { get; private init; }

    /// <summary>The text that cannot be taken; its place is the name of the form value.</summary>
    public Refusal? Refusal { get; private init; }

    /// <summary>Why this request's form is only shown; null where it is carried out.</summary>
    public static ShownAgain? Of(HttpContext http) => http.Features.Get<ShownAgain>();

    /// <summary>The refusal of a form value, or null.</summary>
    public static Refusal? RefusalOf(HttpContext http, string name) => Of(http)?.Refusal is { } refusal && refusal.Place == name ? refusal : null;

    /// <summary>Looks at every form that is sent to a page before the page does.</summary>
    public static async Task CheckAsync(HttpContext http, RequestDelegate next)
    {
        if (!IsPage(http) || !HttpMethods.IsPost(http.Request.Method))
        {
            await next(http);
            return;
        }

        var isTokenGood = http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false };
        if (!isTokenGood)
        {
            // Nothing will be done with the form, so it may be read, and the page may be drawn; the framework fails on either otherwise.
            http.Features.Set<IAntiforgeryValidationFeature>(new Harmless());
        }

        if (!http.Request.HasFormContentType || await SentForm.ReadAsync(http) is not { } form)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var again = Reason(form, isTokenGood);
        if (again is not null)
        {
            http.Features.Set(again);
            // A program that posts without a token is told so; whoever asked to see a form again gets what they asked for.
            http.Response.StatusCode = again.Why == CommonTexts.FormExpired ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        }

        await next(http);
    }

    /// <summary>Whether the request goes to a page with forms of its own.</summary>
    public static bool IsPage(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;

    private static ShownAgain? Reason(IFormCollection form, bool isTokenGood)
    {
        if (form.TryGetValue(Field, out var asked))
        {
            return new ShownAgain { Why = asked == ForLanguage ? null : CommonTexts.FormBack };
        }

        return !isTokenGood ? new ShownAgain { Why = CommonTexts.FormExpired }
            : SentForm.Typed(form).Select(value => TextLimits.Check(SentForm.EntryOf(value.Key), value.Value, value.Key)).FirstOrDefault(no => no is not null) is { } refusal
                ? new ShownAgain { Refusal = refusal }
            : null;
    }

    private sealed class Harmless : IAntiforgeryValidationFeature
    {
        public bool IsValid => true;

        public Exception? Error => null;
    }
}
