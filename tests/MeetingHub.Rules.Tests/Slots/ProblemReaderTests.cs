using System.Text;
using System.Text.Json.Nodes;
using MeetingHub.Slots;

namespace MeetingHub.Rules.Tests.Slots;

public sealed class ProblemReaderTests
{
    private const string Sound = """
        {
          "version": 1, "now": "2026-12-01T00:00:00Z", "organizerZone": "Asia/Seoul", "window": {"from": "2026-12-01", "to": "2026-12-02"},
          "durationMinutes": 60, "granularityMinutes": 15,
          "constraints": {"bufferBeforeMinutes": 0, "localBounds": {"scope": "organizer", "earliest": "09:00"}, "tentative": "busy"},
          "parties": [{"id": "gg", "minimumPresent": 1}, {"id": "sd"}, {"id": "pool"}],
          "workingHours": {"office": [{"days": ["mon", "tue"], "start": "09:00", "end": "18:00", "breaks": [{"start": "12:00", "end": "13:00"}]}]},
          "holidayCalendars": {"XX": {"holidays": [{"date": "2026-12-25", "name": "Christmas"}], "workdays": [{"date": "2026-12-26"}]}},
          "participants": [
            {"id": "a", "party": "gg", "zone": "Asia/Seoul", "workingHours": "office", "holidays": "XX",
             "dayOverrides": [{"date": "2026-12-02", "shifts": [{"start": "22:00", "end": "06:00"}]}],
             "busy": [{"start": "2026-12-01T01:00:00Z", "end": "2026-12-01T02:00:00Z", "status": "oof"}]},
            {"id": "b", "party": "sd", "zone": "Asia/Shanghai", "workingHours": "always", "attendance": "optional", "weight": 2}
          ],
          "preferences": {"preferredStart": "14:00", "preferredDates": ["2026-12-02"], "history": [{"party": "gg", "burdenMinutes": 90}]}
        }
        """;

