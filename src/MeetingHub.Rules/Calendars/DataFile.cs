using NodaTime;

namespace MeetingHub.Calendars;

/// <summary>A day's name in its country's language and in English.</summary>
internal readonly record struct HolidayName(string Own, string English)
{
    public LocalText In(Language own) => LocalText.Of((own, Own), (Language.English, English));
}

/// <summary>The embedded files of days: comment lines begin with <c>#</c>, the first other line is the header, no field holds a comma.</summary>
internal static class DataFile
{
    private const string Folder = "MeetingHub.Calendars.Data.";

    /// <summary>The names of the files that begin so, in ordinal order.</summary>
    public static IEnumerable<string> Named(string prefix) => typeof(DataFile).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Folder + prefix, StringComparison.Ordinal))
        .Select(n => n[Folder.Length..])
        .Order(StringComparer.Ordinal);

    /// <summary>The rows under the header, each split at its commas.</summary>
    public static IEnumerable<string[]> Rows(string name) => Lines(name).Where(l => l is not ['#', ..]).Skip(1).Select(l => l.Split(','));

    /// <summary>The text of the comment line <c># key: text</c>.</summary>
    public static string Note(string name, string key) =>
        Lines(name).First(l => l.StartsWith($"# {key}: ", StringComparison.Ordinal))[(key.Length + 4)..];

    private static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new InvalidOperationException($"The data file {name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return line;
            }
        }
    }

    /// <summary>A date of a data file, as <c>2026-02-17</c>.</summary>
    public static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
