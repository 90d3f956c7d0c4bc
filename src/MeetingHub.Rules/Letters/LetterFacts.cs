using NodaTime;

namespace MeetingHub.Letters;

/// <summary>The facts of a letter, section by section. Sections that have nothing to say come out empty.</summary>
internal sealed class LetterFacts(MeetingNotice notice, Recipient recipient, Wording wording, LetterWords words)
{
    private readonly Language _language = recipient.Language;

    public IEnumerable<LetterSection> Sections()
    {
        yield return new(LetterLabels.Overview[_language], [.. Overview()]);
        yield return new(LetterLabels.Options[_language], [.. Options()]);
        yield return new(LetterLabels.Changes[_language], [.. Changes()]);
        yield return new(LetterLabels.Access[_language], [.. Access()]);
        yield return new(LetterLabels.Answer[_language], [.. Answering()]);
        yield return new(LetterLabels.NextSteps[_language], [.. NextSteps()]);
        yield return new(LetterLabels.Contact[_language], [.. Contact()]);
    }

    /// <summary>The reader's own local time of the meeting, for the subject; null while the time is open.</summary>
    public string? SubjectTime() => notice.Occasion switch
    {
        Occasion.TestPlanned { Day: { } day } => OfficialTime.Date(day, _language),
        { MeetingTime: { } time } => Range(time, recipient.Zone),
        _ => null,
    };

    private IEnumerable<LetterLine> Overview()
    {
        yield return Said(LetterLabels.Title, notice.Title);
        yield return Several(LetterLabels.Sides, notice.Sides.Select(s => s.Name), FactForm.Names);
        if (notice.Occasion is Occasion.TestPlanned { Day: { } day })
        {
            yield return Plain(LetterLabels.TestDay, OfficialTime.Date(day, _language), FactForm.Chief);
        }

        if (notice.Occasion.MeetingTime is { } time)
        {
            var isOff = notice.Occasion is Occasion.CalledOff { Cause: CallOff.Cancelled or CallOff.Postponed };
            yield return Time(
                isOff ? LetterLabels.PlannedTime : LetterLabels.Time,
                time,
                isOff || notice.Occasion is Occasion.TestPlanned { Day: not null } ? FactForm.Plain : FactForm.Chief);
        }

        var (reason, newWindow) = notice.Occasion switch
        {
            Occasion.CalledOff o => (o.Reason, o.NewWindow),
            Occasion.TakenBack o => (o.Reason, o.NewWindow),
            _ => (LocalText.Empty, null),
        };
        if (!reason.IsEmpty)
        {
            yield return Said(LetterLabels.Reason, reason);
        }

        if (newWindow is { } window)
        {
            yield return Plain(LetterLabels.NewWindow, wording.Days(window));
        }

        if (notice.Occasion.TellsAgenda && notice.Agenda.Count > 0)
        {
            yield return Several(LetterLabels.Agenda, notice.Agenda, FactForm.Points);
        }
    }

    private IEnumerable<LetterLine> Options()
    {
        var (slots, deadline) = notice.Occasion switch
        {
            Occasion.Proposed o => (o.Slots, (Instant?)o.Deadline),
            Occasion.StillOpen o => (o.Slots, o.Deadline),
            Occasion.TakenBack o => (o.Slots, (Instant?)null),
            _ => ([], null),
        };
        foreach (var (index, slot) in slots.Index())
        {
            yield return Time(wording.Option(index + 1), slot, deadline is null ? FactForm.Plain : FactForm.Chief);
        }

        if (deadline is { } until)
        {
            yield return Plain(LetterLabels.Deadline, OfficialTime.Moment(until, recipient.Zone, _language), FactForm.Chief);
        }
    }

    private IEnumerable<LetterLine> Changes()
    {
        if (notice.Occasion is not Occasion.Changed change)
        {
            yield break;
        }

        if (change.OldTime is { } old)
        {
            yield return new LetterLine.Replaced(LetterLabels.Time[_language], [Time(LetterLabels.Before, old)], [Time(LetterLabels.After, change.Time)]);
        }

        if (change.OldJoin is { } oldJoin && notice.Join is { } join)
        {
            yield return new LetterLine.Replaced(
                LetterLabels.Access[_language], [.. Summary(LetterLabels.Before, oldJoin)], [.. Summary(LetterLabels.After, join)]);
        }

        foreach (var person in change.People)
        {
            yield return new LetterLine.Replaced(
                wording.PeopleOf(person.Side.For(_language)),
                [Plain(LetterLabels.Before, person.Before ?? wording.Nobody)],
                [Plain(LetterLabels.After, person.After ?? wording.Nobody)]);
        }
    }

    private IEnumerable<LetterLine> Access()
    {
        if (notice.Join is not { } join || !notice.Occasion.TellsHowToJoin)
        {
            yield break;
        }

        yield return Plain(LetterLabels.Platform, join.Platform);
        if (join.Number is { } number)
        {
            yield return Plain(LetterLabels.Number, number);
        }

        if (join.Passcode is { } passcode)
        {
            yield return Plain(LetterLabels.Passcode, passcode);
        }

        if (join.DialIn.Count > 0)
        {
            yield return new LetterLine.Fact(LetterLabels.DialIn[_language], [.. join.DialIn.Select(d => new Phrase(d, _language))]);
        }

        if (join.Link is { } link)
        {
            yield return new LetterLine.Link(LetterLabels.Link[_language], link);
        }
    }

    private IEnumerable<LetterLine> Answering()
    {
        if (!notice.Occasion.AsksForAnswer)
        {
            yield break;
        }

        foreach (var sentence in words.HowToAnswer(recipient))
        {
            yield return new LetterLine.Sentence(sentence);
        }

        if (recipient.PersonalLink is { } link)
        {
            yield return new LetterLine.Link(LetterLabels.PersonalLink[_language], link);
        }
    }

