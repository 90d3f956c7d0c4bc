using MeetingHub.Minutes;

namespace MeetingHub.Meetings;

/// <summary>What kind of record the minutes are; its names in print are in <see cref="MinutesWords"/>.</summary>
public enum DocumentKind
{
    /// <summary>For one government alone: one language, stays in the house.</summary>
    InternalRecord,

    /// <summary>What two equals agree to have said: 회담록 / 会谈纪要 / 協議議事録.</summary>
    AgreedRecord,

    /// <summary>양해각서 / 备忘录 / 覚書.</summary>
    Memorandum,

    /// <summary>공동성명 / 联合声明 / 共同声明.</summary>
    JointStatement,
}
