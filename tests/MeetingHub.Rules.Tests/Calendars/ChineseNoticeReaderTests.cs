using MeetingHub.Calendars;
using NodaTime;

namespace MeetingHub.Rules.Tests.Calendars;

public sealed class ChineseNoticeReaderTests
{
    private const string Heading = "国务院办公厅关于2027年部分节假日安排的通知\n国办发明电〔2026〕9号\n\n各省、自治区、直辖市人民政府，国务院各部委、各直属机构：\n";

    /// <summary>The arrangement of 2026 in the words of such a notice.</summary>
    private const string Notice2026 =
        """
        国务院办公厅关于2026年部分节假日安排的通知
        国办发明电〔2025〕7号

        各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
        　　经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
        　　一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
        　　二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
        　　三、清明节：4月4日（周六）至6日（周一）放假，共3天。
        　　四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
        　　五、端午节：6月19日（周五）至21日（周日）放假，共3天。
        　　六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
        　　七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
        　　节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。

        国务院办公厅
        2025年11月4日
        """;

    [Fact]
    public void A_pasted_notice_says_the_same_as_the_bundled_one_and_tells_its_year_completely()
    {
        var proposal = Read(Notice2026);

        Assert.Equal([2026], proposal.WholeYears);
        Assert.Equal("国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）", proposal.Source);
        Assert.Empty(CalendarDifference.Between(WorkingCalendar.For("CN"), proposal));
    }

    [Theory]
    [InlineData(2019)]
    [InlineData(2020)]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void Every_bundled_notice_written_out_reads_back_as_itself(int year)
    {
        var notice = ChineseHolidays.Notices.First(n => n.Year == year);

        var proposal = Read(Written(notice));

        Assert.Equal(
            notice.Days().OrderBy(d => d.Date).Select(d => (d.Date, d.Status.Kind, d.Status.Names)),
            proposal.Days.Select(d => (d.Date, d.Status.Kind, d.Status.Names)));
    }

    [Fact]
    public void Line_breaks_that_were_lost_on_the_way_do_not_matter() =>
        Assert.Equal(Read(Notice2026).Days, Read(Notice2026.Replace("\n", "", StringComparison.Ordinal)).Days);

    [Theory]
    [InlineData("清明节：4月5日放假，与周末连休。", "2027-04-05", "2027-04-05")]
    [InlineData("清明节：4月5日（星期一）放假，共1天。", "2027-04-05", "2027-04-05")]
    [InlineData("元旦：1月1日（周五）放假1天，不调休。", "2027-01-01", "2027-01-01")]
    [InlineData("元旦：2026年12月31日至2027年1月2日放假调休，共3天。", "2026-12-31", "2027-01-02")]
    [InlineData("元旦: 12月31日(周四)至1月2日(周六)放假调休,共3天。", "2026-12-31", "2027-01-02")]
    [InlineData("国庆节：9月30日至10月7日放假调休，共8天。", "2027-09-30", "2027-10-07")]
    [InlineData("春节：2月5日（农历除夕、周五）至11日（农历正月初六、周四）放假调休，共7天。鼓励各单位安排职工在2月4日休息。", "2027-02-05", "2027-02-11")]
    public void Reads_the_forms_that_notices_have_used(string line, string from, string to)
    {
        var days = Read(Heading + line).Days;

        Assert.Equal((Date(from), Date(to)), (days[0].Date, days[^1].Date));
        Assert.Empty(Read(Heading + line).WholeYears);
    }

    [Fact]
    public void Several_make_up_days_are_read_with_and_without_their_month()
    {
        var days = Read(Heading + "春节：2月5日至11日放假调休，共7天。1月30日（星期六）、31日（星期日）、2月14日（星期日）上班。").Days;

        Assert.Equal(
            [new LocalDate(2027, 1, 30), new(2027, 1, 31), new(2027, 2, 14)],
            days.Where(d => d.Status.Kind == DayKind.Makeup).Select(d => d.Date));
    }

    [Theory]
    [InlineData("清明节：4月5日（周二）放假，共1天。", "calendar.weekday")]
    [InlineData("劳动节：5月1日（周六）至5日（周三）放假调休，共6天。", "calendar.dayCount")]
    [InlineData("劳动节：5月1日至5日放假调休，共5天。5月10日（周一）上班。", "calendar.contradiction")]
    [InlineData("劳动节：5月1日至5日放假调休，共5天。5月2日（周日）上班。", "calendar.contradiction")]
    [InlineData("劳动节：5月2日至5日放假调休，共4天。", "calendar.contradiction")]
    [InlineData("劳动节：5月1日至31日放假调休，共31天。", "calendar.contradiction")]
    [InlineData("劳动节：5月1日至32日放假调休。", "calendar.date")]
    [InlineData("劳动节：照常上班。", "calendar.unreadable")]
    [InlineData("端午节：6月9日放假。\n端午节：6月9日放假。", "calendar.contradiction")]
    public void A_notice_that_contradicts_itself_the_calendar_or_the_law_is_refused_with_its_line(string lines, string code)
    {
        var reading = ChineseNoticeReader.Read(Heading + lines);

        Assert.Null(reading.Proposal);
        Assert.Contains(reading.Errors, e => e.Code == code && e.Place is "/lines/5" or "/lines/6");
    }

    [Fact]
    public void A_notice_without_its_heading_is_refused() =>
        Assert.Equal("calendar.noticeYear", Assert.Single(ChineseNoticeReader.Read("一、元旦：1月1日（周五）放假1天。").Errors).Code);

    [Fact]
    public void A_notice_without_a_festival_is_refused() =>
        Assert.Equal("calendar.empty", Assert.Single(ChineseNoticeReader.Read(Heading).Errors).Code);

    private static CalendarProposal Read(string text)
    {
        var reading = ChineseNoticeReader.Read(text);
        Assert.Empty(reading.Errors);
        return reading.Proposal!;
    }

    private static string Written(ChineseNotice notice) => $"国务院办公厅关于{notice.Year}年部分节假日安排的通知\n" + string.Concat(notice.Festivals.Select((f, i) =>
        $"{"一二三四五六七"[i]}、{f.Name}：{Words(f.Off.Start)}至{Words(f.Off.End)}放假调休，共{f.Off.Length}天。"
        + (f.Workdays.Count > 0 ? string.Join("、", f.Workdays.Select(Words)) + "上班。" : "") + "\n"));

    private static string Words(LocalDate date) => $"{date.Year}年{date.Month}月{date.Day}日（星期{"一二三四五六日"[(int)date.DayOfWeek - 1]}）";

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
