using MeetingHub.Meetings;
using MeetingHub.Points;

namespace MeetingHub.Minutes;

/// <summary>
/// Every word that the minutes print by themselves, in one language, as its officials write. What a party wrote is in the document.
/// </summary>
public sealed record MinutesWords
{
    public required Language Language { get; init; }

    // The kinds of record. 会议纪要 and 議事録 are what one government keeps for itself; between equals the others are used.
    public required string InternalRecord { get; init; }
    public required string AgreedRecord { get; init; }
    public required string Memorandum { get; init; }
    public required string JointStatement { get; init; }

    // The facts.
    public required string Facts { get; init; }
    public required string Meeting { get; init; }
    public required string TimeAndPlace { get; init; }
    public required string Form { get; init; }
    public required string ByVideo { get; init; }

    // Attendance.
    public required string Attendance { get; init; }

    /// <summary>{0}: the party's name.</summary>
    public required string Side { get; init; }

    public required string Head { get; init; }
    public required string Member { get; init; }
    public required string Observer { get; init; }
    public required string Interpreter { get; init; }
    public required string Absent { get; init; }

    // The points.
    public required string AgreedPoints { get; init; }
    public required string Contents { get; init; }
    public required string NoAgreedPoints { get; init; }
    public required string AgreedPoint { get; init; }
    public required string Decision { get; init; }
    public required string Information { get; init; }
    public required string Task { get; init; }
    public required string Responsible { get; init; }
    public required string Due { get; init; }

    // The texts and the signatures.

    /// <summary>{0}: the languages, each by its name in this language.</summary>
    public required string EquallyAuthentic { get; init; }

    /// <summary>{0}: the languages; {1}: the one that prevails.</summary>
    public required string OnePrevails { get; init; }

    public required string Signatures { get; init; }
    public required string Office { get; init; }
    public required string Position { get; init; }
    public required string Name { get; init; }
    public required string Signature { get; init; }
    public required string DateOfSignature { get; init; }

    /// <summary>Before the time in the field of a digital signature.</summary>
    public required string SignedDigitally { get; init; }

    /// <summary>{0}: in whose place is signed.</summary>
    public required string ProxyFor { get; init; }

    // Marks on every page.
    public required string Sample { get; init; }
    public required string Reconstructed { get; init; }

    /// <summary>{0}: this page; {1}: all pages.</summary>
    public required string Page { get; init; }

    /// <summary>{0}: see <see cref="Edition.CheckCode"/>.</summary>
    public required string CheckCode { get; init; }

    /// <summary>Between a label and its value.</summary>
    public required string Colon { get; init; }

    /// <summary>Between parties in a row, and before the last of them.</summary>
    public required (string Comma, string And) BetweenParties { get; init; }

    /// <summary>Between languages in a row, and before the last of them.</summary>
    public required (string Comma, string And) BetweenLanguages { get; init; }

    /// <summary>Round a place behind a name.</summary>
    public required (string Open, string Close) Brackets { get; init; }

    /// <summary>Between a person's office, title and name; a space follows.</summary>
    public string BetweenParts => Language == Language.English ? "," : "";

    /// <summary>The names of the house's languages, in the order of <see cref="Basics.Language"/>.</summary>
    public required IReadOnlyList<string> LanguageNames { get; init; }

    /// <summary>The words of one language.</summary>
    public static MinutesWords In(Language language) => language switch
    {
        Language.Korean => MinutesVocabulary.Korean,
        Language.SimplifiedChinese => MinutesVocabulary.SimplifiedChinese,
        Language.Japanese => MinutesVocabulary.Japanese,
        Language.English => MinutesVocabulary.English,
    };

    /// <summary>A row of names: 경기도·산둥성, 京畿道与山东省.</summary>
    public static string Row(IReadOnlyList<string> names, (string Comma, string And) between) => names.Count < 2
        ? string.Concat(names)
        : string.Join(between.Comma, names.SkipLast(1)) + between.And + names[^1];

    /// <summary>What a record of this kind is called.</summary>
    public string Kind(DocumentKind kind) => kind switch
    {
        DocumentKind.InternalRecord => InternalRecord,
        DocumentKind.AgreedRecord => AgreedRecord,
        DocumentKind.Memorandum => Memorandum,
        DocumentKind.JointStatement => JointStatement,
    };

    /// <summary>How a person took part.</summary>
    public string Role(AttendeeRole role) => role switch
    {
        AttendeeRole.Head => Head,
        AttendeeRole.Member => Member,
        AttendeeRole.Observer => Observer,
        AttendeeRole.Interpreter => Interpreter,
        AttendeeRole.Absent => Absent,
    };

    /// <summary>What a point is.</summary>
    public string Item(ItemKind kind) => kind switch
    {
        ItemKind.AgreedPoint => AgreedPoint,
        ItemKind.Decision => Decision,
        ItemKind.Information => Information,
        ItemKind.Task => Task,
    };
}
