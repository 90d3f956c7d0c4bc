using MeetingHub.Calendars;
using MeetingHub.Web.Access;
using MeetingHub.Web.Files;
using MeetingHub.Web.Governments;
using MeetingHub.Web.Http;
using MeetingHub.Web.Ui;
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
        _ = builder.Services.AddScoped<CalendarChanges>();
        builder.Services.DeclareRefusals(CalendarRefusals.ByCode);
        _ = builder.Services.AddSingleton(new NavItem(4, "/calendars", CalendarTexts.Calendars));
    }

    public static void MapCalendars(this IEndpointRouteBuilder routes)
    {
        var calendars = routes.MapGroup("/api/calendars").WithTags("Calendars");
        var read = calendars.MapGroup("").RequireAuthorization(Policies.Read);
        _ = read.MapGet("/", Month).Named("getCalendarMonth", "A month of every government's calendar, side by side.");
        _ = read.MapGet("/coverage", Coverage).Named("getCalendarCoverage", "How well the coming years are known.");
        _ = read.MapGet("/{country}/days", Days).Named("listCalendarDays", "The days of a country's offices, at most ten years.");
        _ = read.MapGet("/imports", Imports).Named("listCalendarImports", "The notices that were imported.");
        _ = read.MapGet("/imports/{id:long}", Import).Named("getCalendarImport", "An import, the days that it changes and the meetings that those strike.");

        var administer = calendars.MapGroup("").RequireAuthorization(Policies.Administer);
        _ = administer.MapPost("/{country}/imports", Propose)
            .Named("proposeCalendarImport", "Reads a notice (.csv or .ics) and shows what it would change. It counts once it is confirmed.")
            .Accepts<Stream>("application/octet-stream", "text/csv", "text/calendar", "text/plain");
        _ = administer.MapPost("/imports/{id:long}/confirm", Confirm).Named("confirmCalendarImport", "Lets an import count.");
        _ = administer.MapPost("/imports/{id:long}/undo", Undo).Named("undoCalendarImport", "Takes an import back.");
        _ = administer.MapPut("/offices/{government}/{date}", Decide).Named("decideOfficeDay", "Enters what an office decides about a day of its own.");
        _ = administer.MapDelete("/offices/{government}/{date}", Withdraw).Named("withdrawOfficeDay", "Takes such a decision back.");
    }

    /// <summary>A month of every government's calendar, side by side. <c>month</c> is <c>2026-12</c>.</summary>
    private static async Task<Results<Ok<OfficeMonth[]>, RefusalProblem>> Month(
        string month, Register register, WorkingCalendars calendars, CancellationToken cancellationToken) =>
        YearMonthPattern.Iso.Parse(month) is not { Success: true, Value: var wanted } ? new Refusal("calendar.monthForm", "A month is written as 2026-12.", "/month").ToProblem()
            : !KeptDates.Contains(wanted.OnDayOfMonth(1)) ? KeptDates.Outside("/month").ToProblem()
            : TypedResults.Ok((await CalendarMonth.OfAsync(wanted.ToDateInterval(), register, calendars, cancellationToken)).ToArray());

    private static async Task<Results<Ok<DayView[]>, RefusalProblem>> Days(
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

    private static async Task<Ok<ImportView[]>> Imports(CalendarChanges changes, CancellationToken cancellationToken) =>
        TypedResults.Ok((await changes.AllAsync(cancellationToken)).Select(i => ImportView.Of(new ImportPreview(i, [], []))).ToArray());

    private static async Task<Results<Ok<ImportView>, RefusalProblem>> Import(long id, CalendarChanges changes, CancellationToken cancellationToken) =>
        (await changes.FindAsync(id, cancellationToken)).Select(ImportView.Of).ToResult();

    private static async Task<Results<Ok<ImportView>, RefusalProblem>> Propose(
        string country, string source, HttpRequest request, CalendarChanges changes, IClock clock, Actor actor, CancellationToken cancellationToken)
    {
        if (KnownCountry(country) is { } refusal)
        {
            return refusal.ToProblem();
        }

        var bytes = await UploadedBytes.ReadAsync(request.Body, CalendarFile.MaximumBytes, cancellationToken);
        var reading = CalendarFile.Read(bytes, country, source, CalendarFile.PeriodAround(clock.GetCurrentInstant().InUtc().Year), cancellationToken);
        return reading.Proposal is { } proposal
            ? TypedResults.Ok(ImportView.Of(await changes.ProposeAsync(proposal, actor, cancellationToken)))
            : reading.Errors.ToProblem();
    }

    private static async Task<Results<Ok<ImportView>, RefusalProblem>> Confirm(long id, CalendarChanges changes, Actor actor, CancellationToken cancellationToken) =>
        (await changes.ConfirmAsync(id, actor, cancellationToken)).Select(ImportView.Of).ToResult();

    private static async Task<Results<Ok<ImportView>, RefusalProblem>> Undo(long id, CalendarChanges changes, Actor actor, CancellationToken cancellationToken) =>
        (await changes.UndoAsync(id, actor, cancellationToken)).Select(ImportView.Of).ToResult();

    private static Task<Results<NoContent, RefusalProblem>> Decide(
        string government, string date, OfficeDayRequest request, CalendarChanges changes, Actor actor, CancellationToken cancellationToken) =>
        DecideAsync(government, date, (request.Kind, request.Names ?? LocalText.Empty), changes, actor, cancellationToken);

    private static Task<Results<NoContent, RefusalProblem>> Withdraw(
        string government, string date, CalendarChanges changes, Actor actor, CancellationToken cancellationToken) =>
        DecideAsync(government, date, null, changes, actor, cancellationToken);

    private static async Task<Results<NoContent, RefusalProblem>> DecideAsync(
        string government, string date, (DayKind, LocalText)? decision, CalendarChanges changes, Actor actor, CancellationToken cancellationToken)
    {
        if (GovernmentId.TryParse(government) is not { } id)
        {
            return new Refusal("government.unknown", $"{government} is not in the register.").ToProblem();
        }

        if (DateOf(date) is not { } day)
        {
            return NoDate(date, "/date").ToProblem();
        }

        if (!KeptDates.Contains(day))
        {
            return KeptDates.Outside("/date").ToProblem();
        }

        return await changes.DecideAsync(id, day, decision, actor, cancellationToken) is { } refusal ? refusal.ToProblem() : TypedResults.NoContent();
    }

    private static Refusal? KnownCountry(string country) =>
        CountryCodes.Contains(country) ? null : new Refusal("calendar.countryUnknown", $"\"{country}\" is no country code of ISO 3166-1.", "/country");

    private static Refusal? Period(LocalDate? from, LocalDate? to) =>
        from is null ? NoDate("from", "/from")
        : to is null ? NoDate("to", "/to")
        : !KeptDates.Contains(from.Value) ? KeptDates.Outside("/from")
        : !KeptDates.Contains(to.Value) ? KeptDates.Outside("/to")
        : to < from || NodaTime.Period.DaysBetween(from.Value, to.Value) > 3660
            ? new Refusal("calendar.period", "The period ends after it begins, and spans ten years at most.", "/to")
        : null;

    private static Refusal NoDate(string text, string place) => new("calendar.dateForm", $"\"{text}\" is no date: 2026-12-31 is.", place);

    private static LocalDate? DateOf(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } ? date : null;
}

/// <summary>What an office decides about a day of its own.</summary>
public sealed record OfficeDayRequest(DayKind Kind, LocalText? Names = null);
