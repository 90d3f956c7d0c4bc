using MeetingHub.Governments;
using MeetingHub.Web.Http;
using MeetingHub.Web.Ui;
using NodaTime;
using NodaTime.Text;

namespace MeetingHub.Web.Governments;

/// <summary>A government of the register as the form carries it.</summary>
public sealed class RegisterEntry
{
    /// <summary>Its short name; asked for once, when it is entered.</summary>
    public string? Id { get; set; }

    public bool IsHost { get; set; }

    public LocalEntry? Name { get; set; } = new();

    public LocalEntry? Place { get; set; } = new();

    public string? Country { get; set; }

    /// <summary>An IANA id, chosen from <see cref="ZoneChoice"/>s.</summary>
    public string? Zone { get; set; }

    public string? Language { get; set; }

    public RelationKind? Relation { get; set; }

    public string? Since { get; set; }

    public LocalEntry? ContactName { get; set; } = new();

    public LocalEntry? ContactOffice { get; set; } = new();

    public string? ContactEmail { get; set; }

    public string? ContactLanguage { get; set; }

    public HoursEntry Hours { get; set; } = new();

    public LocalEntry? HoursSource { get; set; } = new();

    /// <summary>The government's contact has confirmed the hours.</summary>
    public bool HoursConfirmed { get; set; }

    /// <summary>The form of a government as it stands.</summary>
    public static RegisterEntry Of(Government government)
    {
        var facts = government.Facts;
        return new RegisterEntry
        {
            Id = government.Id.Value,
            IsHost = government.IsHost,
            Name = LocalEntry.Of(facts.Name),
            Place = LocalEntry.Of(facts.Place),
            Country = facts.Country,
            Zone = facts.Zone.Id,
            Language = facts.Language.Tag(),
            Relation = facts.Relation?.Kind,
            Since = facts.Relation?.Since is { } since ? LocalDatePattern.Iso.Format(since) : null,
            ContactName = LocalEntry.Of(facts.Contact?.Name ?? LocalText.Empty),
            ContactOffice = LocalEntry.Of(facts.Contact?.Office ?? LocalText.Empty),
            ContactEmail = facts.Contact?.Email?.Value,
            ContactLanguage = (facts.Contact?.Language ?? facts.Language).Tag(),
            Hours = HoursEntry.Of(facts.OfficeHours) ?? new HoursEntry { Kept = true },
            HoursSource = LocalEntry.Of(facts.OfficeHours.Source),
            HoursConfirmed = !facts.OfficeHours.Assumed,
        };
    }

    /// <summary>What was entered as facts; or what cannot be read in it.</summary>
    /// <param name="was">What the register says now; null for a new government.</param>
    public Outcome<GovernmentFacts> ToFacts(GovernmentFacts? was)
    {
        if (Zone is null || DateTimeZoneProviders.Tzdb.GetZoneOrNull(Zone) is not { } zone)
        {
            return new Refusal("government.zoneMissing", "The government has a time zone.", "/zone");
        }

        if (Languages.Parse(Language) is not { } language)
        {
            return new Refusal("government.languageMissing", "The government's office reads one of the four languages.", "/language");
        }

        if (!string.IsNullOrWhiteSpace(ContactEmail) && EmailAddress.TryParse(ContactEmail.Trim()) is null)
        {
            return new Refusal("contact.addressForm", $"\"{ContactEmail}\" is no mail address.", "/contact/email");
        }

        var seasons = Hours.Kept && was is not null ? was.OfficeHours.Seasons : null;
        if (seasons is null)
        {
            var entered = Hours.ToSeasons();
            if (entered.Refusal is { } refusal)
            {
                return refusal;
            }

            seasons = entered.Value!;
        }

        return new GovernmentFacts(
            (Country ?? "").Trim().ToUpperInvariant(),
            zone,
            TextOf(Name),
            TextOf(Place),
            language,
            new OfficeHours(seasons, TextOf(HoursSource), !HoursConfirmed),
            Relation is { } kind ? new Relation(kind, KeptDates.DateOf(Since)) : null,
            ToContact(language, was?.Contact));
    }

    /// <summary>A text of which nothing was sent is empty.</summary>
    private static LocalText TextOf(LocalEntry? entry) => entry?.ToText() ?? LocalText.Empty;

    private Contact? ToContact(Language language, Contact? was)
    {
        LocalText name = TextOf(ContactName), office = TextOf(ContactOffice);
        var email = EmailAddress.TryParse(ContactEmail?.Trim());
        return name.IsEmpty && office.IsEmpty && email is null
            ? null
            : new Contact(name, office, email, Languages.Parse(ContactLanguage) ?? language, was is { IsPlaceholder: true } && was.Name == name && was.Email == email);
    }
}
