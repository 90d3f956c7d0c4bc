using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Azure.Identity;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using NodaTime;

namespace MeetingHub.Web.Conferences.Graph;

/// <summary>How a call to Graph failed, in the terms of the house: worth another try, or not.</summary>
/// <param name="IsTransient">True where the same call can succeed later without anybody changing anything in the meeting.</param>
/// <param name="Status">The HTTP status; 0 where no answer of Graph's came.</param>
internal sealed record GraphFailure(bool IsTransient, string Code, string Detail, int Status = 0, Duration? RetryAfter = null)
{
    /// <summary>Runs the call; a failure comes back as a value. Cancelling and programmers' errors throw.</summary>
    public static async Task<(T? Value, GraphFailure? Failure)> Guard<T>(IClock clock, CancellationToken cancellation, Func<Task<T>> call)
    {
        try
        {
            return (await call(), null);
        }
        catch (Exception thrown) when (!cancellation.IsCancellationRequested && Of(thrown, clock) is { } failure)
        {
            return (default, failure);
        }
    }

    public ConferenceResult ToResult() => IsTransient
        ? new ConferenceResult.Later(Code, Detail, RetryAfter)
        : new ConferenceResult.Refused(new Refusal(Code, Detail) { Facts = new Dictionary<string, string> { ["status"] = Status.ToString(CultureInfo.InvariantCulture) } });

    private static GraphFailure? Of(Exception thrown, IClock clock) => thrown switch
    {
        ApiException answer => OfStatus(answer, clock),
        AuthenticationFailedException => new(true, "conference.signIn", "The app cannot sign in to Microsoft Graph: check tenant, client and secret."),
        OperationCanceledException => new(true, "conference.unreachable", "Microsoft Graph did not answer in time."),
        HttpRequestException or IOException => new(true, "conference.unreachable", "Microsoft Graph cannot be reached, or broke off its answer."),
        // A page of HTML from a proxy or a gateway, or JSON cut off in the middle: what Graph did is unknown, and asking again is harmless.
        JsonException or InvalidOperationException or FormatException => new(true, "conference.unreadable", "What came back is not an answer of Microsoft Graph."),
        _ => null,
    };

    private static GraphFailure OfStatus(ApiException answer, IClock clock)
    {
        var status = answer.ResponseStatusCode;
        var said = answer is ODataError { Error: { } error } ? $"{error.Code}: {error.Message}" : "without a reason";
        return status switch
        {
            401 => new(true, "conference.signIn", "Microsoft Graph does not accept the app's token.", status),
            408 or 409 or 423 or 429 or >= 500 and not 501 =>
                new(true, "conference.busy", $"Microsoft Graph answered {status}.", status, RetryAfterOf(answer, clock)),
            403 => new(false, "conference.forbidden", "The app lacks a permission in the tenant: Calendars.ReadWrite, consented to by an administrator.", status),
            404 => new(false, "conference.gone", "Microsoft Graph knows no such mailbox or event.", status),
            _ => new(false, "conference.refused", $"Microsoft Graph answered {status} {said}", status),
        };
    }

    /// <summary>Seconds, or a date: both forms are HTTP's (RFC 9110, 10.2.3).</summary>
    private static Duration? RetryAfterOf(ApiException answer, IClock clock)
    {
        var text = answer.ResponseHeaders?.FirstOrDefault(h => h.Key.Equals("Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
        return !RetryConditionHeaderValue.TryParse(text, out var parsed) ? null
            : parsed.Delta is { } delta ? Duration.FromTimeSpan(delta)
            : Duration.Max(Duration.Zero, Instant.FromDateTimeOffset(parsed.Date!.Value) - clock.GetCurrentInstant());
    }
}
