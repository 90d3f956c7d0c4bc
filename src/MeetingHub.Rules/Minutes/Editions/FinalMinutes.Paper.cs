using NodaTime;

namespace MeetingHub.Minutes.Editions;

/// <summary>Originals on their way, and the exchange at the end.</summary>
public sealed partial class FinalMinutes
{
    private const int LongestCourier = 200;

    /// <summary>How paper goes round can be chosen until any has been signed or sent.</summary>
    public bool MayChoosePaper => !Editions.Any(e => e.IsOnPaper || e.Passages.Count > 0);

    /// <summary>Decides how paper goes round, before any paper has.</summary>
    public Refusal? GoRound(PaperMode mode)
    {
        if (!MayChoosePaper)
        {
            return new Refusal("edition.paperBegun", "Paper has been signed or sent already: how it goes round stays as it is.");
        }

        Paper = mode;
        return null;
    }

    /// <summary>An original leaves for another party.</summary>
    public Refusal? Send(GovernmentId holder, GovernmentId to, LocalDate on, string courier, Instant now)
    {
        var (edition, unknown) = EditionOf(holder);
        var refusal = unknown
            ?? (Paper == PaperMode.Originals ? null : new Refusal("edition.noOriginals", "No original goes round: each party signs a copy of its own."))
            ?? (edition!.By(to) is null ? About("edition.noParty", $"{to} does not sign these minutes.", to, holder) : null)
            ?? (edition.OnTheWay is { To: var other } ? About("edition.onTheWay", $"The original is on its way to {other}; its arrival is recorded first.", other, holder) : null)
            ?? (edition.Whereabouts == to ? About("edition.isThere", $"The original is with {to} already.", to, holder) : null)
            ?? Ahead(on, "/on", now)
            ?? (edition.Passages.LastOrDefault()?.ArrivedOn is { } arrived && on < arrived ? Backwards("/on") : null)
            ?? (courier.Length > LongestCourier ? TooLong("/courier", LongestCourier) : null);
        if (refusal is null)
        {
            Change(holder, e => e with { Passages = [.. e.Passages, new Passage(e.Whereabouts, to, on, courier.Trim())] });
        }

        return refusal;
    }

    /// <summary>The original that was on its way has arrived.</summary>
    public Refusal? Arrive(GovernmentId holder, LocalDate on, Instant now)
    {
        var (edition, unknown) = EditionOf(holder);
        var refusal = unknown
            ?? (edition!.OnTheWay is null ? new Refusal("edition.notSent", "No original of this edition is on its way.") : null)
            ?? Ahead(on, "/on", now)
            ?? (on < edition.OnTheWay!.SentOn ? Backwards("/on") : null);
        if (refusal is null)
        {
            Change(holder, e => e with { Passages = [.. e.Passages.SkipLast(1), e.OnTheWay! with { ArrivedOn = on }] });
        }

        return refusal;
    }

    /// <summary>The complete edition has been handed over to its holder.</summary>
    public Refusal? Exchange(GovernmentId holder, LocalDate on, Instant now)
    {
        var (edition, unknown) = EditionOf(holder);
        var refusal = unknown
            ?? (edition!.State switch
            {
                EditionState.Exchanged => About("edition.isExchanged", "The edition has been handed over already.", holder, holder),
                EditionState.Complete => null,
                _ => About("edition.notComplete", "Not everybody has signed this edition: half-signed it is not handed over as final.", holder, holder),
            })
            ?? (Returns(edition) ? About("edition.notBack", $"The original is not back with {holder} yet.", holder, holder) : null)
            ?? Ahead(on, "/on", now);
        if (refusal is null)
        {
            Change(holder, e => e with { ExchangedOn = on });
        }

        return refusal;
    }

    private bool Returns(KeptEdition edition) =>
        Paper == PaperMode.Originals && edition.IsOnPaper && (edition.OnTheWay is not null || edition.Whereabouts != edition.Holder);

    private Refusal? NotAtHand(KeptEdition edition, GovernmentId party) =>
        Paper != PaperMode.Originals ? null
        : edition.SignedInFile > 0
            ? About("edition.inFile", "This edition is being signed in the file: a signature on one original on paper would not stand in it. Let each party sign a copy of its own, or sign in the file.", party, edition.Holder)
        : edition.OnTheWay is { To: var to } ? About("edition.onTheWay", $"The original is on its way to {to}; its arrival is recorded first.", to, edition.Holder)
        : edition.Whereabouts != party ? About("edition.notThere", $"The original is with {edition.Whereabouts}: record that it was sent to {party} and arrived.", party, edition.Holder)
        : null;

    private static Refusal Backwards(string place) => new("edition.dateBackwards", "The original cannot arrive before it was sent, nor leave before it arrived.", place);
}
