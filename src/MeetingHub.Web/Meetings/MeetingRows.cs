using MeetingHub.Meetings;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;

namespace MeetingHub.Web.Meetings;

/// <summary>A whole meeting out of its rows, in one command, and back among the rows that a context looks after.</summary>
internal static class MeetingRows
{
    /// <summary>Reads a meeting with all its parts. Parties, bookings and rounds are few, so one command takes their rows multiplied.</summary>
    public static Task<Meeting?> ReadAsync(HubDb db, MeetingId id, CancellationToken cancellationToken) =>
        db.Set<Meeting>().IgnoreAutoIncludes()
            .Include(m => m.Parties).Include(m => m.Bookings).Include(m => m.Proposals)
            .AsSingleQuery()
            .FirstOrDefaultAsync(m => m.Id == id, cancellationToken);

    /// <summary>
    /// A copy of a meeting that was read elsewhere, as unchanged rows of this context: whoever read it keeps what they read, whatever becomes of the copy.
    /// Where somebody changed the meeting since it was read, saving the copy fails by its version.
    /// </summary>
    public static Meeting AttachCopy(HubDb db, Meeting read)
    {
        var meeting = (Meeting)Attach(db, read, null);
        foreach (var part in (object[])[.. read.Parties, .. read.Bookings, .. read.Proposals])
        {
            _ = Attach(db, part, read.Id);
        }

        return meeting;
    }

    private static object Attach(HubDb db, object original, MeetingId? of)
    {
        var copy = db.Entry(original).CurrentValues.ToObject();
        var entry = db.Entry(copy);
        if (of is { } meeting)
        {
            entry.Property(MeetingMap.MeetingIdColumn).CurrentValue = meeting;
        }

        entry.State = EntityState.Unchanged;
        return copy;
    }
}
