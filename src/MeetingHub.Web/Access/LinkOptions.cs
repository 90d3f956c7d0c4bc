using System.ComponentModel.DataAnnotations;

namespace MeetingHub.Web.Access;

/// <summary>The personal links of people outside. Section <c>Links</c>.</summary>
public sealed class LinkOptions
{
    public const string Section = "Links";

    /// <summary>
    /// The service's own address as people outside reach it: <c>https://meetings.gg.example.org</c>. Null (the default) takes the one that it listens
    /// on, which serves a trial on one machine; the service then warns of it at its start.
    /// </summary>
    [Url]
    public string? Address { get; set; }

    /// <summary>How many days past the meeting (or, while no time is fixed, past the last day of its window) a link stays good. 0 to 365, default 14.</summary>
    [Range(0, 365)]
    public int DaysPastMeeting { get; set; } = 14;
}
