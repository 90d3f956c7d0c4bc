using MeetingHub.Meetings.Proposals;
using MeetingHub.Web.Calendars;

namespace MeetingHub.Web.Meetings;

/// <summary>What speaks against a time, in words: "11:30 runs into lunch in Suwon; Saturday, 3 October 2026 is a holiday in Korea".</summary>
internal static class TimeProblemWords
{
    /// <summary>All of it in one sentence.</summary>
    public static string Say(IEnumerable<TimeProblem> problems, Language language) =>
        string.Join(language == Language.English || language == Language.Korean ? "; " : "；", problems.Select(p => Say(p, language)).Distinct());

    /// <summary>The refusal of a time, with its words in every language: <c>problems.ko</c>, <c>problems.zh-Hans</c> …</summary>
    public static Refusal Refuse(IReadOnlyList<TimeProblem> problems, string place) =>
        new("proposal.timeUnsuitable", $"{Say(problems, Language.English)}. Choose another time, or insist on this one.", place)
        {
            Facts = Languages.All.ToDictionary(language => $"problems.{language.Tag()}", language => Say(problems, language)),
        };

    private static string Say(TimeProblem problem, Language language)
    {
        var clock = OfficialTime.Clock(problem.Start.TimeOfDay, language);
        var date = OfficialTime.Date(problem.Start.Date, language);
        var place = problem.Place.For(language);
        var country = CalendarTexts.KnownCountry(problem.Country)?.In(language) ?? place;
        return problem.Kind switch
        {
            TimeProblemKind.Passed => TimeProblemTexts.Passed.In(language, date, clock),
            // A holiday's name is told where it has one in the reader's language; a foreign word would tell them nothing.
            TimeProblemKind.Holiday when problem.Day[language] is { } name => TimeProblemTexts.Holiday.In(language, date, country, name),
            TimeProblemKind.Holiday => TimeProblemTexts.Closed.In(language, date, country),
            TimeProblemKind.DayOfRest => TimeProblemTexts.DayOfRest.In(language, date, country),
            TimeProblemKind.OutsideHours => TimeProblemTexts.OutsideHours.In(language, date, clock, place),
            TimeProblemKind.Lunch => TimeProblemTexts.Lunch.In(language, date, clock, place),
            TimeProblemKind.Taken => TimeProblemTexts.Taken.In(language, date, clock, place),
        };
    }
}
