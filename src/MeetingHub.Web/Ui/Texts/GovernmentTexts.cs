using MeetingHub.Governments;

namespace MeetingHub.Web.Ui.Texts;

/// <summary>Texts of the register of governments.</summary>
internal static class GovernmentTexts
{
    public static readonly Text Governments = new("지방정부", "地方政府", "地方政府", "Governments");
    public static readonly Text Intro = new(
        "회의 시간은 각 지방정부의 근무시간과 공휴일을 기준으로 찾습니다.",
        "会议时间根据各地方政府的办公时间和节假日查找。",
        "会議の日時は、各地方政府の執務時間と休日に基づいて探します。",
        "Meeting times are sought within each government's office hours and working days.");
    public static readonly Text Name = new("명칭", "名称", "名称", "Name");
    public static readonly Text Names = new("언어별 명칭", "各语种名称", "各言語の名称", "Name in each language");
    public static readonly Text Seat = new("소재지", "所在地", "所在地", "Seat");
    public static readonly Text Language = new("사용 언어", "使用语言", "使用言語", "Language");
    public static readonly Text Zone = new("표준시", "时间标准", "標準時", "Time zone");
    public static readonly Text Now = new("현지 시각", "当地时间", "現地時刻", "Local time");
    public static readonly Text Relation = new("교류 관계", "交往关系", "交流関係", "Relation");
    public static readonly Text Since = new("{0}부터", "自{0}起", "{0}から", "since {0}");
    public static readonly Text NotKnown = new("확인되지 않음", "未确认", "未確認", "Not known");
    public static readonly Text Host = new("주관", "主办方", "主催", "Host");
    public static readonly Text Contact = new("창구", "联系人", "窓口担当", "Contact");
    public static readonly Text NoContact = new("등록된 창구가 없습니다.", "尚未登记联系人。", "窓口担当はまだ登録されていません。", "No contact has been entered yet.");
    public static readonly Text Placeholder = new("임시 표기", "占位", "仮の表記", "placeholder");
    public static readonly Text OfficeHours = new("근무시간", "办公时间", "執務時間", "Office hours");
    public static readonly Text AllYear = new("연중", "全年", "通年", "All year");
    public static readonly Text FromThrough = new("{0}~{1}", "{0}—{1}", "{0}～{1}", "{0} – {1}");
    public static readonly Text Breaks = new("휴게 {0}", "午休 {0}", "休憩 {0}", "break {0}");
    public static readonly Text AroundTheClock = new("매일 24시간", "每天24小时", "毎日24時間", "Every day, 24 hours");
    public static readonly Text NoHours = new("근무시간 없음", "无办公时间", "執務時間なし", "No office hours");
    public static readonly Text Source = new("출처", "来源", "出典", "Source");
    public static readonly Text Assumed = new("잠정", "暂定", "推定", "assumed");
    public static readonly Text AssumedText = new(
        "상대 지방정부의 확인을 아직 받지 않은 잠정 정보입니다. 일정 협의 시 창구에 확인해 주십시오.",
        "以下为暂定信息，尚未经对方确认。商定日程时请向联系人核实。",
        "相手方の確認を得ていない推定の情報です。日程調整の際に窓口担当にご確認ください。",
        "These hours are assumed: the government has not confirmed them yet. Please ask its contact when you agree on a time.");
    public static readonly Text Confirmed = new("확인됨", "已确认", "確認済み", "confirmed");
    public static readonly Text Meetings = new("이 지방정부와의 회의", "与该地方政府的会议", "この地方政府との会議", "Meetings with this government");
    public static readonly Text Empty = new(
        "등록된 지방정부가 없습니다.", "尚未登记任何地方政府。", "登録された地方政府がありません。", "No government has been entered yet.");
    public static readonly Text EmptyText = new(
        "주관 지방정부와 교류 상대를 먼저 등록해야 회의를 만들 수 있습니다. 등록은 API 또는 표본 자료 실행으로 할 수 있습니다.",
        "须先登记主办方和交流对象，方可新建会议。可通过 API 或运行样本数据进行登记。",
        "会議を作成するには、主催の地方政府と交流相手を先に登録する必要があります。登録は API または見本データの実行で行えます。",
        "The host and at least one partner are needed before a meeting can be made. They are entered through the API, or by playing the sample season.");

    /// <summary>자매결연, 우호협력 …</summary>
    public static Text Of(RelationKind kind) => kind switch
    {
        RelationKind.Sister => new("자매결연", "友好城市（结好）", "姉妹提携", "Sister ties"),
        RelationKind.Friendship => new("우호협력", "友好合作", "友好協力", "Friendship and cooperation"),
        RelationKind.Pursued => new("결연 추진 중", "正在推进结好", "提携協議中", "Ties being pursued"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a relation."),
    };

    /// <summary>A language's name in the reader's.</summary>
    public static Text Of(Language language) => language switch
    {
        MeetingHub.Governments.Language.Korean => new("한국어", "韩文", "韓国語", "Korean"),
        MeetingHub.Governments.Language.SimplifiedChinese => new("중국어(간체)", "中文", "中国語（簡体字）", "Chinese (simplified)"),
        MeetingHub.Governments.Language.Japanese => new("일본어", "日文", "日本語", "Japanese"),
        _ => new("영어", "英文", "英語", "English"),
    };
}
