using System.Text.RegularExpressions;
using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Letters;

/// <summary>The personal links in letters that are written already. A link is kept as a hash only: which one a letter carries, its text alone tells.</summary>
public sealed partial class LetterLinks(HubDb db, PersonalLinks links, LetterSeal seal)
{
    /// <summary>True where a letter carries a link that was ended before its time.</summary>
    /// <param name="text">The letter's plain text.</param>
    public async Task<bool> IsEndedAsync(string text, CancellationToken cancellationToken) =>
        HashIn(text) is { } hash && await db.Set<PersonalLink>().AnyAsync(l => l.Hash == hash && l.RevokedAt != null, cancellationToken);

    /// <summary>
    /// Ends the links of all letters that went to an address which is not the person's: whoever reads mail there could answer in that person's name.
    /// Nothing is saved here: the caller keeps it in one save with the letter that goes to the right address.
    /// </summary>
    /// <returns>What stands for the letter's link from now on; null where it carries none, or one would be expired from the start.</returns>
    internal async Task<ReplacedLink?> ReplaceAsync(Message astray, Meeting meeting, Actor actor, Instant now, CancellationToken cancellationToken)
    {
        var ofSide = await db.Set<Message>().AsNoTracking()
            .Where(m => m.Meeting == meeting.Id && m.Government == astray.Government && m.Email != null).Select(m => new { m.Email, m.Text }).ToListAsync(cancellationToken);
        var hashes = ofSide.Where(m => m.Email == astray.Email).Select(m => HashIn(seal.UnsealText(m.Text))).OfType<string>().ToList();
        var ended = await db.Set<PersonalLink>().Where(l => l.Meeting == meeting.Id && hashes.Contains(l.Hash)).ToListAsync(cancellationToken);
        if (ended.Exists(l => l.RevokedAt is null))
        {
            ended.ForEach(l => l.Revoke(now));
            _ = db.Add(new AuditEntry(now, actor.Name, "meeting.revokeLink", meeting.Id.ToString(), note: astray.Government.Value));
        }

        var text = seal.UnsealText(astray.Text);
        var own = HashIn(text);
        return ended.Find(l => l.Hash == own) is { } link && links.New(meeting, link.Holder, now) is { } made
            ? new ReplacedLink(OnItsLine().Match(text).Value, made.AbsoluteUri)
            : null;
    }

    private static string? HashIn(string text) => OnItsLine().Match(text) is { Success: true } found ? Secret.HashOf(found.Groups["token"].Value) : null;

    [GeneratedRegex($@"(?<=^|\n)https?://\S+{PersonalLinks.Path}/(?<token>[A-Za-z0-9_-]{{43}})(?=\r?\n|$)")]
    private static partial Regex OnItsLine();
}

/// <summary>A personal link, and the one that took its place.</summary>
internal sealed record ReplacedLink(string Was, string Now)
{
    /// <summary>The text with the new link in the old one's place.</summary>
    public string In(string text) => text.Replace(Was, Now, StringComparison.Ordinal);
}
