namespace MeetingHub.Minutes.Editions;

/// <summary>What comes next for an edition.</summary>
/// <param name="Edition">Whose edition.</param>
/// <param name="Party">Whose turn it is.</param>
/// <param name="To">To whom an original is sent; null for other acts.</param>
public sealed record Turn(GovernmentId Edition, GovernmentId Party, TurnKind Kind, GovernmentId? To = null);

/// <summary>The act that moves an edition on.</summary>
public enum TurnKind
{
    /// <summary>The holder signs its own edition.</summary>
    SignOwn,

    /// <summary>Another party signs beside the holder.</summary>
    CounterSign,

    /// <summary>The original on paper is sent on.</summary>
    Send,

    /// <summary>The original is on its way.</summary>
    Arrive,

    /// <summary>The complete edition is handed over to its holder.</summary>
    Exchange,
}

/// <summary>Whose turn it is, as it follows from what is on record.</summary>
public sealed partial class FinalMinutes
{
    /// <summary>At most one for each edition, in the editions' order: none where it is exchanged, stopped, or waits for another edition's turn.</summary>
    public IReadOnlyList<Turn> Turns() => [.. Editions.Select(TurnOf).OfType<Turn>()];

    private Turn? TurnOf(KeptEdition edition)
    {
        if (edition.State is EditionState.Exchanged or EditionState.Refused)
        {
            return null;
        }

        if (edition.OnTheWay is { } passage)
        {
            return new Turn(edition.Holder, passage.To, TurnKind.Arrive);
        }

        if (edition.IsComplete)
        {
            return Returns(edition) ? new Turn(edition.Holder, edition.Whereabouts, TurnKind.Send, edition.Holder) : new Turn(edition.Holder, edition.Holder, TurnKind.Exchange);
        }

        var next = edition.Signatures.Where(s => s.State == SignatureState.Waiting).Select(s => (GovernmentId?)s.Party)
            .FirstOrDefault(p => OutOfTurn(edition, p!.Value) is null);
        return next switch
        {
            null => null,
            { } party when party == edition.Holder => new Turn(edition.Holder, party, TurnKind.SignOwn),
            { } party when Paper == PaperMode.Originals && edition.IsOnPaper && edition.Whereabouts != party => new Turn(edition.Holder, edition.Whereabouts, TurnKind.Send, party),
            { } party => new Turn(edition.Holder, party, TurnKind.CounterSign),
        };
    }
}
