namespace MeetingHub.Web.Meetings;

/// <summary>What speaks against a time of a meeting.</summary>
internal static class TimeProblemTexts
{
    public static readonly Text Passed = new("{date} {clock}은 이미 지난 시간입니다", "{date}{clock}已过", "{date}{clock}はすでに過ぎています", "{date}, {clock} has passed");
    public static readonly Text Holiday = new("{date}은 {country}의 휴일입니다({name})", "{date}是{country}的休息日（{name}）", "{date}は{country}の休日です（{name}）", "{date} is a holiday in {country} ({name})");
    public static readonly Text Closed = new("{date}은 {country}의 휴일입니다", "{date}是{country}的休息日", "{date}は{country}の休日です", "{date} is a holiday in {country}");
    public static readonly Text DayOfRest = new("{date}은 {country}의 주말 휴무일입니다", "{date}是{country}的周末休息日", "{date}は{country}の週末の閉庁日です", "{date} is a weekend in {country}");
    public static readonly Text OutsideHours = new("{date} {clock} 시작은 {place}의 근무시간을 벗어납니다", "{date}{clock}开始的会议超出{place}的办公时间", "{date}{clock}開始では{place}の執務時間外にかかります", "{date}, {clock} is outside office hours in {place}");
    public static readonly Text Lunch = new("{date} {clock} 시작은 {place}의 점심시간과 겹칩니다", "{date}{clock}开始的会议与{place}的午休时间重叠", "{date}{clock}開始では{place}の昼休みにかかります", "{date}, {clock} runs into lunch in {place}");
    public static readonly Text Taken = new("{date} {clock}에는 {place} 측에 다른 회의가 있습니다", "{date}{clock}{place}方面另有会议", "{date}{clock}には{place}側に別の会議があります", "{place} has another meeting on {date} at {clock}");
}
