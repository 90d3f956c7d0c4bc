using MeetingHub.Slots;
using MeetingHub.Staff;
using MeetingHub.Web.Access;
using MeetingHub.Web.Calendars;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using NodaTime.Text;
using EmailAddress = MeetingHub.Invitations.EmailAddress;

namespace MeetingHub.Web.Staff;

/// <summary>Own staff and their busy times: <c>/api/staff</c>.</summary>
public static class StaffModule
{
    public static void AddStaff(this WebApplicationBuilder builder)
    {
        _ = builder.Services.AddScoped<StaffDesk>();
        _ = builder.Services.AddScoped<BusyDesk>();
    }

    public static void MapStaff(this IEndpointRouteBuilder routes)
    {
        var staff = routes.MapGroup("/api/staff").WithTags("Staff").RequireAuthorization(Policies.Coordinate);
        _ = staff.MapGet("/", All);
        _ = staff.MapPost("/", Enter);
        _ = staff.MapGet("/{id:guid}/busy", Busy);
        _ = staff.MapPost("/{id:guid}/busy", Add);
        _ = staff.MapDelete("/{id:guid}/busy/{entry:long}", Remove);
        _ = staff.MapGet("/{id:guid}/busy/files", Files);
        _ = staff.MapPut("/{id:guid}/busy/files/{source}", Read).Accepts<byte[]>("application/octet-stream", "text/calendar", "text/csv");
        _ = staff.MapDelete("/{id:guid}/busy/files/{source}", RemoveFile);
    }

    private static async Task<Ok<StaffView[]>> All(StaffDesk desk, CancellationToken cancellationToken) =>
        TypedResults.Ok((await desk.AllAsync(cancellationToken)).Select(StaffView.Of).ToArray());

    private static async Task<Results<Ok<MemberView>, ProblemHttpResult>> Enter(StaffRequest request, StaffDesk desk, Actor actor, CancellationToken cancellationToken) =>
        (await desk.EnterAsync(request.Address, request.Name, actor, cancellationToken)).Select(m => new MemberView(m.Id, m.Address, m.Name)).ToResult();

    /// <summary>The busy times that touch the dates from <c>from</c> to <c>to</c>, both included and in the host's zone.</summary>
    private static async Task<Results<Ok<BusyView[]>, ProblemHttpResult>> Busy(
        Guid id, string from, string to, StaffDesk staff, BusyDesk desk, CancellationToken cancellationToken)
    {
        if ((await staff.FindAsync(id, cancellationToken)).Refusal is { } unknown)
        {
            return unknown.ToProblem();
        }

        if (LocalDatePattern.Iso.Parse(from) is not { Success: true, Value: var first } || LocalDatePattern.Iso.Parse(to) is not { Success: true, Value: var last } || last < first)
        {
            return new Refusal("busy.period", "The dates are written as 2026-12-01, the last not before the first.", "/to").ToProblem();
        }

        var zone = await staff.ZoneAsync(cancellationToken);
        var touching = new Interval(zone.AtStartOfDay(first).ToInstant(), zone.AtStartOfDay(last.PlusDays(1)).ToInstant());
        return TypedResults.Ok((await desk.EntriesAsync(id, touching, cancellationToken)).Select(BusyView.Of).ToArray());
    }

    private static async Task<Results<Ok<BusyView>, ProblemHttpResult>> Add(Guid id, BusyRequest request, BusyDesk desk, Actor actor, CancellationToken cancellationToken) =>
        (await desk.AddAsync(id, request.Start, request.End, request.Status, request.Note, actor, cancellationToken)).Select(BusyView.Of).ToResult();

    private static async Task<Results<NoContent, ProblemHttpResult>> Remove(Guid id, long entry, BusyDesk desk, Actor actor, CancellationToken cancellationToken) =>
        Done(await desk.RemoveAsync(id, entry, actor, cancellationToken));

    private static async Task<Results<Ok<BusyFileView[]>, ProblemHttpResult>> Files(Guid id, StaffDesk staff, BusyDesk desk, CancellationToken cancellationToken) =>
        (await staff.FindAsync(id, cancellationToken)).Refusal is { } unknown
            ? unknown.ToProblem()
            : TypedResults.Ok((await desk.FilesAsync(id, cancellationToken)).Select(BusyFileView.Of).ToArray());

    private static async Task<Results<Ok<BusyFileView>, ProblemHttpResult>> Read(
        Guid id, string source, HttpRequest request, BusyDesk desk, Actor actor, CancellationToken cancellationToken)
    {
        var bytes = await CalendarFile.BytesAsync(request.Body, BusyCalendarFile.MostBytes, cancellationToken);
        var (file, errors) = await desk.ReadAsync(id, bytes, source, actor, cancellationToken);
        return file is not null ? TypedResults.Ok(BusyFileView.Of(file)) : errors.ToProblem();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveFile(Guid id, string source, BusyDesk desk, Actor actor, CancellationToken cancellationToken) =>
        Done(await desk.RemoveFileAsync(id, source, actor, cancellationToken));

    private static Results<NoContent, ProblemHttpResult> Done(Refusal? refusal) => refusal is null ? TypedResults.NoContent() : refusal.ToProblem();
}

/// <summary>Somebody whose busy times are to be kept.</summary>
public sealed record StaffRequest(string Address, string Name);

/// <summary>A time to enter by hand.</summary>
public sealed record BusyRequest(Instant Start, Instant End, BusyStatus Status = BusyStatus.Busy, string? Note = null);

/// <summary>One of the own staff whose busy times can be kept.</summary>
public sealed record MemberView(Guid Id, EmailAddress Address, string Name);

/// <inheritdoc cref="StaffLine"/>
public sealed record StaffView(Guid? Id, EmailAddress Address, string Name, bool IsConnected, IReadOnlyList<BusyFileView> Files, int ByHand)
{
    public static StaffView Of(StaffLine line) => new(line.Id, line.Address, line.Name, line.IsConnected, [.. line.Files.Select(BusyFileView.Of)], line.ByHand);
}

/// <summary>A busy time as the API tells it.</summary>
public sealed record BusyView(long Id, Instant Start, Instant End, BusyStatus Status, string? Source, string? Note)
{
    public static BusyView Of(BusyEntry entry) => new(entry.Id, entry.Start, entry.End, entry.Status, entry.Source, entry.Note);
}

/// <summary>A file that told busy times.</summary>
public sealed record BusyFileView(string Source, Instant ReadAt, LocalDate? Through)
{
    public static BusyFileView Of(BusyFile file) => new(file.Source, file.ReadAt, file.Through);
}