    private IEnumerable<LetterLine> NextSteps()
    {
        if (notice.Occasion is not Occasion.Held held)
        {
            yield break;
        }

        if (held.MinutesBy is { } day)
        {
            yield return Plain(LetterLabels.MinutesBy, OfficialTime.Date(day, _language), FactForm.Chief);
        }

        if (held.NextSteps.Count > 0)
        {
            yield return Several(LetterLabels.Steps, held.NextSteps, FactForm.Points);
        }

        if (recipient.PersonalLink is { } link)
        {
            yield return new LetterLine.Link(LetterLabels.PersonalLink[_language], link);
        }
    }

    private IEnumerable<LetterLine> Contact()
    {
        yield return Said(LetterLabels.Office, notice.Organiser.Name);
        yield return Plain(LetterLabels.Mail, notice.Organiser.Mailbox.Value);
        if (notice.Organiser.Phone is { } phone)
        {
            yield return Plain(LetterLabels.Phone, phone);
        }
    }

    /// <summary>The reader's local time first, then each side's that reads differently: one fact, on one line of the plain text.</summary>
    private LetterLine.Fact Time(Text label, Interval time, FactForm form = FactForm.Plain) => Time(label[_language], time, form);

    private LetterLine.Fact Time(string label, Interval time, FactForm form) => new(
        label,
        [.. notice.Sides.Select(s => s.Zone).Prepend(recipient.Zone)
            .Select(zone => Range(time, zone)).Distinct().Select(text => new Phrase(text, _language))],
        form);

    /// <summary>A way into the meeting in short; the section on joining tells the one in force in full.</summary>
    private IEnumerable<LetterLine> Summary(Text label, JoinDetails join)
    {
        string?[] parts =
        [
            join.Platform,
            join.Number is { } number ? $"{LetterLabels.Number[_language]} {number}" : null,
            join.Passcode is { } passcode ? $"{LetterLabels.Passcode[_language]} {passcode}" : null,
        ];
        yield return new LetterLine.Fact(label[_language], [.. parts.OfType<string>().Select(t => new Phrase(t, _language))], FactForm.Names);
        if (join.Link is { } link)
        {
            yield return new LetterLine.Link(LetterLabels.Link[_language], link);
        }
    }

    private LetterLine.Fact Several(Text label, IEnumerable<LocalText> texts, FactForm form) =>
        new(label[_language], [.. texts.Select(t => Phrase.Of(t, _language))], form);

    private LetterLine.Fact Said(Text label, LocalText text) => new(label[_language], [Phrase.Of(text, _language)]);

    private LetterLine.Fact Plain(Text label, string text, FactForm form = FactForm.Plain) => new(label[_language], [new Phrase(text, _language)], form);

    private string Range(Interval time, DateTimeZone zone) => OfficialTime.Range(time.Start, time.End, zone, _language);
}

/// <summary>The headings of sections and the labels of facts.</summary>
internal static class LetterLabels
{
    public static Text Overview => new("회의 개요", "会议概况", "会議の概要", "The meeting");
    public static Text Options => new("제안 일정", "备选时间", "候補日時", "Proposed times");
    public static Text Changes => new("변경 내용", "变更内容", "変更内容", "What has changed");
    public static Text Access => new("접속 방법", "入会方式", "接続方法", "How to join");
    public static Text Answer => new("회신 방법", "回复方式", "回答方法", "How to reply");
    public static Text NextSteps => new("향후 절차", "后续安排", "今後の予定", "Next steps");
    public static Text Contact => new("문의처", "联系方式", "問合せ先", "Contact");

    public static Text Title => new("회의명", "会议名称", "会議名", "Title");
    public static Text Sides => new("참가 지방정부", "与会地方政府", "参加地方政府", "Governments");
    public static Text Time => new("회의 일시", "会议时间", "会議日時", "Time");
    public static Text PlannedTime => new("당초 회의 일시", "原定会议时间", "当初の会議日時", "Planned time");
    public static Text TestDay => new("점검 일자", "联调测试日期", "接続試験日", "Test session on");
    public static Text Agenda => new("안건", "会议议题", "議題", "Agenda");
    public static Text Reason => new("사유", "原因", "理由", "Reason");
    public static Text NewWindow => new("새 일정 협의 기간", "另行商定时间的范围", "日程の再調整期間", "New time to be agreed within");
    public static Text Deadline => new("회신 기한", "回复截止时间", "回答期限", "Please reply by");
    public static Text Before => new("변경 전", "变更前", "変更前", "Before");
    public static Text After => new("변경 후", "变更后", "変更後", "Now");
    public static Text Platform => new("회의 프로그램", "会议平台", "会議システム", "Platform");
    public static Text Number => new("회의 번호", "会议号", "会議番号", "Meeting number");
    public static Text Passcode => new("암호", "会议密码", "パスコード", "Passcode");
    public static Text DialIn => new("전화 참가", "电话接入", "電話での参加", "By telephone");
    public static Text Link => new("접속 주소", "入会链接", "接続先", "Join link");
    public static Text PersonalLink => new("전용 페이지", "专用页面", "専用ページ", "Your page");
    public static Text MinutesBy => new("회의록 초안 송부", "会谈纪要草案送达日期", "議事録案の送付", "Draft minutes by");
    public static Text Steps => new("후속 사항", "后续事项", "今後の対応", "To follow");
    public static Text Office => new("담당 부서", "联系部门", "担当部署", "Office");
    public static Text Mail => new("전자우편", "电子邮箱", "電子メール", "E-mail");
    public static Text Phone => new("전화", "电话", "電話", "Telephone");
}