    /// <summary>Where a value of the sound problem is replaced (a blank: taken away), by what, and the one error that this makes.</summary>
    public static TheoryData<string, string, string, string> Flaws => new()
    {
        { "/version", "2", "invalidValue", "/version" },
        { "/now", "\"2026-12-01T00:00:00\"", "invalidInstant", "/now" },
        { "/now", "\"2026-12-01T00:00:00+18:01\"", "invalidInstant", "/now" },
        { "/now", "5", "invalidType", "/now" },
        { "/organizerZone", "", "missingField", "/organizerZone" },
        { "/organizerZone", "\"asia/seoul\"", "unknownZone", "/organizerZone" },
        { "/organizerZone", "\"UTC+09\"", "unknownZone", "/organizerZone" },
        { "/window", "", "missingField", "/window" },
        { "/window", "[]", "invalidType", "/window" },
        { "/window/to", "", "missingField", "/window/to" },
        { "/window/to", "\"2026-02-30\"", "invalidDate", "/window/to" },
        { "/window/to", "\"2026-11-30\"", "windowReversed", "/window" },
        { "/window/to", "\"2028-01-05\"", "windowTooLong", "/window" },
        { "/window/to", "\"20261202\"", "invalidDate", "/window/to" },
        { "/durationMinutes", "", "missingField", "/durationMinutes" },
        { "/durationMinutes", "0", "outOfRange", "/durationMinutes" },
        { "/durationMinutes", "1441", "outOfRange", "/durationMinutes" },
        { "/durationMinutes", "60.5", "invalidType", "/durationMinutes" },
        { "/durationMinutes", "\"60\"", "invalidType", "/durationMinutes" },
        { "/granularityMinutes", "7", "invalidValue", "/granularityMinutes" },
        { "/granularityMinutes", "-99999999999", "invalidValue", "/granularityMinutes" },
        { "/granularityMinutes", "15.0", "invalidType", "/granularityMinutes" },
        { "/constraints", "3", "invalidType", "/constraints" },
        { "/constraints/bufferBeforeMinutes", "-1", "outOfRange", "/constraints/bufferBeforeMinutes" },
        { "/constraints/minimumNoticeMinutes", "525601", "outOfRange", "/constraints/minimumNoticeMinutes" },
        { "/constraints/minimumOptionalPercent", "101", "outOfRange", "/constraints/minimumOptionalPercent" },
        { "/constraints/tentative", "\"maybe\"", "invalidValue", "/constraints/tentative" },
        { "/constraints/localBounds/scope", "", "missingField", "/constraints/localBounds/scope" },
        { "/constraints/localBounds/scope", "\"nobody\"", "invalidValue", "/constraints/localBounds/scope" },
        { "/constraints/localBounds/earliest", "\"9:00\"", "invalidTime", "/constraints/localBounds/earliest" },
        { "/constraints/localBounds/latest", "\"24:01\"", "invalidTime", "/constraints/localBounds/latest" },
        { "/parties/2/id", "", "missingField", "/parties/2/id" },
        { "/parties/2/id", "\"gg\"", "duplicateId", "/parties/2/id" },
        { "/parties/0/minimumPresent", "-1", "outOfRange", "/parties/0/minimumPresent" },
        { "/workingHours/office/0/days/0", "\"monday\"", "invalidValue", "/workingHours/office/0/days/0" },
        { "/workingHours/office/0/days", "", "missingField", "/workingHours/office/0/days" },
        { "/workingHours/office/0/start", "\"25:00\"", "invalidTime", "/workingHours/office/0/start" },
        { "/workingHours/office/0/start", "\"24:00\"", "emptyShift", "/workingHours/office/0" },
        { "/workingHours/office/0/end", "\"09:00\"", "emptyShift", "/workingHours/office/0" },
        { "/workingHours/office/0/breaks/0/end", "\"18:30\"", "breakOutsideShift", "/workingHours/office/0/breaks/0" },
        { "/workingHours/office/0/breaks/0/start", "\"08:00\"", "breakOutsideShift", "/workingHours/office/0/breaks/0" },
        { "/workingHours/a~1b", "4", "invalidType", "/workingHours/a~1b" },
        { "/holidayCalendars/YY", "[]", "invalidType", "/holidayCalendars/YY" },
        { "/holidayCalendars/XX/holidays/0/date", "\"25.12.2026\"", "invalidDate", "/holidayCalendars/XX/holidays/0/date" },
        { "/holidayCalendars/XX/workdays/0/date", "\"2026-12-25\"", "conflictingHoliday", "/holidayCalendars/XX/workdays/0" },
        { "/holidayCalendars/XX/workdays/0/as", "\"Mon\"", "invalidValue", "/holidayCalendars/XX/workdays/0/as" },
        { "/participants", "", "missingField", "/participants" },
        { "/participants", "[]", "missingField", "/participants" },
        { "/participants/1", "null", "invalidType", "/participants/1" },
        { "/participants/1/id", "\"a\"", "duplicateId", "/participants/1/id" },
        { "/participants/0/party", "\"nobody\"", "unknownParty", "/participants/0/party" },
        { "/participants/0/zone", "\"Asia/Pyeongtaek\"", "unknownZone", "/participants/0/zone" },
        { "/participants/0/attendance", "\"must\"", "invalidValue", "/participants/0/attendance" },
        { "/participants/0/workingHours", "\"Office\"", "unknownProfile", "/participants/0/workingHours" },
        { "/participants/0/workingHours", "", "missingField", "/participants/0/workingHours" },
        { "/participants/0/holidays", "\"ZZ\"", "unknownCalendar", "/participants/0/holidays" },
        { "/participants/0/dayOverrides/0/date", "\"x\"", "invalidDate", "/participants/0/dayOverrides/0/date" },
        { "/participants/0/dayOverrides/0/shifts", "", "missingField", "/participants/0/dayOverrides/0/shifts" },
        { "/participants/0/dayOverrides/0/shifts/0/end", "\"22:00\"", "emptyShift", "/participants/0/dayOverrides/0/shifts/0" },
        { "/participants/0/busy/0/start", "", "missingField", "/participants/0/busy/0/start" },
        { "/participants/0/busy/0/start", "\"2026-12-01T25:00:00Z\"", "invalidInstant", "/participants/0/busy/0/start" },
        { "/participants/0/busy/0/start", "\"2026-12-01\"", "mixedIntervalForms", "/participants/0/busy/0" },
        { "/participants/0/busy/0/end", "\"2026-12-01T00:59:59.9999999Z\"", "reversedInterval", "/participants/0/busy/0" },
        { "/participants/0/busy/0/zone", "\"Mars\"", "unknownZone", "/participants/0/busy/0/zone" },
        { "/participants/0/busy/0/status", "\"away\"", "invalidValue", "/participants/0/busy/0/status" },
        { "/participants/0/busy/0/status", "[\"busy\"]", "invalidType", "/participants/0/busy/0/status" },
        { "/participants/0/busy/0", "null", "invalidType", "/participants/0/busy/0" },
        { "/participants/0/calendarVisible", "\"no\"", "invalidType", "/participants/0/calendarVisible" },
        { "/participants/1/weight", "-1", "outOfRange", "/participants/1/weight" },
        { "/preferences/preferredStart", "\"2 pm\"", "invalidTime", "/preferences/preferredStart" },
        { "/preferences/history/0/party", "\"nobody\"", "unknownParty", "/preferences/history/0/party" },
    };

