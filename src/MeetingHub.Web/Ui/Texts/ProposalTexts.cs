namespace MeetingHub.Web.Ui.Texts;

/// <summary>Texts of agreeing on a time.</summary>
internal static class ProposalTexts
{
    /// <summary>In colleagues' calendars, before the meeting's title.</summary>
    public static readonly Text HoldSubject = new("[후보] {0}", "【待定】{0}", "【仮】{0}", "[Hold] {0}");

    public static readonly Text Passed = new("{0} {1}은 이미 지난 시간입니다", "{0}{1}已过", "{0}{1}はすでに過ぎています", "{0}, {1} has passed");
    public static readonly Text Holiday = new("{0}은 {1}의 휴일입니다({2})", "{0}是{1}的休息日（{2}）", "{0}は{1}の休日です（{2}）", "{0} is a holiday in {1} ({2})");
    public static readonly Text Closed = new("{0}은 {1}의 관공서 휴무일입니다", "{0}{1}机关不办公", "{0}は{1}の官公庁の閉庁日です", "The offices in {1} are closed on {0}");
    public static readonly Text DayOfRest = new("{0}은 {1}의 주말 휴무일입니다", "{0}是{1}的周末休息日", "{0}は{1}の週末の閉庁日です", "{0} is a weekend in {1}");
    public static readonly Text OutsideHours = new("{0} {1} 시작은 {2}의 근무시간을 벗어납니다", "{0}{1}开始的会议超出{2}的办公时间", "{0}{1}開始では{2}の執務時間外にかかります", "{0}, {1} is outside office hours in {2}");
    public static readonly Text Lunch = new("{0} {1} 시작은 {2}의 점심시간과 겹칩니다", "{0}{1}开始的会议与{2}的午休时间重叠", "{0}{1}開始では{2}の昼休みにかかります", "{0}, {1} runs into lunch in {2}");
    public static readonly Text Taken = new("{0} {1}에는 {2} 측에 다른 회의가 있습니다", "{0}{1}{2}方面另有会议", "{0}{1}には{2}側に別の会議があります", "{2} has another meeting on {0} at {1}");
}
