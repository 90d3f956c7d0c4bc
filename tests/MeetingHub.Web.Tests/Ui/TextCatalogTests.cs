using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MeetingHub.Web.Cli;

namespace MeetingHub.Web.Tests.Ui;

/// <summary>An official who proofreads the list has read every text of the house.</summary>
public sealed partial class TextCatalogTests
{
    private static readonly string Sources = Path.GetFullPath(Path.Combine(ThisFolder(), "..", "..", "..", "src"));

    /// <summary>Words of four scripts that are no texts for people to read: what is recognised in others' files, and forms of dates and names.</summary>
    private static readonly string[] NotTexts =
    [
        "MeetingHub.Rules/Basics/Language.cs", // the languages' own names
        "MeetingHub.Rules/Basics/OfficialTime.cs", // the forms of dates and times
        "MeetingHub.Rules/Basics/ZoneNames.cs", // stems, which the list shows as whole names
        "MeetingHub.Rules/Calendars/", // holidays by their own names, and the words of notices
        "MeetingHub.Rules/Letters/", // the wordings, which the list shows branch by branch
        "MeetingHub.Rules/Meetings/SeriesTitle.cs", // the form of an edition's number
        "MeetingHub.Rules/Minutes/", // the vocabulary, which the list shows word by word
        "MeetingHub.Signing/Verification/ChangeWords.cs", // the places in a file around the words of a change
        "MeetingHub.Web/Calendars/", // words of holiday files, and the forms of days
        "MeetingHub.Web/Http/TextForms.cs", // examples in the description of the API
        "MeetingHub.Web/Files/", // words of files, as calendars and tables write them
        "MeetingHub.Web/Governments/OfficeHoursWords.cs", // the forms of weekdays
        "MeetingHub.Web/People/", // headings of lists, as offices write them
        "MeetingHub.Web/Slots/SlotTexts.cs", // the forms of weekdays
        "MeetingHub.Web/Staff/", // headings of files, as calendars write them
    ];

    [Fact]
    public void Every_row_has_its_own_key_and_every_language()
    {
        var texts = TextCatalog.All();
        Assert.True(texts.Count > 1500, $"Only {texts.Count} texts were found.");
        Assert.Equal(texts.Count, texts.Select(text => text.Key).Distinct().Count());
        Assert.Equal(texts.Select(text => text.Key).Order(StringComparer.Ordinal), texts.Select(text => text.Key));
        Assert.Equal([], texts.Where(text => !Key().IsMatch(text.Key)).Select(text => text.Key));
        // A letter's closing words, and the word above and below its facts, are some languages' custom.
        Assert.Equal([], texts.Where(text => !text.Key.StartsWith("letters.", StringComparison.Ordinal) && Languages.All.Any(language => text.Text[language].Length == 0)).Select(text => text.Key));
        Assert.Equal([], texts.Where(text => Languages.All.Any(language => Number().IsMatch(text.Text[language]))).Select(text => text.Key));
    }

    [Fact]
    public void Each_language_has_the_same_facts()
    {
        var wrong = TextCatalog.All().Where(text => Languages.All.Select(language => string.Join(',', Fact().Matches(text.Text[language]).Select(match => match.Value).Distinct().Order())).Distinct().Count() > 1);
        // An office's addressee is spelled as each country writes it.
        Assert.Equal([], wrong.Select(text => text.Key).Where(key => !key.StartsWith("letters.addressee", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_words_of_the_four_scripts_stand_outside_the_list()
    {
        var known = TextCatalog.All().SelectMany(text => Languages.All.Select(language => text.Text[language])).ToHashSet();
        var wrong = new[] { "*.cs", "*.razor" }.SelectMany(pattern => Directory.EnumerateFiles(Sources, pattern, SearchOption.AllDirectories))
            .Select(file => (File: file, Name: Path.GetRelativePath(Sources, file).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(source => !source.Name.Split('/').Any(part => part is "obj" or "bin") && !NotTexts.Any(folder => source.Name.StartsWith(folder, StringComparison.Ordinal)))
            .SelectMany(source => Literal().Matches(Comment().Replace(File.ReadAllText(source.File), "")).Select(match => (source.Name, Text: match.Groups[1].Value.Replace("\\\"", "\"", StringComparison.Ordinal))))
            .Where(literal => Script().IsMatch(literal.Text) && !known.Contains(literal.Text));
        Assert.Equal([], wrong.Select(literal => $"{literal.Name}: {literal.Text}"));
    }

    [Fact]
    public void The_list_is_a_table_of_five_columns()
    {
        var csv = TextsCommand.Csv();
        Assert.StartsWith("key,ko,zh-Hans,ja,en\n", csv, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', csv);
        Assert.Contains("\nmeetings.newMeeting,", csv, StringComparison.Ordinal);
        Assert.Contains("\nletters.subjectThanks,「{title}」 참석 감사 및 향후 절차 안내,", csv, StringComparison.Ordinal);
        Assert.Contains("\nbasics.zoneKoreaStandardTime,한국시간,韩国时间,韓国時間,Korea Standard Time\n", csv, StringComparison.Ordinal);
    }

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex(@"^[a-z][a-zA-Z0-9]*\.[a-z][a-zA-Z0-9]*$")]
    private static partial Regex Key();

    [GeneratedRegex(@"\{[0-9]")]
    private static partial Regex Number();

    [GeneratedRegex(@"\{[a-zA-Z]+\}")]
    private static partial Regex Fact();

    [GeneratedRegex(@"//.*|@\*[\s\S]*?\*@")]
    private static partial Regex Comment();

    [GeneratedRegex("\"((?:[^\"\\\\\n]|\\\\.)*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"[\uAC00-\uD7A3\u3041-\u30FA\u4E00-\u9FFF]")]
    private static partial Regex Script();
}
