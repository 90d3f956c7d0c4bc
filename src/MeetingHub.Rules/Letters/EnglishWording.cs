using NodaTime;

namespace MeetingHub.Letters;

/// <summary>English, as one government's office writes to another's: formal, short sentences, British dates.</summary>
internal sealed class EnglishWording : Wording
{
    public static EnglishWording Instance { get; } = new();

    public override LetterLabels Labels { get; } = new()
    {
        Overview = "The meeting",
        Options = "Proposed times",
        Changes = "What has changed",
        Access = "How to join",
        Answer = "How to reply",
        NextSteps = "Next steps",
        Contact = "Contact",
        Title = "Title",
        Sides = "Governments",
        Time = "Time",
        PlannedTime = "Planned time",
        TestDay = "Test session on",
        Agenda = "Agenda",
        Reason = "Reason",
        NewWindow = "New time to be agreed within",
        Deadline = "Please reply by",
        Before = "Before",
        After = "Now",
        Platform = "Platform",
        Number = "Meeting number",
        Passcode = "Passcode",
        DialIn = "By telephone",
        Link = "Join link",
        PersonalLink = "Your page",
        MinutesBy = "Draft minutes by",
        Steps = "To follow",
        Office = "Office",
        Mail = "E-mail",
        Phone = "Telephone",
    };

    public override string Colon => ": ";
    public override string ListComma => ", ";
    public override string ParagraphIndent => "";
    public override string Bullet => "  - ";
    public override string Indent => "      ";
    public override string? Below => null;
    public override string? End => null;
    public override string Nobody => "none";

    public override string Subject(MeetingNotice notice, string title, string? time) => (notice.Occasion.Kind, notice.Occasion) switch
    {
        (MessageKind.Proposal, Occasion.Proposed { As: ProposedAs.Instead }) => $"New proposed times: {title}",
        (MessageKind.Proposal, Occasion.Proposed { As: ProposedAs.Again }) => $"Proposed times open again: {title}",
        (MessageKind.Proposal, _) => $"Proposed times: {title}",
        (MessageKind.AnswerReminder, _) => $"Reply requested on proposed times: {title}",
        (MessageKind.Postponement, Occasion.TakenBack) => $"Postponed, and proposed times withdrawn: {title}",
        (MessageKind.Cancellation, Occasion.TakenBack) => $"Proposed times withdrawn: {title}",
        (MessageKind.Decision, _) => $"Time confirmed: {title}, {time}",
        (MessageKind.Invitation, _) => $"Invitation: {title}, {time}",
        (MessageKind.Change, Occasion.Changed { OldTime: not null }) => $"Change of time: {title}, {time}",
        (MessageKind.Change, _) => $"Change of arrangements: {title}, {time}",
        (MessageKind.Cancellation, Occasion.CalledOff { Cause: CallOff.Cancelled }) => $"Cancelled: {title}, {time}",
        (MessageKind.Postponement, _) => $"Postponed: {title}, planned for {time}",
        (MessageKind.Cancellation, Occasion.CalledOff { Cause: CallOff.InvitedOtherwise }) => $"Your invitation has been replaced: {title}, {time}",
        (MessageKind.Cancellation, _) => $"Your attendance is no longer required: {title}, {time}",
        (MessageKind.MeetingReminder, _) => $"Reminder: {title}, {time}",
        (MessageKind.TestSession, Occasion.TestPlanned { Day: null }) => $"Date requested for a test session: {title}",
        (MessageKind.TestSession, _) => $"Test session: {title}, {time}",
        (MessageKind.DelegationReminder, _) => $"List of participants requested: {title}, {time}",
        (MessageKind.MinutesReminder, _) => $"Minutes to be completed: {title}, {time}",
        (MessageKind.Thanks, _) => $"Thank you and next steps: {title}",
    };

    public override IReadOnlyList<string> Addressee(Recipient recipient)
    {
        var salutation = recipient.Name is { } name ? $"Dear {name}," : "Dear Sir or Madam,";
        string?[] office = [recipient.Post, recipient.Government.For(Language.English)];
        return [string.Join(", ", office.OfType<string>().Where(t => t.Length > 0)), "", salutation];
    }

