using MeetingHub.Meetings;
using MeetingHub.Web.Ui;

namespace MeetingHub.Web.Meetings;

/// <summary>A chosen time and a conference as the form carries them.</summary>
public sealed class BookingEntry
{
    /// <summary>An instant as the list of slots wrote it.</summary>
    public string? Start { get; set; }

    public ConferenceKind Kind { get; set; }

    public string? Platform { get; set; }

    public string? Link { get; set; }

    public string? Host { get; set; }

    public string? Number { get; set; }

    public string? Passcode { get; set; }

    public string? DialIn { get; set; }

    public string? TestDate { get; set; }

    public string? Basis { get; set; }

    /// <summary>The form of a conference as it stands.</summary>
    public static BookingEntry Of(Conference conference) => new()
    {
        Kind = conference.Kind,
        Platform = IsEntered(conference.Kind) ? conference.Platform : null,
        Link = IsEntered(conference.Kind) ? conference.Link?.AbsoluteUri : null,
        Host = conference.Host,
        Number = conference.Number,
        Passcode = conference.Passcode,
        DialIn = conference.DialIn,
        TestDate = conference.TestDate is { } date ? NodaTime.Text.LocalDatePattern.Iso.Format(date) : null,
        Basis = conference.Basis,
    };

    /// <summary>The conference; or what cannot be read in it. What is missing is the rules' to say.</summary>
    public (Conference? Conference, Refusal? Refusal) ToConference()
    {
        if (!IsEntered(Kind))
        {
            return (Conference.ToBook(Kind, Worded(Basis)), null);
        }

        if (Worded(Link) is { } link && !Uri.IsWellFormedUriString(link, UriKind.Absolute))
        {
            return (null, new Refusal("conference.linkForm", "The join link is no web address.", "/conference/link"));
        }

        return (new Conference(
            Kind,
            Worded(Platform) ?? "",
            Worded(Link) is { } address ? new Uri(address) : null,
            Worded(Host),
            Worded(Number),
            Worded(Passcode),
            Worded(DialIn),
            FormDate.Parse(TestDate),
            Worded(Basis)), null);
    }

    /// <summary>True where the coordinator enters the conference, false where its platform makes it.</summary>
    private static bool IsEntered(ConferenceKind kind) => Conference.PlatformOf(kind) is null;

    private static string? Worded(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
