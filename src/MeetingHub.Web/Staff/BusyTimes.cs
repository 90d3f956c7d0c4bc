using MeetingHub.Staff;
using MeetingHub.Web.Access;
using MeetingHub.Web.Calendars;
using MeetingHub.Web.Http;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using EmailAddress = MeetingHub.Basics.EmailAddress;

namespace MeetingHub.Web.Staff;

/// <summary>Keeps the busy times of own staff, by hand and out of files. Each deed is audited; a file counts whole or not at all.</summary>
public sealed class BusyTimes(HubDb db, StaffList staff, IClock clock)
{
    /// <summary>A person's busy times that touch an interval, in order.</summary>
    public async Task<IReadOnlyList<BusyEntry>> EntriesAsync(Guid member, Interval touching, CancellationToken cancellationToken) =>
        await db.Set<BusyEntry>().AsNoTracking()
            .Where(e => e.Member == member && e.Start < touching.End && e.End > touching.Start)
            .OrderBy(e => e.Start).ThenBy(e => e.Id)
            .ToListAsync(cancellationToken);

    /// <summary>The files out of which a person's busy times were read.</summary>
    public async Task<IReadOnlyList<BusyFile>> FilesAsync(Guid member, CancellationToken cancellationToken) =>
        await db.Set<BusyFile>().AsNoTracking().Where(f => f.Member == member).OrderBy(f => f.Source).ToListAsync(cancellationToken);

    /// <summary>Enters a time by hand.</summary>
    public async Task<Outcome<BusyEntry>> AddAsync(Guid id, BusyRequest request, Actor actor, CancellationToken cancellationToken)
    {
        var (member, unknown) = await staff.FindAsync(id, cancellationToken);
        if (member is null)
        {
            return unknown!;
        }

        var (entry, refusal) = BusyEntry.ByHand(member, request.Start, request.End, request.Status, request.Note);
        if (entry is null)
        {
            return refusal!;
        }

        _ = db.Add(entry);
        await KeepAsync("staff.busy", id, actor, cancellationToken);
        return entry;
    }

    /// <summary>Takes out a time that was entered by hand. What a file told goes with its file.</summary>
    public async Task<Refusal?> RemoveAsync(Guid id, long entry, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<BusyEntry>().FirstOrDefaultAsync(e => e.Member == id && e.Id == entry && e.Source == null, cancellationToken) is not { } known)
        {
            return new Refusal("busy.unknown", "There is no such time, or it belongs to a file.");
        }

        _ = db.Remove(known);
        try
        {
            await KeepAsync("staff.busyRemove", id, actor, cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody took it out between the reading and the writing: it is gone, as it was to be, and that deed is written down already.
        }

        return null;
    }

    /// <summary>Reads a file; what a file of the same name said before is replaced.</summary>
    /// <param name="source">How the file is called.</param>
    public async Task<(BusyFile? File, IReadOnlyList<Refusal> Errors)> ReadAsync(
        Guid id, ReadOnlyMemory<byte> bytes, string source, Actor actor, CancellationToken cancellationToken)
    {
        var (member, unknown) = await staff.FindAsync(id, cancellationToken);
        if (member is null)
        {
            return (null, [unknown!]);
        }

        var now = clock.GetCurrentInstant();
        var period = CalendarFile.PeriodAround(now.InUtc().Year);
        var zone = await staff.ZoneAsync(cancellationToken);
        var reading = BusyCalendarFile.Read(bytes.Span, zone, member.Address, period, cancellationToken);
        if (reading.Times is not { } times)
        {
            return (null, reading.Errors);
        }

        var file = new BusyFile(id, NameOf(source), now, reading.Through);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await ForgetAsync(id, file.Source, cancellationToken);
        _ = db.Add(file);
        db.AddRange(times.Select(time => BusyEntry.OfFile(file, time)));
        await KeepAsync("staff.busyFile", id, actor, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (file, []);
    }

    /// <summary>Takes out a file with everything that it said.</summary>
    public async Task<Refusal?> RemoveFileAsync(Guid id, string source, Actor actor, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await ForgetAsync(id, source, cancellationToken) == 0)
        {
            return new Refusal("busyFile.unknown", "There is no such file.");
        }

        await KeepAsync("staff.busyFileRemove", id, actor, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return null;
    }

    /// <summary>What is kept of the people of these addresses; whoever is not in it, nothing is kept of.</summary>
    internal async Task<IReadOnlyDictionary<EmailAddress, KeptTimes>> OfAsync(IReadOnlyCollection<EmailAddress> addresses, Interval window, CancellationToken cancellationToken)
    {
        var wanted = addresses.ToHashSet();
        var members = (await db.Set<StaffMember>().AsNoTracking().ToListAsync(cancellationToken)).Where(m => wanted.Contains(m.Address)).ToList();
        if (members.Count == 0)
        {
            return new Dictionary<EmailAddress, KeptTimes>();
        }

        var ids = members.Select(m => m.Id).ToList();
        var read = (await db.Set<BusyFile>().AsNoTracking().Where(f => ids.Contains(f.Member)).Select(f => f.Member).ToListAsync(cancellationToken)).ToHashSet();
        var times = await db.Set<BusyEntry>().AsNoTracking()
            .Where(e => ids.Contains(e.Member) && e.Start < window.End && e.End > window.Start)
            .ToListAsync(cancellationToken);
        var byMember = times.ToLookup(e => e.Member, e => e.Time);
        return members.ToDictionary(m => m.Address, m => new KeptTimes([.. byMember[m.Id]], read.Contains(m.Id)));
    }

    private async Task<int> ForgetAsync(Guid member, string source, CancellationToken cancellationToken)
    {
        _ = await db.Set<BusyEntry>().Where(e => e.Member == member && e.Source == source).ExecuteDeleteAsync(cancellationToken);
        return await db.Set<BusyFile>().Where(f => f.Member == member && f.Source == source).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task KeepAsync(string act, Guid member, Actor actor, CancellationToken cancellationToken)
    {
        _ = db.Add(new AuditEntry(clock.GetCurrentInstant(), actor.Name, act, member.ToString()));
        _ = await db.SaveChangesAsync(cancellationToken);
    }

    private static string NameOf(string source)
    {
        var name = string.Concat(source.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        return name.Length == 0 ? "–" : name[..Math.Min(name.Length, BusyFile.LongestSource)];
    }
}

/// <summary>A time to enter by hand.</summary>
public sealed record BusyRequest(Instant Start, Instant End, BusyStatus Status = BusyStatus.Busy, string? Note = null);

/// <summary>What the hub keeps of a person's time.</summary>
/// <param name="IsRead">A file told it: they are free when it does not say otherwise. By hand alone, nobody knows what was left out.</param>
public sealed record KeptTimes(IReadOnlyList<BusyTime> Busy, bool IsRead);
