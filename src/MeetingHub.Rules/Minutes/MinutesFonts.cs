namespace MeetingHub.Minutes;

/// <summary>
/// Font families per language, the first choice first. Each language has its own face of a CJK font: 直 骨 角 令 海 are drawn differently.
/// The text is set in the serif that the country's solemn documents have (바탕, 宋体, 明朝), headings and labels in its gothic.
/// </summary>
/// <param name="Text">Families for the text.</param>
/// <param name="Heading">Families for headings and labels.</param>
public sealed record MinutesFonts(Func<Language, IReadOnlyList<string>> Text, Func<Language, IReadOnlyList<string>> Heading)
{
    /// <summary>Noto's CJK fonts (Linux), then what Windows and macOS bring along.</summary>
    public static MinutesFonts Default { get; } = new(
        language => language switch
        {
            Language.Korean => ["Noto Serif CJK KR", "Noto Serif KR", "Batang", "AppleMyungjo", "Noto Sans CJK KR", "Malgun Gothic", "Apple SD Gothic Neo"],
            Language.SimplifiedChinese => ["Noto Serif CJK SC", "Noto Serif SC", "SimSun", "Songti SC", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC"],
            Language.Japanese => ["Noto Serif CJK JP", "Noto Serif JP", "Yu Mincho", "Hiragino Mincho ProN", "Noto Sans CJK JP", "Yu Gothic", "Hiragino Sans"],
            Language.English => ["Noto Serif", "Times New Roman", "Times", "Liberation Serif", "Noto Serif CJK SC"],
        },
        language => language switch
        {
            Language.Korean => ["Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", "Apple SD Gothic Neo"],
            Language.SimplifiedChinese => ["Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "SimHei", "PingFang SC"],
            Language.Japanese => ["Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic", "Hiragino Sans", "MS Gothic"],
            Language.English => ["Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans", "Noto Sans CJK SC"],
        });
}
