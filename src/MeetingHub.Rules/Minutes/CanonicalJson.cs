using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingHub.Minutes;

/// <summary>
/// JSON in the one form that RFC 8785 (JSON Canonicalization Scheme) allows: no white space, members sorted by UTF-16 code units,
/// numbers as ECMAScript prints them, the shortest escapes. Two parties who digest the same data digest the same bytes.
/// </summary>
public static class CanonicalJson
{
    /// <summary>The canonical text; its UTF-8 bytes are what is digested.</summary>
    /// <exception cref="ArgumentException">A number beyond binary64, or a string with half a surrogate pair: RFC 8785 has no form for them.</exception>
    public static string Of(JsonNode? node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    private static void Write(JsonNode? node, StringBuilder text)
    {
        switch (node)
        {
            case null:
                _ = text.Append("null");
                break;
            case JsonObject members:
                WriteList('{', members.OrderBy(m => m.Key, StringComparer.Ordinal), '}', text, member =>
                {
                    WriteString(member.Key, text);
                    _ = text.Append(':');
                    Write(member.Value, text);
                });
                break;
            case JsonArray elements:
                WriteList('[', elements, ']', text, element => Write(element, text));
                break;
            default:
                WriteValue(node.AsValue(), text);
                break;
        }
    }

    private static void WriteList<T>(char open, IEnumerable<T> parts, char close, StringBuilder text, Action<T> write)
    {
        _ = text.Append(open);
        var first = true;
        foreach (var part in parts)
        {
            _ = first ? text : text.Append(',');
            first = false;
            write(part);
        }

        _ = text.Append(close);
    }

    private static void WriteValue(JsonValue value, StringBuilder text)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.String:
                WriteString(value.GetValue<string>(), text);
                break;
            case JsonValueKind.Number:
                _ = text.Append(Number(double.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture)));
                break;
            default:
                _ = text.Append(value.GetValueKind() == JsonValueKind.True ? "true" : "false");
                break;
        }
    }

    private static void WriteString(string value, StringBuilder text)
    {
        _ = text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsSurrogate(c))
            {
                if (!char.IsSurrogatePair(value, i))
                {
                    throw new ArgumentException($"Half a surrogate pair (U+{(int)c:X4}) has no canonical form.", nameof(value));
                }

                _ = text.Append(c).Append(value[++i]);
                continue;
            }

            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        _ = text.Append('"');
    }

    /// <summary>ECMAScript's Number::toString: the shortest digits that read back as the same number, plain between 1e-6 and 1e21.</summary>
    internal static string Number(double number)
    {
        if (!double.IsFinite(number))
        {
            throw new ArgumentException("A number beyond binary64 has no canonical form.", nameof(number));
        }

        if (number == 0)
        {
            return "0"; // Minus zero too.
        }

        var (digits, point) = ShortestDigits(Math.Abs(number));
        var sign = number < 0 ? "-" : "";
        return sign + point switch
        {
            > 21 or <= -6 => Exponential(digits, point - 1),
            <= 0 => "0." + new string('0', -point) + digits,
            _ when digits.Length <= point => digits + new string('0', point - digits.Length),
            _ => $"{digits[..point]}.{digits[point..]}",
        };
    }

    private static string Exponential(string digits, int exponent)
    {
        var fraction = digits.Length > 1 ? $".{digits[1..]}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{digits[0]}{fraction}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent)}");
    }

    /// <summary>The shortest digits, without zeros at either end, and the place of the point: 0.d₁d₂… × 10^point.</summary>
    private static (string Digits, int Point) ShortestDigits(double number)
    {
        var shortest = number.ToString("R", CultureInfo.InvariantCulture);
        var e = shortest.IndexOf('E', StringComparison.Ordinal);
        var exponent = e < 0 ? 0 : int.Parse(shortest[(e + 1)..], CultureInfo.InvariantCulture);
        var mantissa = e < 0 ? shortest : shortest[..e];
        var whole = mantissa.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? dot : mantissa.Length;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var leadingZeros = digits.Length - digits.TrimStart('0').Length;
        return (digits.Trim('0'), exponent + whole - leadingZeros);
    }
}
