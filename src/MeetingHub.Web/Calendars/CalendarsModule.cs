using MeetingHub.Calendars;
using MeetingHub.Governments;
using MeetingHub.Web.Access;
using MeetingHub.Web.Governments;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using NodaTime.Text;

namespace MeetingHub.Web.Calendars;

/// <summary>Working calendars: <c>/api/calendars</c>.</summary>
public static class CalendarsModule
{
    public static void AddCalendars(this WebApplicationBuilder builder)
    {
        _ = builder.Services.AddScoped<WorkingCalendars>();
        _ = builder.Services.AddScoped<CalendarDesk>();
    }

    public static void MapCalendars(this IEndpointRouteBuilder routes)
    {
        var calendars = routes.MapGroup("/api/calendars").WithTags("Calendars");
        var read = calendars.MapGroup("").RequireAuthorization(Policies.Read);
        _ = read.MapGet("/", Month);
        _ = read.MapGet("/coverage", Coverage);
        _ = read.MapGet("/{country}/days", Days);
        _ = read.MapGet("/imports", Imports);
        _ = read.MapGet("/imports/{id:long}", Import);

        var administer = calendars.MapGroup("").RequireAuthorization(Policies.Administer);
        _ = administer.MapPost("/{country}/imports", Propose).Accepts<byte[]>("application/octet-stream", "text/csv", "text/calendar", "text/plain");
        _ = administer.MapPost("/imports/{id:long}/confirm", Confirm);
        _ = administer.MapPost("/imports/{id:long}/undo", Undo);
        _ = administer.MapPut("/offices/{government}/{date}", Decide);
        _ = administer.MapDelete("/offices/{government}/{date}", Withdraw);
    }

    /// <summary>A month of every government's calendar, side by side. <c>month</c> is <c>2026-12</c>.</summary>
    private static async Task<Results<Ok<OfficeMonth[]>, ProblemHttpResult>> Month(
        string month, Register register, WorkingCalendars calendars, CancellationToken cancellationToken) =>
        YearMonthPattern.Iso.Parse(month) is { Success: true, Value: var wanted }
            ? TypedResults.Ok((await CalendarMonth.OfAsync(wanted.ToDateInterval(), register, calendars, cancellationToken)).ToArray())
            : new Refusal("calendar.monthForm", "A month is written as 2026-12.", "/month").ToProblem();

    private static async Task<Results<Ok<DayView[]>, ProblemHttpResult>> Days(
        string country, string from, string to, WorkingCalendars calendars, CancellationToken cancellationToken)
    {
        var (first, last) = (DateOf(from), DateOf(to));
        if ((KnownCountry(country) ?? Period(first, last)) is { } refusal)
        {
            return refusal.ToProblem();
        }

        var calendar = await calendars.OfCountryAsync(country, cancellationToken);
        return TypedResults.Ok(new DateInterval(first!.Value, last!.Value).Select(date => DayView.Of(date, calendar.On(date))).ToArray());
    }

    private static async Task<Ok<CoverageView>> Coverage(
        Register register, WorkingCalendars calendars, IClock clock, CancellationToken cancellationToken) =>
        TypedResults.Ok(await CoverageView.OfAsync(register, calendars, clock, cancellationToken));

    private static async Task<Ok<ImportView[]>> Imports(CalendarDesk desk, CancellationToken cancellationToken) =>
        TypedResults.Ok((await desk.AllAsync(cancellationToken)).Select(i => ImportView.Of(new ImportPreview(i, [], []))).ToArray());

    private static async Task<Results<Ok<ImportView>, ProblemHttpResult>> Import(long id, CalendarDesk desk, CancellationToken cancellationToken) =>
        (await desk.FindAsync(id, cancellationToken)).Select(ImportView.Of).ToResult();

    private static async Task<Results<Ok<ImportView>, ProblemHttpResult>> Propose(
        string country, string source, HttpRequest request, CalendarDesk desk, IClock clock, Actor actor, CancellationToken cancellationToken)
    {
        if (KnownCountry(country) is { } refusal)
        {
            return refusal.ToProblem();
        }

        var bytes = await CalendarFile.BytesAsync(request.Body, CalendarFile.MaximumBytes, cancellationToken);
        var reading = CalendarFile.Read(bytes, country, source, CalendarFile.PeriodAround(clock.GetCurrentInstant().InUtc().Year));
        return reading.Proposal is { } proposal
            ? TypedResults.Ok(ImportView.Of(await desk.ProposeAsync(proposal, actor, cancellationToken)))
            : reading.Errors.ToProblem();
    }

    private static async Task<Results<Ok<ImportView>, ProblemHttpResult>> Confirm(long id, CalendarDesk desk, Actor actor, CancellationToken cancellationToken) =>
        (await desk.ConfirmAsync(id, actor, cancellationToken)).Select(ImportView.Of).ToResult();

    private static async Task<Results<Ok<ImportView>, ProblemHttpResult>> Undo(long id, CalendarDesk desk, Actor actor, CancellationToken cancellationToken) =>
        (await desk.UndoAsync(id, actor, cancellationToken)).Select(ImportView.Of).ToResult();

    private static Task<Results<NoContent, ProblemHttpResult>> Decide(
        string government, string date, OfficeDayRequest request, CalendarDesk desk, Actor actor, CancellationToken cancellationToken) =>
        DecideAsync(government, date, (request.Kind, request.Names ?? LocalText.Empty), desk, actor, cancellationToken);

    private static Task<Results<NoContent, ProblemHttpResult>> Withdraw(
        string government, string date, CalendarDesk desk, Actor actor, CancellationToken cancellationToken) =>
        DecideAsync(government, date, null, desk, actor, cancellationToken);

    private static async Task<Results<NoContent, ProblemHttpResult>> DecideAsync(
        string government, string date, (DayKind, LocalText)? decision, CalendarDesk desk, Actor actor, CancellationToken cancellationToken)
    {
        if (GovernmentId.TryParse(government) is not { } id)
        {
            return new Refusal("government.unknown", $"{government} is not in the register.").ToProblem();
        }

        if (DateOf(date) is not { } day)
        {
            return NoDate(date, "/date").ToProblem();
        }

        return await desk.DecideAsync(id, day, decision, actor, cancellationToken) is { } refusal ? refusal.ToProblem() : TypedResults.NoContent();
    }

    private static Refusal? KnownCountry(string country) =>
        CountryCodes.Contains(country) ? null : new Refusal("calendar.countryUnknown", $"\"{country}\" is no country code of ISO 3166-1.", "/country");

    private static Refusal? Period(LocalDate? from, LocalDate? to) =>
        from is null ? NoDate("from", "/from")
        : to is null ? NoDate("to", "/to")
        : to < from || NodaTime.Period.DaysBetween(from.Value, to.Value) > 3660
            ? new Refusal("calendar.period", "The period ends after it begins, and spans ten years at most.", "/to")
        : null;

    private static Refusal NoDate(string text, string place) => new("calendar.dateForm", $"\"{text}\" is no date: 2026-12-31 is.", place);

    private static LocalDate? DateOf(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } ? date : null;
}

/// <summary>What an office decides about a day of its own.</summary>
public sealed record OfficeDayRequest(DayKind Kind, LocalText? Names = null);
