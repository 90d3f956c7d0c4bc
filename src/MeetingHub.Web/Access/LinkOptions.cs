using Microsoft.Extensions.Options;

namespace MeetingHub.Web.Access;

/// <summary>The personal links of people outside. Section <c>Links</c>.</summary>
public sealed class LinkOptions
{
    public const string Section = "Links";

    private const int MostDays = 365;

    /// <summary>
    /// The service's own address as people outside reach it: <c>https://meetings.gg.example.org</c>. Null (the default) takes the one that it listens
    /// on, which serves a trial on one machine; the service then warns of it at its start.
    /// </summary>
    public string? Address { get; set; }

    /// <summary>How many days past the meeting (or, while no time is fixed, past the last day of its window) a link stays good. 0 to 365, default 14.</summary>
    public int DaysPastMeeting { get; set; } = 14;

    internal sealed class Check : IValidateOptions<LinkOptions>
    {
        public ValidateOptionsResult Validate(string? name, LinkOptions options)
        {
            List<string> wrong = [];
            if (options.Address is not null && !IsAddress(options.Address))
            {
                wrong.Add($"{Section}:{nameof(Address)} \"{options.Address}\" is no address such as https://meetings.gg.example.org.");
            }

            if (options.DaysPastMeeting is < 0 or > MostDays)
            {
                wrong.Add($"{Section}:{nameof(DaysPastMeeting)} is {options.DaysPastMeeting}; it is a number of days from 0 to {MostDays}.");
            }

            return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
        }

        /// <summary>A whole web address without a path: the service answers at the root of its host.</summary>
        private static bool IsAddress(string text) =>
            Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) && address.PathAndQuery == "/" && address.UserInfo.Length == 0;
    }
}
