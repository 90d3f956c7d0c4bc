using MeetingHub.Minutes.Editions;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using NodaTime;
using NodaTime.Text;

namespace MeetingHub.Web.Minutes.Editions;

/// <summary>What happens to editions besides signing: a refusal, an original on its way, the exchange.</summary>
internal sealed class ChangeEditions(EditionDesk desk)
{
    public Task<Outcome<FinalMinutes>> GoRoundAsync(MeetingId id, PaperMode mode, Actor actor, CancellationToken cancellationToken) =>
        desk.ChangeAsync(id, new EditionDeed("edition.goRound", actor, mode.ToString(), (minutes, _) => minutes.GoRound(mode)), cancellationToken);

    public Task<Outcome<FinalMinutes>> RefuseAsync(
        MeetingId id, GovernmentId holder, GovernmentId party, string reason, Actor actor, CancellationToken cancellationToken) =>
        desk.ChangeAsync(id, new EditionDeed("edition.refuse", actor, EditionNote.Of(holder, party), (minutes, _) => minutes.Refuse(holder, party, reason)), cancellationToken);

    public Task<Outcome<FinalMinutes>> TakeRefusalBackAsync(MeetingId id, GovernmentId holder, GovernmentId party, Actor actor, CancellationToken cancellationToken) =>
        desk.ChangeAsync(id, new EditionDeed("edition.takeRefusalBack", actor, EditionNote.Of(holder, party), (minutes, _) => minutes.TakeRefusalBack(holder, party)), cancellationToken);

    public Task<Outcome<FinalMinutes>> StrikeOutAsync(
        MeetingId id, GovernmentId holder, GovernmentId party, string reason, Actor actor, CancellationToken cancellationToken) =>
        desk.ChangeAsync(
            id, new EditionDeed("edition.strikeOut", actor, EditionNote.Of(holder, party, ("reason", reason.Trim())), (minutes, _) => minutes.StrikeOut(holder, party, reason)), cancellationToken);

    public Task<Outcome<FinalMinutes>> SendAsync(
        MeetingId id, GovernmentId holder, PassageRequest request, Actor actor, CancellationToken cancellationToken) =>
        desk.ChangeAsync(
            id,
            new EditionDeed(
                "edition.send", actor, EditionNote.Of(holder, request.To, ("on", Iso(request.On))),
                (minutes, now) => minutes.Send(holder, request.To, request.On, request.Courier ?? "", now)),
            cancellationToken);

    public Task<Outcome<FinalMinutes>> ArriveAsync(MeetingId id, GovernmentId holder, LocalDate on, Actor actor, CancellationToken cancellationToken) =>
        desk.ChangeAsync(
            id, new EditionDeed("edition.arrive", actor, EditionNote.Of(holder, holder, ("on", Iso(on))), (minutes, now) => minutes.Arrive(holder, on, now)), cancellationToken);

    public Task<Outcome<FinalMinutes>> ExchangeAsync(MeetingId id, GovernmentId holder, LocalDate on, Actor actor, CancellationToken cancellationToken) =>
        desk.ChangeAsync(
            id, new EditionDeed("edition.exchange", actor, EditionNote.Of(holder, holder, ("on", Iso(on))), (minutes, now) => minutes.Exchange(holder, on, now)), cancellationToken);

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}

/// <summary>An original leaves.</summary>
public sealed record PassageRequest(GovernmentId To, LocalDate On, string? Courier);
