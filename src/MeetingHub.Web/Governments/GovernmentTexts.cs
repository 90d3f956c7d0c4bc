using MeetingHub.Governments;

namespace MeetingHub.Web.Governments;

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
    public static readonly Text Zone = new("표준시", "标准时间", "標準時", "Time zone");
    public static readonly Text Now = new("현지 시각", "当地时间", "現地時刻", "Local time");
    public static readonly Text Relation = new("교류 관계", "交往关系", "交流関係", "Relation");
    public static readonly Text Since = new("{date}부터", "自{date}起", "{date}から", "since {date}");
    public static readonly Text NotKnown = new("확인되지 않음", "未确认", "未確認", "Not known");
    public static readonly Text Host = new("주최", "主办方", "主催", "Host");
    public static readonly Text Contact = new("창구", "联系人", "窓口担当", "Contact");
    public static readonly Text NoContact = new("등록된 창구가 없습니다.", "尚未登记联系人。", "窓口担当はまだ登録されていません。", "No contact has been entered yet.");
    public static readonly Text Placeholder = new("임시 표기", "占位", "仮の表記", "placeholder");
    public static readonly Text OfficeHours = new("근무시간", "办公时间", "執務時間", "Office hours");
    public static readonly Text AllYear = new("연중", "全年", "通年", "All year");
    public static readonly Text FromThrough = new("{start}~{end}", "{start}—{end}", "{start}～{end}", "{start}–{end}");
    public static readonly Text Breaks = new("휴게 {range}", "午休 {range}", "休憩 {range}", "break {range}");
    public static readonly Text AroundTheClock = new("매일 24시간", "每天24小时", "毎日24時間", "Every day, 24 hours");
    public static readonly Text NoHours = new("근무시간 없음", "无办公时间", "執務時間なし", "No office hours");
    public static readonly Text Source = new("출처", "来源", "出典", "Source");
    public static readonly Text Assumed = new("잠정", "暂定", "推定", "assumed");
    public static readonly Text AssumedText = new(
        "상대 지방정부의 확인을 아직 받지 않은 잠정 정보입니다. 일정 협의 시 창구에 확인해 주십시오.",
        "以下为暂定信息，尚未经对方确认。商定时间时请向联系人核实。",
        "相手方の確認を得ていない推定の情報です。日程調整の際に窓口担当にご確認ください。",
        "These hours are assumed: the government has not confirmed them yet. Please ask its contact when you agree on a time.");
    public static readonly Text Confirmed = new("확인됨", "已确认", "確認済み", "confirmed");
    public static readonly Text Empty = new(
        "등록된 지방정부가 없습니다.", "尚未登记任何地方政府。", "登録された地方政府がありません。", "No government has been entered yet.");
    public static readonly Text EmptyText = new(
        "주최 지방정부와 교류 상대를 먼저 등록해야 회의를 만들 수 있습니다.",
        "须先登记主办方和交流对象，方可新建会议。",
        "会議を作成するには、主催の地方政府と交流相手を先に登録する必要があります。",
        "The host and at least one partner are needed before a meeting can be made.");

    public static readonly Text New = new("지방정부 등록", "登记地方政府", "地方政府の登録", "Enter a government");
    public static readonly Text Edit = new("등록 내용 수정", "修改登记内容", "登録内容の変更", "Change the entry");
    public static readonly Text ShortName = new("식별자", "标识", "識別子", "Short name");
    public static readonly Text ShortNameHint = new(
        "파일명 등에 쓰입니다. 영문 소문자로 적어 주십시오(예: gyeonggi). 나중에 바꿀 수 없습니다.",
        "用于文件名等，请用小写英文字母填写（如 shandong）。登记后不可更改。",
        "ファイル名などに使用します。半角英小文字で入力してください（例：kanagawa）。後から変更できません。",
        "It stands in file names: lower-case letters, such as gyeonggi. It cannot be changed later.");
    public static readonly Text IsHost = new("이 시스템을 운영하는 주최 지방정부", "本系统的运营方（主办方）", "このシステムを運営する主催の地方政府", "The host, whose office runs this service");
    public static readonly Text NamesHint = new(
        "해당 지방정부의 언어로 된 명칭은 반드시 필요합니다.", "须填写该地方政府本国语言的名称。", "その地方政府の言語での名称は必須です。", "The name in the government's own language is needed.");
    public static readonly Text SeatHint = new("청사 소재 도시(예: 수원시)", "机关所在城市（如：济南市）", "庁舎の所在都市（例：横浜市）", "The city of its offices, such as Suwon");
    public static readonly Text Country = new("국가", "国家", "国", "Country");
    public static readonly Text CountryHint = new("두 글자 국가 코드(KR, CN, JP 등)", "两位国家代码（KR、CN、JP等）", "2文字の国コード（KR、CN、JPなど）", "Two letters: KR, CN, JP …");
    public static readonly Text AgreedOn = new("체결일", "签署日期", "締結日", "Agreed on");
    public static readonly Text ContactHint = new(
        "이 지방정부를 대표하여 회신하는 담당자입니다. 전자우편이 없으면 전화나 공문으로 회신을 받습니다.",
        "代表该地方政府答复的联系人。如无电子邮箱，可通过电话或公函答复。",
        "この地方政府を代表して回答する担当者です。メールアドレスがない場合は、電話や文書で回答を受け付けます。",
        "Who answers for this government. Without an e-mail address, answers come by telephone or letter.");
    public static readonly Text HoursKept = new(
        "이 근무시간은 이 화면에서 고칠 수 없는 형태이므로 그대로 유지됩니다.",
        "该办公时间的形式无法在此页面修改，将原样保留。",
        "この執務時間はこの画面では変更できない形式のため、そのまま保持されます。",
        "These office hours have a form that cannot be changed here; they stay as they are.");
    public static readonly Text FirstSeason = new("기본 근무시간", "基本办公时间", "基本の執務時間", "Regular hours");
    public static readonly Text FirstSeasonHint = new(
        "연중 같으면 기간을 비워 두십시오.", "全年相同的，期间留空。", "通年同じ場合は期間を空欄にしてください。", "Leave the dates empty where the hours are the same all year.");
    public static readonly Text SecondSeason = new("다른 계절의 근무시간", "其他季节的办公时间", "別の季節の執務時間", "Hours of another season");
    public static readonly Text SecondSeasonHint = new(
        "하계·동계 근무시간이 다른 경우에만 적어 주십시오. 두 기간을 합하면 1년이 되어야 합니다.",
        "仅在夏季与冬季办公时间不同时填写。两个期间合计须为全年。",
        "夏季と冬季で執務時間が異なる場合にのみ入力してください。2つの期間を合わせて1年になるようにします。",
        "Only where summer and winter differ. The two seasons together make the year.");
    public static readonly Text SeasonFrom = new("시작일(월-일)", "开始（月-日）", "開始（月-日）", "From (month-day)");
    public static readonly Text SeasonThrough = new("종료일(월-일)", "结束（月-日）", "終了（月-日）", "Through (month-day)");
    public static readonly Text Weekdays = new("근무 요일", "办公日", "執務曜日", "Weekdays");
    public static readonly Text Opens = new("시작", "上班", "始業", "Start");
    public static readonly Text Closes = new("종료", "下班", "終業", "End");
    public static readonly Text BreakFrom = new("휴게 시작", "午休开始", "休憩開始", "Break from");
    public static readonly Text BreakTo = new("휴게 종료", "午休结束", "休憩終了", "Break to");
    public static readonly Text SourceHint = new(
        "어디에서, 언제 확인한 정보인지 적어 주십시오.", "请注明信息来源及核实时间。", "どこで、いつ確認した情報かを記入してください。", "Where the hours are known from, and as of when.");
    public static readonly Text HoursConfirmed = new(
        "상대 창구가 이 근무시간을 확인함", "联系人已确认该办公时间", "窓口担当がこの執務時間を確認済み", "The government's contact has confirmed these hours");

    /// <summary>자매결연, 우호협력 …</summary>
    public static Text Of(RelationKind kind) => kind switch
    {
        RelationKind.Sister => new("자매결연", "友好省市关系", "姉妹提携", "Sister ties"),
        RelationKind.Friendship => new("우호협력", "友好合作", "友好協力", "Friendship and cooperation"),
        RelationKind.Pursued => new("결연 추진 중", "正在推进结好", "提携協議中", "Ties being pursued"),
    };
}
