using System.Runtime.Serialization;
using System.Text;
using System.Text.RegularExpressions;

namespace MeetingHub.Web.Files;

/// <summary>
/// The components of an iCalendar stream one by one, each with the line on which it begins: one that is broken spoils no other. Only what is asked for
/// is kept of them: a place, an alarm or a picture that some program writes in its own way is no reason to refuse a file.
/// </summary>
internal static partial class IcsText
{
    /// <summary>True when the text begins an iCalendar stream.</summary>
    public static bool Recognises(string text) => text.AsSpan().TrimStart().StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase);

    /// <summary>What Ical.Net throws at a text that is broken; its callers name the place.</summary>
    public static bool IsBroken(Exception thrown) =>
        thrown is SerializationException or FormatException or ArgumentException or InvalidOperationException or ArithmeticException or InvalidCastException
            or IndexOutOfRangeException or NullReferenceException or Ical.Net.Evaluation.EvaluationException;

    /// <summary>The components of one kind. One that never ends reaches to the next one's begin, and says so.</summary>
    /// <param name="kind">VEVENT or VTIMEZONE.</param>
    /// <param name="kept">The names of the properties to keep.</param>
    /// <param name="inner">Components within whose properties count too; those of all others are left out.</param>
    public static IEnumerable<IcsComponent> Components(string text, string kind, IReadOnlySet<string> kept, params IReadOnlyList<string> inner)
    {
        IcsComponent? component = null;
        var others = new Stack<string>();
        foreach (var (number, line) in Unfolded(text))
        {
            if (Is(line, "BEGIN", out var begun))
            {
                if (begun == kind)
                {
                    if (component is not null)
                    {
                        yield return component;
                    }

                    component = new IcsComponent(number);
                    others.Clear();
                }
                else if (component is not null && !inner.Contains(begun))
                {
                    others.Push(begun);
                }
            }
            else if (component is not null && Is(line, "END", out var ended))
            {
                if (ended == kind)
                {
                    component.HasEnd = true;
                    yield return component;
                    component = null;
                }
                else if (others.TryPeek(out var open) && open == ended)
                {
                    _ = others.Pop();
                }
            }
            else if (component is not null && others.Count == 0)
            {
                if (ContentLine().Match(line) is not { Success: true } property)
                {
                    component.BrokenLine ??= string.IsNullOrWhiteSpace(line) ? null : number;
                }
                else if (kept.Contains(property.Groups[1].Value.ToUpperInvariant()))
                {
                    component.Lines.Add((property.Groups[1].Value.ToUpperInvariant(), line));
                }
            }
        }

        if (component is not null)
        {
            yield return component;
        }
    }

    private static bool Is(string line, string word, out string kind)
    {
        var isIt = line.Length > word.Length && line[word.Length] == ':' && line.StartsWith(word, StringComparison.OrdinalIgnoreCase);
        kind = isIt ? line[(word.Length + 1)..].Trim().ToUpperInvariant() : "";
        return isIt;
    }

    /// <summary>Content lines with the number of the line on which each begins; a line that begins with a blank goes on the one before.</summary>
    private static IEnumerable<(int Number, string Line)> Unfolded(string text)
    {
        var (start, content) = (1, new StringBuilder());
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.TrimEnd('\r');
            if (number > 1 && line is [' ' or '\t', ..])
            {
                _ = content.Append(line.AsSpan(1));
            }
            else
            {
                if (number > 1)
                {
                    yield return (start, content.ToString());
                }

                start = number;
                _ = content.Clear().Append(line);
            }
        }

        yield return (start, content.ToString());
    }

    [GeneratedRegex(@"^([A-Za-z0-9-]+)(?:;[^:]*)?:", RegexOptions.CultureInvariant)]
    private static partial Regex ContentLine();
}

/// <summary>One component of an iCalendar stream.</summary>
/// <param name="line">The line on which it begins; the first line of the file is 1.</param>
internal sealed class IcsComponent(int line)
{
    public int Line { get; } = line;

    /// <summary>The first line in it that is none of iCalendar; null where there is none.</summary>
    public int? BrokenLine { get; set; }

    public bool HasEnd { get; set; }

    /// <summary>The properties that were asked for, in their order, each by its name in upper case with its whole line.</summary>
    public List<(string Name, string Line)> Lines { get; } = [];

    /// <summary>The first value of a property; null where it has none.</summary>
    public string? this[string name] => Values(name).FirstOrDefault();

    public IEnumerable<string> Values(string name) => Lines.Where(l => l.Name == name).Select(l => l.Line[(l.Line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
}
