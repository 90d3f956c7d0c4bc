using System.Text.RegularExpressions;

namespace MeetingHub.Invitations;

/// <summary>
/// One person's e-mail address, <c>local@domain</c>, nothing around it. What passes can stand in a mail header as it is:
/// no space, no control character, no comment, no quoted local part.
/// </summary>
public readonly partial record struct EmailAddress
{
    /// <summary>The address as it was given; the domain may have letters outside ASCII.</summary>
    public string Value => field ?? throw new InvalidOperationException("A default EmailAddress addresses nobody.");

    private EmailAddress(string value) => Value = value;

    /// <summary>The address, trimmed, or null where no mail server could take it.</summary>
    public static EmailAddress? TryParse(string? text)
    {
        var address = text?.Trim();
        return address is { Length: <= 254 } && Form().IsMatch(address) ? new EmailAddress(address) : null;
    }

    /// <summary>An address known to be one: data of the house itself.</summary>
    /// <exception cref="FormatException">The text cannot be an address.</exception>
    public static EmailAddress Parse(string text) =>
        TryParse(text) ?? throw new FormatException($"\"{text}\" is no e-mail address: local@domain is.");

    /// <summary>Servers treat the same letters as the same person, whatever the case; so do we.</summary>
    public bool Equals(EmailAddress other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value);

    public override string ToString() => Value;

    // RFC 5321 dot-string and domain (63 a label, a letter last), with the letters of internationalised domains.
    [GeneratedRegex(
        @"^(?=.{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([\p{L}\p{Nd}]([\p{L}\p{M}\p{Nd}-]{0,61}[\p{L}\p{M}\p{Nd}])?\.)+[\p{L}][\p{L}\p{M}\p{Nd}-]{0,61}[\p{L}\p{M}\p{Nd}]\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
