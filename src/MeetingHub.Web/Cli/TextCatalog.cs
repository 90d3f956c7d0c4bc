using System.Reflection;
using System.Text.RegularExpressions;
using MeetingHub.Letters;
using MeetingHub.Meetings;
using MeetingHub.Minutes;
using MeetingHub.Signing;
using MeetingHub.Web.Http;

namespace MeetingHub.Web.Cli;

/// <summary>
/// Every text for people, each by its folder and name: <c>meetings.newMeeting</c>. Found in the compiled service, so that a new text cannot be left out:
/// single texts, tables by code, and the words of enumerations.
/// </summary>
internal static partial class TextCatalog
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>In the order of the keys' characters.</summary>
    public static IReadOnlyList<(string Key, Text Text)> All() =>
    [
        .. OfService()
            .Concat(LetterTexts.All.Select(text => new Found("letters", "Letter", text.Name, text.Text)))
            .Concat(MinutesTexts.All.Select(text => new Found("minutes", "Minutes", text.Name, text.Text)))
            .Concat(ZoneNames.All.Select(zone => new Found("basics", "Zone", $"zone {zone.Zone}", zone.Text)))
            .Concat(Enum.GetValues<ChangeKind>().Select(kind => new Found("papers", "Change", $"change {kind}", Text.Of(language => ChangeWords.Of(kind, language.Tag())))))
            .Append(new Found("meetings", "Series", nameof(MeetingSeries.LookBack), MeetingSeries.LookBack))
            .GroupBy(found => found.Short).SelectMany(same => same.Count() == 1 ? same.Select(found => (Key: found.Short, found.Text)) : same.Select(found => (Key: found.Long, found.Text)))
            .GroupBy(named => named.Key).SelectMany(same => same.Select((named, index) => (Key: index == 0 ? named.Key : $"{named.Key}{index + 1}", named.Text)))
            .OrderBy(named => named.Key, StringComparer.Ordinal),
    ];

    private static IEnumerable<Found> OfService() => typeof(TextCatalog).Assembly.GetTypes()
        .Where(type => type.Namespace?.StartsWith("MeetingHub.Web.", StringComparison.Ordinal) == true && !type.IsGenericType && type.DeclaringType is null)
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .SelectMany(type => Named(type).Select(text => new Found(CamelCase(type.Namespace!.Split('.')[2]), type.Name, text.Name, text.Text)));

    private static IEnumerable<(string Name, Text Text)> Named(Type type)
    {
        foreach (var field in type.GetFields(Static).Where(field => !field.Name.StartsWith('<')))
        {
            foreach (var text in Texts(field.Name, field.FieldType, () => field.GetValue(null)))
            {
                yield return text;
            }
        }

        foreach (var property in type.GetProperties(Static).Where(property => property.GetIndexParameters().Length == 0))
        {
            foreach (var text in Texts(property.Name, property.PropertyType, () => property.GetValue(null)))
            {
                yield return text;
            }
        }

        foreach (var method in type.GetMethods(Static).Where(method => method.ReturnType == typeof(Text) && method.GetParameters() is [{ ParameterType.IsEnum: true }]))
        {
            var kinds = method.GetParameters()[0].ParameterType;
            foreach (var kind in Enum.GetValues(kinds))
            {
                yield return ($"{(method.Name == "Of" ? "" : method.Name + " ")}{kinds.Name} {kind}", (Text)method.Invoke(null, [kind])!);
            }
        }
    }

    /// <summary>What one field or property holds: a text, or a table of them.</summary>
    private static IEnumerable<(string Name, Text Text)> Texts(string name, Type type, Func<object?> value)
    {
        if (type == typeof(Text))
        {
            return [(name, (Text)value()!)];
        }

        return typeof(IEnumerable<KeyValuePair<string, Text>>).IsAssignableFrom(type)
                ? ((IEnumerable<KeyValuePair<string, Text>>)value()!).Select(entry => ($"{TableName(name)} {(IsWord().IsMatch(entry.Key) ? entry.Key : entry.Value.English)}", entry.Value))
            : typeof(IEnumerable<KeyValuePair<string, DeclaredRefusal>>).IsAssignableFrom(type)
                ? ((IEnumerable<KeyValuePair<string, DeclaredRefusal>>)value()!).Select(entry => ($"refusal {entry.Key}", entry.Value.Words))
            : type == typeof((Regex, Text)[])
                ? (((Regex, Text)[])value()!).Select(entry => ($"{name} {entry.Item2.English}", entry.Item2))
            : [];
    }

    private static string TableName(string name) => name switch
    {
        "ByCode" => "deed",
        "ByOwnName" => "holiday",
        _ => name,
    };

    /// <summary>Any words as one name: <c>zone Asia/Seoul</c> is zoneAsiaSeoul.</summary>
    private static string CamelCase(string words)
    {
        var parts = Words().Matches(words).Select(match => match.Value).ToList();
        var joined = string.Concat(parts.Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
        return char.ToLowerInvariant(joined[0]) + joined[1..];
    }

    [GeneratedRegex("[a-zA-Z0-9]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"^[a-zA-Z0-9.]+$")]
    private static partial Regex IsWord();

    /// <summary>A text, and where it was found. Two of one folder with one name are told apart by their classes.</summary>
    private sealed record Found(string Folder, string Class, string Name, Text Text)
    {
        public string Short => $"{Folder}.{CamelCase(Name)}";

        public string Long => $"{Folder}.{CamelCase($"{Class.Replace("Texts", "", StringComparison.Ordinal)} {Name}")}";
    }
}
