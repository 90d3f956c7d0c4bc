using System.Collections.Frozen;
using System.Text.RegularExpressions;
using MeetingHub.Meetings;
using MeetingHub.Web.Files;

namespace MeetingHub.Web.People;

/// <summary>The words of delegation lists, as the offices of the four languages head and fill their columns.</summary>
internal static partial class DelegationHeadings
{
    private static readonly FrozenDictionary<string, DelegationColumn> Columns = Words(
        (DelegationColumn.Name, "성명 이름 성함 姓名 名字 氏名 名前 お名前 name fullname participant"),
        (DelegationColumn.Reading, "독음 영문 영문명 영문성명 영문이름 로마자 拼音 英文名 英文姓名 ふりがな フリガナ よみ よみがな 読み ローマ字 reading romanisedname romanizedname englishname"),
        (DelegationColumn.Office, "소속 소속기관 기관 기관명 부서 소속부서 单位 工作单位 部门 所在单位 機関 所属 部署 所属部署 団体 office organisation organization department division affiliation"),
        (DelegationColumn.Title, "직위 직급 직책 직함 职务 职位 职称 役職 職名 職位 肩書 役職名 title jobtitle position post"),
        (DelegationColumn.Role, "구분 역할 参会身份 身份 角色 类别 役割 区分 role"),
        (DelegationColumn.Required, "필수 필수여부 필참 必须 是否必须 必到 必須 required"),
        (DelegationColumn.Language, "언어 사용언어 语言 语种 言語 使用言語 language"),
        (DelegationColumn.Email, "이메일 전자우편 메일 이메일주소 email주소 전자우편주소 메일주소 邮箱 电子邮箱 电子邮件 邮件 邮箱地址 电子邮箱地址 电子邮件地址 メール メールアドレス 電子メール email mail emailaddress"),
        (DelegationColumn.Deputy, "대리인 대리참석자 대리인성명 代理人 代理人姓名 代理参会人 代理者 代理出席者 代理者氏名 deputy deputyname substitute"),
        (DelegationColumn.DeputyTitle, "대리인직위 대리인직책 代理人职务 代理人の役職 代理人の職名 代理者役職 代理者の役職 deputystitle deputytitle"),
        (DelegationColumn.DeputyEmail, "대리인이메일 대리인전자우편 代理人邮箱 代理人のメールアドレス 代理者メールアドレス deputysemail deputyemail"));

    private static readonly FrozenDictionary<string, ParticipantRole> Roles = Words(
        (ParticipantRole.Head, "단장 대표 수석대표 首席代表 团长 代表团团长 団長 代表 代表者 head headofdelegation leader"),
        (ParticipantRole.Member, "단원 참석 참석자 위원 성원 成员 团员 参会人员 出席 出席人员 団員 出席者 委員 メンバー member participant"),
        (ParticipantRole.Observer, "배석 배석자 참관 列席 列席人员 陪席 陪席者 オブザーバー observer"),
        (ParticipantRole.Interpreter, "통역 통역사 통역관 翻译 口译 译员 通訳 通訳者 interpreter"));

    private static readonly FrozenDictionary<string, Language> Tongues = Words(
        (Language.Korean, "ko kokr 한국어 韩语 韩国语 朝鲜语 韓国語 korean"),
        (Language.SimplifiedChinese, "zh zhhans zhcn 중국어 中文 汉语 中国語 chinese"),
        (Language.Japanese, "ja jajp 일본어 日语 日本語 japanese"),
        (Language.English, "en enus engb 영어 英语 英語 english"));

    private static readonly FrozenSet<string> No = new[] { "no", "n", "false", "0", "아니오", "선택", "x", "否", "不", "いいえ", "任意", "optional" }.ToFrozenSet();

    /// <summary>The column that a heading names, with or without a remark in brackets ("성명(한글)"); null for one that we have no use for (a running number, a telephone number).</summary>
    public static DelegationColumn? ColumnOf(string heading) =>
        Columns.TryGetValue(CsvRecords.Key(heading), out var column) || Columns.TryGetValue(CsvRecords.Key(Remark().Replace(heading, "")), out column) ? column : null;

    /// <summary>How many headings the first line of a text has.</summary>
    public static int Count(string text) => CsvRecords.Headings(text).Count(cell => ColumnOf(cell) is not null);

    /// <summary>A blank is a member; null is a word that is no role.</summary>
    public static ParticipantRole? RoleOf(string? word) =>
        word is null ? ParticipantRole.Member : Roles.TryGetValue(CsvRecords.Key(word), out var role) ? role : null;

    public static Language? LanguageOf(string word) => Tongues.TryGetValue(CsvRecords.Key(word), out var language) ? language : null;

    /// <summary>Required unless the list says no.</summary>
    public static bool IsRequired(string? word) => word is null || !No.Contains(CsvRecords.Key(word));

    private static FrozenDictionary<string, T> Words<T>(params IEnumerable<(T Meaning, string Words)> lists) =>
        lists.SelectMany(list => list.Words.Split(' ').Select(word => (Word: CsvRecords.Key(word), list.Meaning))).ToFrozenDictionary(w => w.Word, w => w.Meaning);

    [GeneratedRegex(@"[(（\[［].*?[)）\]］]", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Remark();
}
