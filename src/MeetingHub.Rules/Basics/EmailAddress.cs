using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MeetingHub.Basics;

/// <summary>
/// One person's e-mail address, <c>local@domain</c>, nothing around it. What passes can stand in a mail header as it is:
/// no space, no control character, no comment, no quoted local part.
/// </summary>
public readonly partial record struct EmailAddress
{
    /// <summary>The address as it was given; the domain may have letters outside ASCII.</summary>
    public string Value => field ?? throw new InvalidOperationException("A default EmailAddress addresses nobody.");

    private EmailAddress(string value) => Value = value;

    /// <summary>With its domain in ASCII (RFC 5891), as it stands in mail headers and calendar entries and comes back from there: <c>name@xn--r8jz45g.jp</c>.</summary>
    public string OnTheWire => Ascii.IsValid(Value) ? Value : $"{Value.Split('@')[0]}@{Domains.GetAscii(Value.Split('@')[1])}";

    private static readonly IdnMapping Domains = new() { UseStd3AsciiRules = true };

    /// <summary>The address, trimmed, or null where no mail server could take it.</summary>
    public static EmailAddress? TryParse(string? text)
    {
        var address = text?.Trim();
        return address is { Length: <= 254 } && Form().IsMatch(address) && IsInDns(address) ? new EmailAddress(address) : null;
    }

    private static bool IsInDns(string address)
    {
        try
        {
            return Ascii.IsValid(address) || Domains.GetAscii(address.Split('@')[1]).Length > 0;
        }
        catch (ArgumentException)
        {
            // Letters that no domain can have, or too many of them.
            return false;
        }
    }

    /// <summary>An address known to be one: data of the house itself.</summary>
    /// <exception cref="FormatException">The text cannot be an address.</exception>
    public static EmailAddress Parse(string text) =>
        TryParse(text) ?? throw new FormatException($"\"{text}\" is no e-mail address: local@domain is.");

    /// <summary>Servers treat the same letters as the same person, whatever the case, and either way to write a domain as the same domain; so do we.</summary>
    public bool Equals(EmailAddress other) => string.Equals(OnTheWire, other.OnTheWire, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(OnTheWire);

    public override string ToString() => Value;

    // RFC 5321 dot-string and domain (63 a label, a letter last), with the letters of internationalised domains.
    [GeneratedRegex(
        @"^(?=.{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([\p{L}\p{Nd}]([\p{L}\p{M}\p{Nd}-]{0,61}[\p{L}\p{M}\p{Nd}])?\.)+[\p{L}][\p{L}\p{M}\p{Nd}-]{0,61}[\p{L}\p{M}\p{Nd}]\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
