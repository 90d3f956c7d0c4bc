using NodaTime;

namespace MeetingHub.Letters;

/// <summary>Korean, as a 공문 writes: 합쇼체, numbered paragraphs, 아래, 끝. (행정업무의 운영 및 혁신에 관한 규정).</summary>
internal sealed class KoreanWording : Wording
{
    public static KoreanWording Instance { get; } = new();

    public override LetterLabels Labels { get; } = new()
    {
        Overview = "회의 개요",
        Options = "제안 일정",
        Changes = "변경 내용",
        Access = "접속 방법",
        Answer = "회신 방법",
        NextSteps = "향후 절차",
        Contact = "문의처",
        Title = "회의명",
        Sides = "참가 지방정부",
        Time = "회의 일시",
        PlannedTime = "당초 회의 일시",
        TestDay = "점검 일자",
        Agenda = "안건",
        Reason = "사유",
        NewWindow = "새 일정 협의 기간",
        Deadline = "회신 기한",
        Before = "변경 전",
        After = "변경 후",
        Platform = "회의 프로그램",
        Number = "회의 번호",
        Passcode = "암호",
        DialIn = "전화 참가",
        Link = "접속 주소",
        PersonalLink = "전용 페이지",
        MinutesBy = "회의록 초안 송부",
        Steps = "후속 사항",
        Office = "담당 부서",
        Mail = "전자우편",
        Phone = "전화",
    };

    public override string Colon => ": ";
    public override string ListComma => ", ";
    public override string ParagraphIndent => "";
    public override string Bullet => "  ○ ";
    public override string Indent => "      ";
    public override string? Below => "아    래";
    public override string? End => "끝.";
    public override bool EndsBehindLastWord => true;
    public override string Nobody => "없음";

    public override string Subject(MeetingNotice notice, string title, string? time) => (notice.Occasion.Kind, notice.Occasion) switch
    {
        (MessageKind.Proposal, Occasion.Proposed { As: ProposedAs.Instead }) => $"「{title}」 일정 재협의 요청",
        (MessageKind.Proposal, Occasion.Proposed { As: ProposedAs.Again }) => $"「{title}」 일정 협의 재개 및 회신 요청",
        (MessageKind.Proposal, _) => $"「{title}」 일정 협의 요청",
        (MessageKind.AnswerReminder, _) => $"「{title}」 일정 회신 요청(재안내)",
        (MessageKind.Postponement, Occasion.TakenBack) => $"「{title}」 연기 및 일정 제안 철회 알림",
        (MessageKind.Cancellation, Occasion.TakenBack) => $"「{title}」 일정 제안 철회 알림",
        (MessageKind.Decision, _) => $"「{title}」 일정 확정 알림: {time}",
        (MessageKind.Invitation, _) => $"「{title}」 참석 안내: {time}",
        (MessageKind.Change, Occasion.Changed { OldTime: not null }) => $"「{title}」 일시 변경 알림: {time}",
        (MessageKind.Change, _) => $"「{title}」 변경 사항 알림: {time}",
        (MessageKind.Cancellation, Occasion.CalledOff { Cause: CallOff.Cancelled }) => $"「{title}」 개최 취소 알림: {time}",
        (MessageKind.Postponement, _) => $"「{title}」 연기 알림(당초 {time})",
        (MessageKind.Cancellation, Occasion.CalledOff { Cause: CallOff.InvitedOtherwise }) => $"「{title}」 안내 경로 변경 알림: {time}",
        (MessageKind.Cancellation, _) => $"「{title}」 참석 대상 변경 알림: {time}",
        (MessageKind.MeetingReminder, _) => $"「{title}」 개최 재안내: {time}",
        (MessageKind.TestSession, Occasion.TestPlanned { Day: null }) => $"「{title}」 사전 접속 점검 일정 협의 요청",
        (MessageKind.TestSession, _) => $"「{title}」 사전 접속 점검 안내: {time}",
        (MessageKind.DelegationReminder, _) => $"「{title}」 참석자 명단 제출 요청: {time}",
        (MessageKind.MinutesReminder, _) => $"「{title}」 회의록 작성 요청: {time}",
        (MessageKind.Thanks, _) => $"「{title}」 참석 감사 및 향후 절차 안내",
    };

