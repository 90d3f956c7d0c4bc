namespace MeetingHub.Letters;

/// <summary>
/// What one recipient reads. The plain text is complete by itself; the HTML is a whole page with the same content, styles in
/// place and nothing loaded from elsewhere. Lines end with <c>\n</c>.
/// </summary>
public sealed record MessageText(Language Language, string Subject, string Plain, string Html)
{
    /// <summary>Writes a notice to one recipient, as an official of their country would.</summary>
    public static MessageText For(MeetingNotice notice, Recipient recipient)
    {
        var letter = Letter.Write(notice, recipient);
        return new(recipient.Language, letter.Subject, PlainLetter.Of(letter), HtmlLetter.Of(letter));
    }
}
