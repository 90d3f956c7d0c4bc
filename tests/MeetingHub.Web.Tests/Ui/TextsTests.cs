using System.Reflection;
using System.Text.RegularExpressions;
using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Ui;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingHub.Web.Tests.Ui;

/// <summary>Nobody meets a missing text, a text of another language, or a key instead of words.</summary>
public sealed partial class TextsTests(Hub hub) : IClassFixture<Hub>
{
    private static readonly string Sources = Path.Combine(Repository(), "src");

    [Fact]
    public void Every_text_is_written_in_the_script_of_each_language_with_the_same_facts()
    {
        var texts = Texts().ToList();
        Assert.True(texts.Count > 200, $"Only {texts.Count} texts were found: the test looks in the wrong place.");
        var wrong = texts.SelectMany(named => Languages.All.SelectMany(language => Wrongs(named.Name, named.Text, language)));
        Assert.Equal([], wrong);
    }

    [Fact]
    public void Every_text_is_used()
    {
        var sources = string.Join('\n', Files("*.cs", "*.razor").Select(File.ReadAllText));
        Assert.Equal([], Fields().Select(field => $"{field.DeclaringType!.Name}.{field.Name}").Where(name => !Regex.IsMatch(sources, $@"\b{Regex.Escape(name)}\b")));
    }

    [Fact]
    public void Every_deed_in_a_meetings_history_is_told_in_words()
    {
        var deeds = Files("*.cs", "*.razor")
            .SelectMany(file => Deed().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .ToHashSet();
        Assert.Contains("meeting.hold", deeds);
        Assert.Equal([], deeds.Except(HistoryTexts.ByCode.Keys).Order());
        Assert.Equal([], HistoryTexts.ByCode.Keys.Except(deeds).Order());
    }

    [Fact]
    public void Facts_that_are_codes_are_told_in_words()
    {
        var refusal = new Refusal("meeting.wrongState", "…") { Facts = new Dictionary<string, string> { ["state"] = "Held" } };
        Assert.Equal("현재 상태(개최 완료)에서는 할 수 없는 작업입니다.", hub.Services.GetRequiredService<RefusalTexts>().Say(refusal, Language.Korean));
    }

    private static IEnumerable<string> Wrongs(string name, Text text, Language language)
    {
        var said = text.In(language);
        if (string.IsNullOrWhiteSpace(said))
        {
            yield return $"{name} is blank in {language.Tag()}";
        }

        var facts = Fact().Matches(said).Select(match => match.Value).Order();
        if (!facts.SequenceEqual(Fact().Matches(text.English).Select(match => match.Value).Order()))
        {
            yield return $"{name} has other facts in {language.Tag()} than in English";
        }

        var words = Fact().Replace(said, "");
        if (words.Any(char.IsLetter) && !IsInScript(words, language))
        {
            yield return $"{name} is not written in {language.Tag()}: {said}";
        }
    }

    private static bool IsInScript(string words, Language language) => language switch
    {
        Language.Korean => words.Any(IsHangul) && !words.Any(IsKana),
        Language.SimplifiedChinese => words.Any(IsHan) && !words.Any(IsHangul) && !words.Any(IsKana),
        Language.Japanese => words.Any(c => IsHan(c) || IsKana(c)) && !words.Any(IsHangul),
        _ => !words.Any(c => IsHangul(c) || IsHan(c) || IsKana(c)),
    };

    private static bool IsHangul(char c) => c is >= '가' and <= '힣';

    private static bool IsHan(char c) => c is >= '一' and <= '鿿';

    private static bool IsKana(char c) => c is >= 'ぁ' and <= 'ヿ' and not '・' and not 'ー';

    private IEnumerable<(string Name, Text Text)> Texts() =>
        Fields().Select(field => ($"{field.DeclaringType!.Name}.{field.Name}", (Text)field.GetValue(null)!))
            .Concat(hub.Services.GetRequiredService<RefusalTable>().ByCode.Select(refusal => (refusal.Key, refusal.Value.Words)))
            .Concat(HistoryTexts.ByCode.Select(text => (text.Key, text.Value)))
            .Concat(Labels());

    private static IEnumerable<FieldInfo> Fields() => Types()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(Text));

    /// <summary>Every value of every enumeration that has words: <c>MeetingTexts.Of(MeetingState.Held)</c>.</summary>
    private static IEnumerable<(string Name, Text Text)> Labels() => Types()
        .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public))
        .Where(method => method.ReturnType == typeof(Text) && method.GetParameters() is [{ ParameterType.IsEnum: true }])
        .SelectMany(method => Enum.GetValues(method.GetParameters()[0].ParameterType).Cast<object>()
            .Select(value => ($"{method.DeclaringType!.Name}.Of({value})", (Text)method.Invoke(null, [value])!)));

    private static IEnumerable<Type> Types() => typeof(CommonTexts).Assembly.GetTypes();

    private static IEnumerable<string> Files(params string[] patterns) => patterns
        .SelectMany(pattern => Directory.EnumerateFiles(Sources, pattern, SearchOption.AllDirectories))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "MeetingHub.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"\{[a-zA-Z0-9]+\}")]
    private static partial Regex Fact();

    /// <summary>A deed's code stands before the actor, or behind the actor in an audit entry.</summary>
    [GeneratedRegex("""(?<!Refusal\()(?<!new\()"((?:meeting|message|edition)\.[a-zA-Z]+)",\s*(?:actor|Me|meeting\.(?:Id|ToString)|invitation\.Meeting|message\.Meeting|id\.ToString|row)""")]
    private static partial Regex Deed();
}
