using MeetingHub.Meetings;
using MeetingHub.Points;
using NodaTime;

namespace MeetingHub.Minutes;

/// <summary>
/// The minutes of one meeting as a document: one joint text in the languages of its parties. It never changes; a change is another document.
/// Its JSON is read by <see cref="MinutesReader"/>, which lets nothing impossible through, and written by <see cref="MinutesWriter"/>.
/// </summary>
public sealed record MinutesDocument
{
    /// <summary>The meeting's name in files: <c>2020-12-01-shandong</c>.</summary>
    public required string Id { get; init; }

    public required DocumentKind Kind { get; init; }

    /// <summary>The languages of the joint text, at least one; a party of joint minutes writes and reads one of them.</summary>
    public required IReadOnlyList<Language> Languages { get; init; }

    /// <summary>Reconstructed from a press report: every page says so.</summary>
    public bool Sample { get; init; }

    /// <summary>What the meeting was called, in every language of the text.</summary>
    public required LocalText Title { get; init; }

    public required Instant Start { get; init; }

    /// <summary>After <see cref="Start"/>.</summary>
    public required Instant End { get; init; }

    /// <summary>The sides, the host first. An <see cref="Edition"/> has its own order.</summary>
    public required IReadOnlyList<MinutesParty> Parties { get; init; }

    public required IReadOnlyList<MinutesItem> Items { get; init; }

    /// <summary>The language that decides where texts differ; null: all are equally authentic.</summary>
    public Language? Prevailing { get; init; }

    /// <summary>
    /// The minutes as one party keeps them, by the rule of the alternat; or why there is no such edition.
    /// </summary>
    /// <param name="party">Whose copy.</param>
    /// <param name="digest">The digest of the JSON that this document was read from; null: of the JSON that it is written as.</param>
    public (Edition? Edition, Refusal? Refusal) EditionFor(GovernmentId party, string? digest = null)
    {
        if (Parties.FirstOrDefault(p => p.Government == party) is { } holder)
        {
            return (new Edition(this, holder, digest ?? MinutesDigest.Of(this)), null);
        }

        var parties = string.Join(", ", Parties.Select(p => p.Government));
        return (null, new Refusal("minutes.unknownEdition", $"{party} is no party of {Id}: its editions are {parties}.", "/parties"));
    }
}

/// <summary>One government's side of the meeting.</summary>
/// <param name="Government">Its name in the register, in file names and in signature fields.</param>
/// <param name="Country">ISO 3166 alpha-2, upper case.</param>
/// <param name="Zone">The zone of its clock.</param>
/// <param name="Language">The language that it writes and reads.</param>
/// <param name="Name">Its name, never empty.</param>
/// <param name="Place">Where its people sat; empty where not recorded.</param>
/// <param name="Attendees">In order of precedence, never re-sorted.</param>
/// <param name="Signatory">Who signs; empty texts are blanks to fill by hand.</param>
public sealed record MinutesParty(
    GovernmentId Government,
    string Country,
    DateTimeZone Zone,
    Language Language,
    LocalText Name,
    LocalText Place,
    IReadOnlyList<Attendee> Attendees,
    Signatory Signatory);

/// <summary>A person in the list of attendance. Any of the texts may be empty.</summary>
public sealed record Attendee(AttendeeRole Role, LocalText Name, LocalText Office, LocalText Title);

/// <summary>One numbered point.</summary>
public sealed record MinutesItem
{
    /// <summary>The same in every language of a joint text: <c>1</c>, below it <c>1)</c>, below that <c>(1)</c>.</summary>
    public required string Number { get; init; }

    public required ItemKind Kind { get; init; }

    /// <summary>The field of cooperation; empty where none was named.</summary>
    public LocalText Field { get; init; } = LocalText.Empty;

    /// <summary>The point itself, in every language of the text.</summary>
    public required LocalText Text { get; init; }

    public IReadOnlyList<Responsible> Responsible { get; init; } = [];

    public LocalDate? Due { get; init; }

    /// <summary>How far it is. What follows the meeting is no part of what was signed: neither digested nor printed.</summary>
    public ItemStatus Status { get; init; } = ItemStatus.Open;

    /// <summary>A date, or only its year or month, as far as it is known: <c>2021</c>, <c>2021-05</c>, <c>2021-05-20</c>. Neither digested nor printed.</summary>
    public string? PostponedTo { get; init; }

    /// <summary>A note on the progress. Neither digested nor printed.</summary>
    public LocalText Remark { get; init; } = LocalText.Empty;
}