    [Fact]
    public void Reads_a_sound_problem_without_an_error() => Assert.Empty(ErrorsOf(Sound));

    [Theory]
    [MemberData(nameof(Flaws))]
    public void Names_each_flaw_by_code_and_place(string at, string value, string code, string place)
    {
        Assert.Equal([(code, place)], ErrorsOf(With(at, value)));
    }

    [Fact]
    public void Finds_all_errors_at_once_sorted_by_place()
    {
        var problem = """
            {"window": {"from": "2026-13-01", "to": 5}, "durationMinutes": 9999, "participants": [
              {"id": "a", "zone": "Nowhere", "workingHours": "x", "busy": [
                {"start": "2026-12-01T10:00:00", "end": "x"},
                {"start": "2026-12-01T10:00:00", "end": "2026-12-01T09:00:00", "zone": "Elsewhere"},
                {"start": "2026-12-01T10:00:00", "end": "2026-12-01T11:00:00"}]}]}
            """;

        Assert.Equal(
            [
                ("outOfRange", "/durationMinutes"),
                ("missingField", "/organizerZone"),
                ("invalidInstant", "/participants/0/busy/0/end"),
                ("reversedInterval", "/participants/0/busy/1"),
                ("unknownZone", "/participants/0/busy/1/zone"),
                ("unknownProfile", "/participants/0/workingHours"),
                ("unknownZone", "/participants/0/zone"),
                ("invalidDate", "/window/from"),
                ("invalidType", "/window/to"),
            ],
            ErrorsOf(problem));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("""{"id": "\ud800"}""")]
    [InlineData("""{"\udfff": 1}""")]
    [InlineData("\u00ff")]
    public void Says_what_is_no_json(string text) =>
        Assert.Equal([("invalidJson", "")], Read(Encoding.Latin1.GetBytes(text)).Errors.Select(e => (e.Code, e.Place)));

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("7")]
    public void Wants_an_object(string text) => Assert.Equal([("invalidType", "")], ErrorsOf(text));

    [Fact]
    public void Leaves_a_calendar_that_the_file_does_not_define_to_the_product()
    {
        var answer = SlotFile.Answer(
            """
            {"organizerZone": "Asia/Seoul", "window": {"from": "2026-12-24", "to": "2026-12-25"}, "durationMinutes": 60, "granularityMinutes": 60,
             "participants": [{"id": "a", "zone": "Asia/Seoul", "holidays": "KR", "workingHours": [{"days": ["thu", "fri"], "start": "09:00", "end": "11:00"}]}]}
            """u8.ToArray(),
            all: true,
            cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(
            ["2026-12-24T00:00:00Z", "2026-12-24T01:00:00Z"], JsonNode.Parse(answer.Json.Span)!["starts"]!.AsArray().Select(s => (string?)s));
    }

    private static IEnumerable<(string, string?)> ErrorsOf(string json) => Read(Encoding.UTF8.GetBytes(json)).Errors.Select(e => (e.Code, e.Place));

    private static ProblemReading Read(byte[] utf8) => ProblemReader.Read(utf8, _ => null);

    /// <summary>The sound problem with one value replaced or taken away.</summary>
    private static string With(string pointer, string value)
    {
        var root = JsonNode.Parse(Sound)!;
        var names = pointer.Split('/')[1..];
        var parent = names[..^1].Aggregate(root, (node, name) => node is JsonArray list ? list[int.Parse(name, null)]! : node[name]!);
        var last = names[^1].Replace("~1", "/", StringComparison.Ordinal);
        if (parent is JsonArray items)
        {
            items[int.Parse(last, null)] = JsonNode.Parse(value);
        }
        else if (value.Length == 0)
        {
            _ = parent.AsObject().Remove(last);
        }
        else
        {
            parent[last] = JsonNode.Parse(value);
        }

        return root.ToJsonString();
    }
}
