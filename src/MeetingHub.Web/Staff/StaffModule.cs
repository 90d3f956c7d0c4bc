using MeetingHub.Staff;
using MeetingHub.Web.Access;
using MeetingHub.Web.Files;
using MeetingHub.Web.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using NodaTime.Text;
using EmailAddress = MeetingHub.Basics.EmailAddress;

namespace MeetingHub.Web.Staff;

/// <summary>Own staff and their busy times: <c>/api/staff</c>.</summary>
public static class StaffModule
{
    public static void AddStaff(this WebApplicationBuilder builder)
    {
        builder.Services.DeclareRefusals(StaffRefusals.ByCode);
        _ = builder.Services.AddScoped<StaffList>();
        _ = builder.Services.AddScoped<BusyTimes>();
    }

    public static void MapStaff(this IEndpointRouteBuilder routes)
    {
        var staff = routes.MapGroup("/api/staff").WithTags("Staff").RequireAuthorization(Policies.Coordinate);
        _ = staff.MapGet("/", All).Named("listStaff", "Own staff whose busy times are known, and how.");
        _ = staff.MapPost("/", Enter).Named("enterStaff", "Enters one of the own staff, or finds them by their address.");
        _ = staff.MapGet("/{id:guid}/busy", Busy).Named("listBusyTimes", "The busy times of a person that touch the dates.");
        _ = staff.MapPost("/{id:guid}/busy", Add).Named("addBusyTime", "Enters a busy time by hand.");
        _ = staff.MapDelete("/{id:guid}/busy/{entry:long}", Remove).Named("removeBusyTime", "Takes back a busy time that was entered by hand.");
        _ = staff.MapGet("/{id:guid}/busy/files", Files).Named("listBusyFiles", "The files that told busy times of a person.");
        _ = staff.MapPut("/{id:guid}/busy/files/{source}", Read)
            .Named("readBusyFile", "Reads a calendar (.ics) or a list (.csv) of busy times; it replaces what the same source told before.")
            .Accepts<Stream>("application/octet-stream", "text/calendar", "text/csv");
        _ = staff.MapDelete("/{id:guid}/busy/files/{source}", RemoveFile).Named("removeBusyFile", "Takes back what a file told.");
    }

    private static async Task<Ok<StaffView[]>> All(StaffList staff, CancellationToken cancellationToken) =>
        TypedResults.Ok((await staff.AllAsync(cancellationToken)).Select(StaffView.Of).ToArray());

    private static async Task<Results<Ok<MemberView>, RefusalProblem>> Enter(StaffRequest request, StaffList staff, Actor actor, CancellationToken cancellationToken) =>
        (await staff.EnterAsync(request.Address, request.Name, actor, cancellationToken)).Select(m => new MemberView(m.Id, m.Address, m.Name)).ToResult();

    /// <summary>The busy times that touch the dates from <c>from</c> to <c>to</c>, both included and in the host's zone.</summary>
    private static async Task<Results<Ok<BusyView[]>, RefusalProblem>> Busy(
        Guid id, string from, string to, StaffList staff, BusyTimes busy, CancellationToken cancellationToken)
    {
        if ((await staff.FindAsync(id, cancellationToken)).Refusal is { } unknown)
        {
            return unknown.ToProblem();
        }

        if (LocalDatePattern.Iso.Parse(from) is not { Success: true, Value: var first } || LocalDatePattern.Iso.Parse(to) is not { Success: true, Value: var last } || last < first)
        {
            return new Refusal("busy.period", "The dates are written as 2026-12-01, the last not before the first.", "/to").ToProblem();
        }

        if (!KeptDates.Contains(first) || !KeptDates.Contains(last))
        {
            return KeptDates.Outside(KeptDates.Contains(first) ? "/to" : "/from").ToProblem();
        }

        var zone = await staff.ZoneAsync(cancellationToken);
        var touching = new Interval(zone.AtStartOfDay(first).ToInstant(), zone.AtStartOfDay(last.PlusDays(1)).ToInstant());
        return TypedResults.Ok((await busy.EntriesAsync(id, touching, cancellationToken)).Select(BusyView.Of).ToArray());
    }

    private static async Task<Results<Ok<BusyView>, RefusalProblem>> Add(Guid id, BusyRequest request, BusyTimes busy, Actor actor, CancellationToken cancellationToken) =>
        (await busy.AddAsync(id, request, actor, cancellationToken)).Select(BusyView.Of).ToResult();

    private static async Task<Results<NoContent, RefusalProblem>> Remove(Guid id, long entry, BusyTimes busy, Actor actor, CancellationToken cancellationToken) =>
        Done(await busy.RemoveAsync(id, entry, actor, cancellationToken));

    private static async Task<Results<Ok<BusyFileView[]>, RefusalProblem>> Files(Guid id, StaffList staff, BusyTimes busy, CancellationToken cancellationToken) =>
        (await staff.FindAsync(id, cancellationToken)).Refusal is { } unknown
            ? unknown.ToProblem()
            : TypedResults.Ok((await busy.FilesAsync(id, cancellationToken)).Select(BusyFileView.Of).ToArray());

    private static async Task<Results<Ok<BusyFileView>, RefusalProblem>> Read(
        Guid id, string source, HttpRequest request, BusyTimes busy, Actor actor, CancellationToken cancellationToken)
    {
        var bytes = await UploadedBytes.ReadAsync(request.Body, BusyCalendarFile.MostBytes, cancellationToken);
        var (file, errors) = await busy.ReadAsync(id, bytes, source, actor, cancellationToken);
        return file is not null ? TypedResults.Ok(BusyFileView.Of(file)) : errors.ToProblem();
    }

    private static async Task<Results<NoContent, RefusalProblem>> RemoveFile(Guid id, string source, BusyTimes busy, Actor actor, CancellationToken cancellationToken) =>
        Done(await busy.RemoveFileAsync(id, source, actor, cancellationToken));

    private static Results<NoContent, RefusalProblem> Done(Refusal? refusal) => refusal is null ? TypedResults.NoContent() : refusal.ToProblem();
}

/// <summary>Somebody whose busy times are to be kept.</summary>
public sealed record StaffRequest(string Address, string Name);

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