    public override IReadOnlyList<string> Addressee(Recipient recipient)
    {
        var government = recipient.Government.For(Language.Korean);
        string?[] parts = recipient is { Name: null, Post: null } ? [government, "담당자"] : [government, recipient.Post, recipient.Name];
        return [$"수신: {string.Join(' ', parts.OfType<string>())} 귀하"];
    }

    public override IReadOnlyList<string> Opening(MeetingNotice notice, bool isGuest) =>
        isGuest ? ["1. 귀 기관의 무궁한 발전을 기원합니다.", $"2. {Purpose(notice)}"] : [Purpose(notice)];

    private static string Purpose(MeetingNotice notice) => (notice.Occasion.Kind, notice.Occasion) switch
    {
        (MessageKind.Proposal, Occasion.Proposed { As: ProposedAs.Instead }) =>
            "아래 화상회의의 개최 일정을 앞서 제안드린 일정을 대신하여 다시 제안드리오니, 검토하신 후 기한까지 회신하여 주시기 바랍니다. 앞서 제안드린 일정에 대하여는 회신하지 않으셔도 됩니다.",
        (MessageKind.Proposal, Occasion.Proposed { As: ProposedAs.Again }) =>
            "아래 화상회의의 일정 협의를 재개하오니, 검토하신 후 기한까지 회신하여 주시기 바랍니다. 이미 회신하신 내용은 그대로 유지되며, 변경하실 사항이 있는 경우에만 다시 알려 주시기 바랍니다.",
        (MessageKind.Proposal, _) => "아래 화상회의의 개최 일정을 제안드리오니, 검토하신 후 기한까지 회신하여 주시기 바랍니다.",
        (MessageKind.AnswerReminder, _) =>
            "앞서 제안드린 아래 화상회의 일정에 대한 회신을 아직 받지 못하였습니다. 바쁘시더라도 기한까지 회신하여 주시기 바라며, 이미 회신하신 경우에는 양해하여 주시기 바랍니다.",
        (_, Occasion.TakenBack { IsOff: true }) =>
            "아래 화상회의를 개최하지 않게 되어 앞서 제안드린 일정을 철회함을 알려 드립니다. 검토하여 주신 데 감사드리며, 너그러이 양해하여 주시기 바랍니다.",
        (MessageKind.Postponement, Occasion.TakenBack) =>
            "아래 화상회의를 연기하게 되어 앞서 제안드린 일정을 철회함을 알려 드립니다. 검토하여 주신 데 감사드리며, 새로운 일정은 다시 협의드리겠으니 너그러이 양해하여 주시기 바랍니다.",
        (MessageKind.Cancellation, Occasion.TakenBack) =>
            "앞서 제안드린 아래 화상회의의 일정을 철회함을 알려 드립니다. 검토하여 주신 데 감사드리며, 일정은 다시 협의드리겠으니 너그러이 양해하여 주시기 바랍니다.",
        (MessageKind.Decision, _) when notice.Join is null =>
            "일정 제안에 회신하여 주셔서 감사합니다. 화상회의 일정이 아래와 같이 확정되었음을 알려 드리며, 접속 방법은 참석 안내와 함께 별도로 보내 드리겠습니다.",
        (MessageKind.Decision, _) => "일정 제안에 회신하여 주셔서 감사합니다. 화상회의 일정이 아래와 같이 확정되었음을 알려 드립니다.",
        (MessageKind.Invitation, _) => "아래와 같이 화상회의를 개최하오니 참석하여 주시기 바랍니다.",
        (MessageKind.Change, _) => "이미 안내해 드린 화상회의의 내용이 아래와 같이 변경되었음을 알려 드리오니, 변경된 내용에 따라 참석하여 주시기 바랍니다.",
        (MessageKind.Cancellation, Occasion.CalledOff { Cause: CallOff.Cancelled }) =>
            "아래 화상회의를 개최하지 않게 되었음을 알려 드립니다. 그동안 준비하여 주신 데 감사드리며, 너그러이 양해하여 주시기 바랍니다.",
        (MessageKind.Postponement, _) =>
            "아래 화상회의를 연기하게 되었음을 알려 드립니다. 새로운 일정은 다시 협의드리겠으며, 너그러이 양해하여 주시기 바랍니다.",
        (MessageKind.Cancellation, Occasion.CalledOff { Cause: CallOff.InvitedOtherwise }) =>
            "아래 화상회의의 참석 안내를 다른 주소 또는 귀 기관의 일정 시스템으로 새로 보내 드렸습니다. 회의는 예정대로 개최되오니, 중복되지 않도록 이 안내로 등록된 일정은 삭제하여 주시기 바랍니다.",
        (MessageKind.Cancellation, _) =>
            "참석자 변경에 따라 아래 화상회의에는 참석하지 않으셔도 됨을 알려 드립니다. 회의는 예정대로 개최되며, 등록해 두신 일정은 삭제하여 주시기 바랍니다.",
        (MessageKind.MeetingReminder, _) => "아래 화상회의의 개최를 다시 한번 안내해 드리오니, 회의 시작 전에 미리 접속하여 주시기 바랍니다.",
        (MessageKind.TestSession, Occasion.TestPlanned { Day: null }) =>
            "귀 기관에서 처음 사용하시는 회의 프로그램임을 고려하여 아래 화상회의에 앞서 접속 점검을 실시하고자 하오니, 가능한 일시를 알려 주시기 바랍니다.",
        (MessageKind.TestSession, _) =>
            "아래 화상회의에 앞서 접속 점검을 실시하오니, 회의 당일 사용하실 장소와 장비로 참여하여 주시기 바랍니다. 구체적인 시각은 담당 부서에서 따로 연락드리겠습니다.",
        (MessageKind.DelegationReminder, _) =>
            "아래 화상회의의 귀측 참석자 명단을 아직 받지 못하였습니다. 바쁘시더라도 명단을 알려 주시기 바라며, 이미 보내 주신 경우에는 양해하여 주시기 바랍니다.",
        (MessageKind.MinutesReminder, _) => "아래 화상회의의 회의록이 아직 확정되지 않았습니다. 회의록을 작성하여 확정하여 주시기 바랍니다.",
        (MessageKind.Thanks, _) => "아래 화상회의에 참석하여 주신 데 깊이 감사드리며, 향후 절차를 안내해 드립니다.",
    };

