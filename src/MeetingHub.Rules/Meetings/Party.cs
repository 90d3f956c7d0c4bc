using MeetingHub.Governments;

namespace MeetingHub.Meetings;

/// <summary>One government's side of a meeting.</summary>
public sealed class Party
{
    internal Party(GovernmentId government, int position)
    {
        Government = government;
        Position = position;
    }

    private Party()
    {
    }

    public GovernmentId Government { get; private set; }

    /// <summary>0 for the host, then in the order agreed.</summary>
    public int Position { get; private set; }

    /// <summary>True where this side brings an interpreter of its own when the meeting is interpreted; the usual practice.</summary>
    public bool NeedsInterpreter { get; private set; } = true;

    /// <summary>Who speaks for this party at this meeting; null means the government's own contact.</summary>
    public Contact? Contact { get; private set; }

    /// <summary>In order of precedence, as given.</summary>
    public IReadOnlyList<Participant> Participants { get; private set; } = [];

    /// <summary>The participants as recipients were last told of them; empty before anybody was told.</summary>
    public IReadOnlyList<Participant> Told { get; private set; } = [];

    /// <summary>Whom this party sends, as it said last.</summary>
    public Delegation Delegation => new(Participants, Contact, NeedsInterpreter);

    /// <summary>Who signs the minutes for this party; empty texts are blanks to fill by hand.</summary>
    public Signatory Signatory { get; private set; } = Signatory.Blank;

    /// <summary>True when an interpreter is among the participants, named or to be named.</summary>
    public bool HasInterpreter => Participants.Any(p => p.Role == ParticipantRole.Interpreter);

    /// <summary>True while nobody has been named: the list is empty, or all its places are open.</summary>
    public bool IsListMissing => Participants.All(p => p.IsToBeNamed);

    internal Refusal? Name(Delegation delegation)
    {
        if (delegation.Check() is { } refusal)
        {
            return refusal;
        }

        Contact = delegation.Contact;
        Participants = [.. delegation.Participants];
        NeedsInterpreter = delegation.NeedsInterpreter;
        return null;
    }

    /// <param name="was">Null for a contact who had no address.</param>
    /// <param name="usual">The government's own contact, who speaks for the party where it names none.</param>
    internal Refusal? CorrectAddress(EmailAddress? was, EmailAddress address, Contact? usual)
    {
        var delegation = Delegation with
        {
            Contact = (Contact ?? usual) is { } contact && contact.Email == was ? contact with { Email = address } : Contact,
            Participants = [.. Participants.Select(p => p.WithAddress(was, address))],
        };
        if (delegation == Delegation)
        {
            // Corrected before, with another letter that went to the old address.
            return IsReachedAt(address, usual) ? null : new Refusal("party.addressGone", "Nobody of this party is reached at the old address any more: look at its people.", "/email");
        }

        Told = [.. Told.Select(p => p.WithAddress(was, address))];
        return Name(delegation);
    }

    private bool IsReachedAt(EmailAddress address, Contact? usual) =>
        (Contact ?? usual)?.Email == address || Participants.Any(p => p.Email == address || p.Deputy?.Email == address);

    internal void NoteTold() => Told = [.. Participants];

    internal void SignBy(Signatory signatory) => Signatory = signatory;
}

/// <summary>Whom a party sends.</summary>
/// <param name="Participants">In order of precedence.</param>
/// <param name="Contact">Null: the government's own contact speaks for it.</param>
/// <param name="NeedsInterpreter">False where another side's interpreter serves this one too.</param>
public sealed record Delegation(IReadOnlyList<Participant> Participants, Contact? Contact = null, bool NeedsInterpreter = true)
{
    /// <summary>A longer list is no delegation but somebody's address book.</summary>
    public const int MostParticipants = 300;

    public bool Equals(Delegation? other) =>
        other is not null && Participants.SequenceEqual(other.Participants) && Contact == other.Contact && NeedsInterpreter == other.NeedsInterpreter;

    public override int GetHashCode() => HashCode.Combine(Participants.Count, Contact, NeedsInterpreter);

    internal Refusal? Check()
    {
        if (Contact?.Check("/contact") is { } refusal)
        {
            return refusal;
        }

        if (Participants.Count > MostParticipants)
        {
            return new Refusal("party.tooMany", $"The list has {Participants.Count} people; a delegation has at most {MostParticipants}.", "/participants")
            {
                Facts = new Dictionary<string, string> { ["count"] = $"{Participants.Count}", ["most"] = $"{MostParticipants}" },
            };
        }

        if (Participants.Count(p => p.Role == ParticipantRole.Head) > 1)
        {
            return new Refusal("party.twoHeads", "The party has more than one head; one person leads a party.", "/participants");
        }

        for (var i = 0; i < Participants.Count; i++)
        {
            if (Participants[i].Email is { } address
                && Participants.Take(i).Any(p => p.Email == address))
            {
                return new Refusal("party.addressTwice", $"{address} stands for two participants; each person has an address of their own.", $"/participants/{i}/email")
                {
                    Facts = new Dictionary<string, string> { ["address"] = address.Value },
                };
            }
        }

        return null;
    }
}