    public override IReadOnlyList<string> Opening(MeetingNotice notice, bool isGuest) => [(notice.Occasion.Kind, notice.Occasion) switch
    {
        (MessageKind.Proposal, Occasion.Proposed { As: ProposedAs.Instead }) =>
            "We have the honour to propose the following times for the video meeting below, in place of those that we proposed earlier. We should be grateful if you would consider them and reply by the date given. No reply to the earlier times is needed.",
        (MessageKind.Proposal, Occasion.Proposed { As: ProposedAs.Again }) =>
            "We are resuming the arrangement of a time for the video meeting below. We should be grateful if you would consider the following times and reply by the date given. A reply that you have already given stands; please write only if it changes.",
        (MessageKind.Proposal, _) =>
            "We have the honour to propose the following times for the video meeting below. We should be grateful if you would consider them and reply by the date given.",
        (MessageKind.AnswerReminder, _) =>
            "We have not yet received your reply to the times that we proposed for the video meeting below. We should be grateful to receive it by the date given. If you have already replied, please accept our apologies.",
        (_, Occasion.TakenBack { IsOff: true }) =>
            "We regret to inform you that the video meeting below will not take place, and withdraw the times that we proposed for it. We thank you for considering them and ask for your understanding.",
        (MessageKind.Postponement, Occasion.TakenBack) =>
            "We regret to inform you that the video meeting below has been postponed, and withdraw the times that we proposed for it. We thank you for considering them, shall write again to agree on a new time, and ask for your understanding.",
        (MessageKind.Cancellation, Occasion.TakenBack) =>
            "We write to withdraw the times that we proposed for the video meeting below. We thank you for considering them, shall write again to agree on a time, and ask for your understanding.",
        (MessageKind.Decision, _) when notice.Join is null =>
            "Thank you for your reply to our proposal. The time of the video meeting is now confirmed as below. The joining details will follow with the invitation.",
        (MessageKind.Decision, _) => "Thank you for your reply to our proposal. The time of the video meeting is now confirmed as below.",
        (MessageKind.Invitation, _) => "We have the honour to invite you to the video meeting below.",
        (MessageKind.Change, _) =>
            "We write to inform you that the arrangements for the video meeting below have changed. We should be grateful if you would attend in accordance with the new arrangements.",
        (MessageKind.Cancellation, Occasion.CalledOff { Cause: CallOff.Cancelled }) =>
            "We regret to inform you that the video meeting below will not take place. We thank you for the preparations that you have made and ask for your understanding.",
        (MessageKind.Postponement, _) =>
            "We regret to inform you that the video meeting below has been postponed. We shall write again to agree on a new time, and ask for your understanding.",
        (MessageKind.Cancellation, Occasion.CalledOff { Cause: CallOff.InvitedOtherwise }) =>
            "Your invitation to the video meeting below has been sent anew, to another address or through your own office's calendar. The meeting will take place as planned; please remove the entry made by this message, so that it does not appear twice.",
        (MessageKind.Cancellation, _) =>
            "Following a change in the list of participants, you are no longer required to attend the video meeting below. The meeting will take place as planned; please remove it from your calendar.",
        (MessageKind.MeetingReminder, _) => "We write to remind you of the video meeting below. Please connect in good time before it begins.",
        (MessageKind.TestSession, Occasion.TestPlanned { Day: null }) =>
            "As your office will use this platform with us for the first time, we should like to test the connection before the video meeting below. We should be grateful if you would let us know when this would suit you.",
        (MessageKind.TestSession, _) =>
            "A test of the connection will be held before the video meeting below. Please take part from the room and with the equipment that you will use on the day. The office below will let you know the hour.",
        (MessageKind.DelegationReminder, _) =>
            "We have not yet received the list of your participants in the video meeting below. We should be grateful to receive it. If you have already sent it, please accept our apologies.",
        (MessageKind.MinutesReminder, _) => "The minutes of the video meeting below are not final yet. Please complete them.",
        (MessageKind.Thanks, _) => "We thank you for attending the video meeting below. The next steps are as follows.",
    }];

    public override IReadOnlyList<string> HowToAnswer(Occasion occasion, Recipient recipient)
    {
        var answers = occasion.Kind switch
        {
            MessageKind.Proposal or MessageKind.AnswerReminder =>
                "For each time, please reply \"first choice\", \"possible\" or \"not possible\". If none suits, please suggest another time.",
            MessageKind.TestSession => "Please name two or three times at which the connection could be tested.",
            MessageKind.DelegationReminder => "Please let us have the list of your participants (name, office, title, order of precedence). Places that are still open may be left \"to be named\".",
            MessageKind.Invitation or MessageKind.Change => "Please reply \"will attend\", \"will not attend\" or \"will be represented\" (with the representative's name and title).",
            MessageKind.Decision or MessageKind.Cancellation or MessageKind.Postponement or MessageKind.MeetingReminder or MessageKind.MinutesReminder or MessageKind.Thanks =>
                throw new InvalidOperationException("Such a letter asks for no answer."),
        };
        var ways = recipient.PersonalLink is null
            ? $"Please reply to this e-mail, keeping [{recipient.Code}] in the subject, or telephone the office below."
            : $"Please reply on your page below, or reply to this e-mail, keeping [{recipient.Code}] in the subject. You may also telephone the office below.";
        return recipient.IsContact && occasion is Occasion.Invited
            ? [answers, "Please also let us have the list of your participants (name, office, title, order of precedence).", ways]
            : [answers, ways];
    }

    public override IReadOnlyList<string> Closing(Occasion occasion, Recipient recipient) =>
        [recipient.Name is null ? "Yours faithfully," : "Yours sincerely,"];

    public override string Heading(int number, string heading) => $"{number}. {heading}";

    public override string Option(int number) => $"Option {number}";

    public override string PeopleOf(string side) => $"Participants of {side}";

    public override string Titled(string name, string title) => $"{name}, {title}";

    public override string Represented(string person, string deputy) => $"{person} (represented by {deputy})";

    public override string Days(DateInterval days) =>
        $"{OfficialTime.Date(days.Start, Language.English)} to {OfficialTime.Date(days.End, Language.English)}";
}