    public override IReadOnlyList<string> HowToAnswer(Occasion occasion, Recipient recipient)
    {
        var answers = occasion.Kind switch
        {
            MessageKind.Proposal or MessageKind.AnswerReminder =>
                "일정별로 1순위, 가능, 불가 가운데 하나로 회신하여 주시고, 모두 어려우신 경우에는 가능한 다른 일시를 알려 주시기 바랍니다.",
            MessageKind.TestSession => "점검이 가능한 일시를 두세 가지 알려 주시기 바랍니다.",
            MessageKind.DelegationReminder => "참석자 명단(성명, 소속, 직위, 의전 순서)을 알려 주시기 바랍니다. 정해지지 않은 자리는 추후 통보로 적어 주셔도 됩니다.",
            MessageKind.Invitation or MessageKind.Change => "참석, 불참, 대리 참석(대리인 성명·직위) 가운데 하나로 회신하여 주시기 바랍니다.",
            MessageKind.Decision or MessageKind.Cancellation or MessageKind.Postponement or MessageKind.MeetingReminder or MessageKind.MinutesReminder or MessageKind.Thanks =>
                throw new InvalidOperationException("Such a letter asks for no answer."),
        };
        var ways = recipient.PersonalLink is null
            ? $"제목의 회신번호([{recipient.Code}])를 그대로 두고 이 전자우편에 답장하시거나, 아래 문의처에 전화로 회신하실 수 있습니다."
            : $"아래 전용 페이지에서 회신하시거나, 제목의 회신번호([{recipient.Code}])를 그대로 두고 이 전자우편에 답장하여 주시기 바랍니다. 전화로도 회신하실 수 있습니다.";
        return recipient.IsContact && occasion is Occasion.Invited
            ? [answers, "아울러 귀측 참석자 명단(성명, 소속, 직위, 의전 순서)을 알려 주시기 바랍니다.", ways]
            : [answers, ways];
    }

    public override IReadOnlyList<string> Closing(Occasion occasion, Recipient recipient) => [];

    public override string Heading(int number, string heading) => $"{"가나다라마바사"[number - 1]}. {heading}";

    public override string Option(int number) => $"제{number}안";

    public override string PeopleOf(string side) => $"{side} 참석자";

    public override string Titled(string name, string title) => $"{name} {title}";

    public override string Represented(string person, string deputy) => $"{person}(대리 참석: {deputy})";

    public override string Days(DateInterval days) =>
        $"{OfficialTime.Date(days.Start, Language.Korean)}~{OfficialTime.Date(days.End, Language.Korean)}";
}
