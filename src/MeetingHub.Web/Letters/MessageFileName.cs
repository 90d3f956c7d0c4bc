using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MeetingHub.Letters;

namespace MeetingHub.Web.Letters;

/// <summary>The parts of a message's file name, beside its kind. Every part is safe on every file system and tells different people apart.</summary>
internal static class MessageFileName
{
    private const int LongestSlug = 100;

    /// <summary>
    /// False for messages that a recipient may get again about the same day: their names carry sequence and moment too. One who left and comes back,
    /// or whose meeting is called off a second time, has been through more than one change.
    /// </summary>
    public static bool ComesOnce(Occasion occasion, int sequence) =>
        occasion is Occasion.Held || (occasion is Occasion.Decided or Occasion.Invited or Occasion.CalledOff && sequence <= 1);

    /// <summary>The recipient: their address with what a file name cannot hold written out, else their code and a mark of who they are.</summary>
    public static string Of(Recipient recipient) => recipient.Email is { } email
        ? OfAddress(email.Value)
        : $"{recipient.Code.Value.ToLowerInvariant()}-{Mark($"{recipient.Government.For(Language.English)}\n{recipient.Post}\n{recipient.Name}")}";

    internal static string OfAddress(string address)
    {
        var slug = new StringBuilder();
        foreach (var octet in Encoding.UTF8.GetBytes(address.ToLowerInvariant()))
        {
            _ = (char)octet switch
            {
                '@' => slug.Append("_at_"),
                var c when char.IsAsciiLetterOrDigit(c) || c is '.' or '-' => slug.Append(c),
                _ => slug.Append(CultureInfo.InvariantCulture, $"_{octet:x2}"),
            };
        }

        return slug.Length <= LongestSlug ? slug.ToString() : $"{slug.ToString()[..LongestSlug]}-{Mark(address.ToLowerInvariant())}";
    }

    private static string Mark(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
}
