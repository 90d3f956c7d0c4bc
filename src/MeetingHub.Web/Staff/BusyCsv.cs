using System.Collections.Frozen;
using MeetingHub.Calendars;
using MeetingHub.Staff;
using MeetingHub.Web.Files;
using NodaTime;

namespace MeetingHub.Web.Staff;

/// <summary>
/// Busy times as a list: a heading line in Korean, Chinese, Japanese or English, then a line for each time. Start and end stand in a column each, or
/// date and time in columns of their own as Outlook exports them. Without times of day whole days are meant, both included.
/// </summary>
internal static class BusyCsv
{
    private const int MostErrors = 50;

    private static readonly FrozenDictionary<string, Column> Columns = Words(
        (Column.Start, "시작 시작일시 开始 开始时间 開始 開始日時 start from begin"),
        (Column.End, "종료 종료일시 끝 结束 结束时间 終了 終了日時 end to until"),
        (Column.StartDate, "시작날짜 시작일 날짜 일자 开始日期 日期 開始日 日付 startdate date"),
        (Column.StartTime, "시작시간 시작시각 開始時刻 開始時間 starttime"),
        (Column.EndDate, "종료날짜 종료일 结束日期 終了日 enddate"),
        (Column.EndTime, "종료시간 종료시각 終了時刻 終了時間 endtime"),
        (Column.Status, "상태 구분 시간표시 状态 状態 公開時間 予定の公開方法 status showtimeas"));

    private static readonly FrozenDictionary<string, BusyStatus> Statuses = Words(
        (BusyStatus.Busy, "바쁨 다른용무중 일정있음 忙 忙碌 予定あり busy 2"),
        (BusyStatus.Tentative, "미정 미확정 가예약 暂定 待定 仮の予定 仮 tentative 1"),
        (BusyStatus.OutOfOffice, "부재중 출장 휴가 外出 不在办公室 休假 出差 外出中 出張 休暇 outofoffice oof away 3"),
        (BusyStatus.Free, "한가함 약속없음 有空 空闲 空き時間 空き free 0"),
        (BusyStatus.WorkingElsewhere, "다른곳에서근무 在其他地方工作 別の場所で仕事中 他の場所で勤務 workingelsewhere 4"));

    /// <summary>How many headings the first line of a text has.</summary>
    public static int CountHeadings(string text) => CsvRecords.Headings(text).Count(cell => Columns.ContainsKey(CsvRecords.Key(cell)));

    /// <summary>Reads the text; errors are told all at once.</summary>
    public static BusyReading Read(string text, DateTimeZone zone)
    {
        var errors = new List<Refusal>();
        var times = new HashSet<BusyTime>();
        Column?[]? columns = null;
        foreach (var (line, cells, tooLarge) in CsvRecords.Of(text))
        {
            if (cells is null)
            {
                return tooLarge is not null ? BusyCalendarFile.Refused(tooLarge)
                    : BusyCalendarFile.Refused(CalendarReading.AtLine(line, "busy.quote", "A quotation mark opens here and never closes."));
            }

            if (cells.All(string.IsNullOrWhiteSpace) || errors.Count == MostErrors)
            {
                continue;
            }

            if (columns is null)
            {
                columns = [.. cells.Select(cell => Columns.TryGetValue(CsvRecords.Key(cell), out var column) ? column : (Column?)null)];
                if (!columns.Contains(Column.Start) && !columns.Contains(Column.StartDate))
                {
                    return BusyCalendarFile.Refused(CalendarReading.AtLine(line, "busy.headings", "The first line has no heading for the start (시작, 开始, 開始 or Start)."));
                }

                continue;
            }

            var (time, error) = Row(line, columns, cells, zone);
            if (error is not null)
            {
                errors.Add(error);
            }
            else if (times.Add(time!.Value) && times.Count > BusyCalendarFile.MostTimes)
            {
                return BusyCalendarFile.Refused(BusyCalendarFile.TooMany);
            }
        }

        return errors.Count > 0 ? BusyCalendarFile.Refused(errors)
            : times.Count == 0 ? BusyCalendarFile.Refused(new Refusal("busy.empty", "The list names no time."))
            : new BusyReading([.. times.Where(t => t.Status is not (BusyStatus.Free or BusyStatus.WorkingElsewhere)).OrderBy(t => t.Start).ThenBy(t => t.End)], []);
    }

    private static (BusyTime? Time, Refusal? Error) Row(int line, Column?[] columns, IReadOnlyList<string> cells, DateTimeZone zone)
    {
        var start = TypedMoment.Of(Cell(Column.Start) ?? Joined(Column.StartDate, Column.StartTime));
        var said = Cell(Column.End) ?? Joined(Column.EndDate, Column.EndTime);
        var end = said is null ? start : TypedMoment.Of(said, start?.Date);
        if (start is null || end is null)
        {
            var wrong = start is null ? Cell(Column.Start) ?? Joined(Column.StartDate, Column.StartTime) : said;
            return (null, CalendarReading.AtLine(line, "busy.moment", $"\"{wrong}\" is no date and time: 2026-12-01 10:00 is."));
        }

        if (!KeptDates.Contains(start.Date) || !KeptDates.Contains(end.Date))
        {
            return (null, KeptDates.OutsideAtLine(line));
        }

        var status = BusyStatus.Busy;
        if (Cell(Column.Status) is { } word && !Statuses.TryGetValue(CsvRecords.Key(word), out status))
        {
            return (null, CalendarReading.AtLine(line, "busy.status", $"\"{word}\" is no status: busy, tentative, out of office or free."));
        }

        var (from, to) = (start.Start(zone), end.End(zone));
        return to > from
            ? (new BusyTime(from, to, status), null)
            : (null, CalendarReading.AtLine(line, "busy.reversed", "The time ends before it begins, or has no length."));

        string? Cell(Column column) => Array.IndexOf(columns, column) is >= 0 and var i && i < cells.Count && !string.IsNullOrWhiteSpace(cells[i]) ? cells[i].Trim() : null;

        string? Joined(Column date, Column time) => Cell(date) is { } day ? $"{day} {Cell(time)}".Trim() : Cell(time);
    }

    private static FrozenDictionary<string, T> Words<T>(params IEnumerable<(T Meaning, string Words)> lists) =>
        lists.SelectMany(list => list.Words.Split(' ').Select(word => (Word: CsvRecords.Key(word), list.Meaning))).DistinctBy(w => w.Word).ToFrozenDictionary(w => w.Word, w => w.Meaning);

    private enum Column
    {
        Start,
        End,
        StartDate,
        StartTime,
        EndDate,
        EndTime,
        Status,
    }
}
