using MeetingHub.Meetings;
using MeetingHub.Minutes;
using MeetingHub.Minutes.Editions;
using NodaTime;

namespace MeetingHub.Rules.Tests.Minutes.Editions;

/// <summary>Final minutes of two or three parties, and the tests' words for what happens to them.</summary>
internal static class Final
{
    public static readonly GovernmentId Gyeonggi = GovernmentId.Parse("gyeonggi");
    public static readonly GovernmentId Shandong = GovernmentId.Parse("shandong");
    public static readonly GovernmentId Hyogo = GovernmentId.Parse("hyogo");

    public static readonly Instant Now = Instant.FromUtc(2020, 12, 7, 1, 0);
    public static readonly LocalDate Today = new(2020, 12, 7);
    public static readonly Signer Somebody = new("국제협력국장", null);

    public static FinalMinutes Of(params IReadOnlyList<GovernmentId> parties) => Of(DocumentKind.AgreedRecord, parties);

    public static FinalMinutes Of(DocumentKind kind, params IReadOnlyList<GovernmentId> parties)
    {
        var text = new MinutesDocument
        {
            Id = "2020-12-01-shandong",
            Kind = kind,
            Languages = [Language.Korean],
            Title = LocalText.Of((Language.Korean, "교류협력 회의")),
            Start = Now - Duration.FromDays(6),
            End = Now - Duration.FromDays(5),
            Parties = [.. parties.Select(p => new MinutesParty(
                p, "KR", DateTimeZoneProviders.Tzdb["Asia/Seoul"], Language.Korean, LocalText.Of((Language.Korean, p.Value)), LocalText.Empty, [], Signatory.Blank))],
            Items = [],
        };
        return FinalMinutes.Of(MeetingId.New(), text, parties.ToDictionary(p => p, p => new DrawnEdition($"drawn-{p}", 1000, 2)), Now);
    }

    public static FinalMinutes OfTwo() => Of(Gyeonggi, Shandong);

    public static FinalMinutes InCounterparts(this FinalMinutes minutes)
    {
        Assert.Null(minutes.GoRound(PaperMode.Counterparts));
        return minutes;
    }

    public static PaperSignature PaperOf(FinalMinutes minutes) => new(Somebody, Today, "scan", 2, 2, minutes.CheckCode, "김담당");

    public static Refusal? Paper(this FinalMinutes minutes, GovernmentId holder, GovernmentId party) => minutes.SignOnPaper(holder, party, PaperOf(minutes), Now);

    public static Refusal? Letter(this FinalMinutes minutes, GovernmentId party) =>
        minutes.ConfirmByLetter(party, new LetterOfAgreement(Somebody, Today, "제2020-1호", "letter"), Now);

    public static Refusal? InFile(this FinalMinutes minutes, GovernmentId holder, GovernmentId party, SigningWay way = SigningWay.Elsewhere) =>
        minutes.SignInFile(holder, party, way, Somebody, new SignedFile($"signed-{holder}-{party}", 2000, Now, false, "CN", false), Now);

    public static SignatureState StateOf(this FinalMinutes minutes, GovernmentId holder, GovernmentId party) => minutes.EditionOf(holder).Edition!.By(party)!.State;

    public static EditionState StateOf(this FinalMinutes minutes, GovernmentId holder) => minutes.EditionOf(holder).Edition!.State;

    /// <summary>Whose turn it is, in short: <c>gyeonggi: SignOwn gyeonggi</c>.</summary>
    public static string TurnsOf(this FinalMinutes minutes) =>
        string.Join("; ", minutes.Turns().Select(t => $"{t.Edition}: {t.Kind} {t.Party}{(t.To is { } to ? $" to {to}" : "")}"));

    /// <summary>The verb did its work.</summary>
    public static void Done(Refusal? refusal) => Assert.Null(refusal);

    public static void Refused(string code, Refusal? refusal) => Assert.Equal(code, refusal?.Code);
}
