using System.Text.Json;
using System.Text.Unicode;
using MeetingHub.Governments;
using NodaTime;

namespace MeetingHub.Slots;

/// <summary>
/// Reads a <see cref="SlotProblem"/> from its JSON form (version 1). All errors are found at once, each with the code of the format and a JSON pointer; only
/// checks whose inputs are readable are made.
/// </summary>
public static class ProblemReader
{
    private const int StandardGranularity = 15;

    private static readonly Dictionary<string, bool> TentativeBlocks = new(StringComparer.Ordinal) { ["busy"] = true, ["free"] = false };

    private static readonly Dictionary<string, BoundsScope> Scopes = new(StringComparer.Ordinal)
    {
        ["organizer"] = BoundsScope.Organizer,
        ["everyone"] = BoundsScope.Everyone,
    };

    /// <summary>The problem, or everything that is wrong with it.</summary>
    /// <param name="utf8">The JSON text; a byte order mark may stand before it.</param>
    /// <param name="builtIn">The product's calendar of a code that the file does not define, or null where there is none.</param>
    public static ProblemReading Read(ReadOnlyMemory<byte> utf8, Func<string, HolidayCalendar?> builtIn)
    {
        var text = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        try
        {
            if (!Utf8.IsValid(text.Span))
            {
                return ProblemReading.Refused(new Refusal("invalidJson", "The text is not UTF-8.", ""));
            }

            using var document = JsonDocument.Parse(text);
            RequireReadableTexts(text.Span);
            var errors = new JsonErrors(SlotValues.Terms);
            var problem = ReadProblem(new JsonSpot(document.RootElement, "", errors), builtIn);
            return errors.Found.Count == 0 && problem is not null
                ? new ProblemReading(problem, [])
                : ProblemReading.Refused([.. errors.Found.OrderBy(e => e.Place, StringComparer.Ordinal).ThenBy(e => e.Code, StringComparer.Ordinal)]) with
                {
                    Id = IdOf(document.RootElement),
                };
        }
        catch (JsonException broken)
        {
            return ProblemReading.Refused(new Refusal("invalidJson", $"This is not JSON: {broken.Message}", ""));
        }
    }

    /// <summary>An id that no earlier one in the list has; null after noting what is wrong.</summary>
    internal static string? ReadId(JsonSpot spot, HashSet<string> taken)
    {
        if (spot.Required().Text() is not { } id)
        {
            return null;
        }

        if (id.Length == 0)
        {
            spot.Fail("invalidValue", "An id is not empty.");
            return null;
        }

        if (taken.Add(id))
        {
            return id;
        }

        spot.Fail("duplicateId", $"\"{id}\" is there already.");
        return null;
    }

    private static SlotProblem? ReadProblem(JsonSpot root, Func<string, HolidayCalendar?> builtIn)
    {
        if (root.Value.ValueKind != JsonValueKind.Object)
        {
            root.Fail("invalidType", "A problem is an object.");
            return null;
        }

        _ = root["version"].OneOf(1);
        var (id, title) = (root["id"].Text(), root["title"].Text());
        var now = root["now"].Instant();
        var zone = root["organizerZone"].Required().Zone();
        var window = ReadWindow(root["window"].Required());
        var duration = root["durationMinutes"].Required().Integer(1, 1440);
        var granularity = root["granularityMinutes"].OneOf(SlotProblem.Granularities) ?? StandardGranularity;
        var constraints = ReadConstraints(root["constraints"]);
        var parties = ReadParties(root["parties"]);
        var participants = ReadParticipants(root, parties, builtIn);
        var preferences = PreferencesReader.Read(root["preferences"], parties);
        return root.Errors.Found.Count > 0
            ? null
            : new SlotProblem(window!, zone!, duration!.Value, participants, parties ?? [])
            {
                Id = id,
                Title = title,
                Now = now,
                GranularityMinutes = granularity,
                Constraints = constraints,
                Preferences = preferences,
            };
    }

    private static string? IdOf(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    private static DateInterval? ReadWindow(JsonSpot spot)
    {
        if (!spot.IsObject() || (spot["from"].Required().Date(), spot["to"].Required().Date()) is not ({ } from, { } to))
        {
            return null;
        }

        if (to < from)
        {
            spot.Fail("windowReversed", "The window ends before it begins.");
            return null;
        }

        var window = new DateInterval(from, to);
        if (window.Length > SlotProblem.LongestWindowDays)
        {
            spot.Fail("windowTooLong", $"A window of {window.Length} days is longer than {SlotProblem.LongestWindowDays}.");
        }
        else if (from < SlotProblem.FirstDate || to > SlotProblem.LastDate)
        {
            spot.Fail("outOfRange", "The window lies at an end of the calendar.");
        }

        return window;
    }

    private static SlotConstraints ReadConstraints(JsonSpot spot) => !spot.IsObject()
        ? new SlotConstraints()
        : new SlotConstraints
        {
            BufferBeforeMinutes = spot["bufferBeforeMinutes"].Integer(0, 1440) ?? 0,
            BufferAfterMinutes = spot["bufferAfterMinutes"].Integer(0, 1440) ?? 0,
            MinimumNoticeMinutes = spot["minimumNoticeMinutes"].Integer(0, 525_600) ?? 0,
            LocalBounds = ReadBounds(spot["localBounds"]),
            MinimumOptional = spot["minimumOptional"].Integer(0, int.MaxValue) ?? 0,
            MinimumOptionalPercent = spot["minimumOptionalPercent"].Integer(0, 100) ?? 0,
            TentativeBlocks = spot["tentative"].Word(TentativeBlocks) ?? true,
        };

    private static LocalBounds? ReadBounds(JsonSpot spot)
    {
        if (!spot.IsObject())
        {
            return null;
        }

        var scope = spot["scope"].Required().Word(Scopes);
        return new LocalBounds(scope ?? BoundsScope.Organizer, spot["earliest"].Wall(), spot["latest"].Wall());
    }

    /// <summary>The parties that can be read; null where the list itself cannot.</summary>
    private static List<SlotParty>? ReadParties(JsonSpot spot)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var parties = new List<SlotParty>();
        foreach (var item in spot.Items())
        {
            if (!item.NotNull().IsObject())
            {
                continue;
            }

            var (id, name) = (ReadId(item["id"], taken), item["name"].Text());
            var minimum = item["minimumPresent"].Integer(0, int.MaxValue) ?? 0;
            if (id is not null)
            {
                parties.Add(new SlotParty(id, name, minimum));
            }
        }

        return spot.IsAbsent || spot.Value.ValueKind == JsonValueKind.Array ? parties : null;
    }

    private static List<SlotParticipant> ReadParticipants(JsonSpot root, List<SlotParty>? parties, Func<string, HolidayCalendar?> builtIn)
    {
        var profiles = new Dictionary<string, WeeklyHours>(StringComparer.Ordinal);
        foreach (var (name, spot) in root["workingHours"].Members())
        {
            profiles[name] = ShiftReader.ReadWeek(spot.Required());
        }

        var calendars = new Dictionary<string, HolidayCalendar?>(StringComparer.Ordinal);
        foreach (var (code, spot) in root["holidayCalendars"].Members())
        {
            calendars[code] = CalendarReader.Read(code, spot.Required());
        }

        HolidayCalendar? CalendarOf(string code)
        {
            if (!calendars.TryGetValue(code, out var calendar))
            {
                calendars[code] = calendar = builtIn(code);
            }

            return calendar;
        }

        var list = root["participants"].Required();
        if (list.Value.ValueKind == JsonValueKind.Array && list.Value.GetArrayLength() == 0)
        {
            list.Fail("missingField", "At least one participant is needed.");
        }

        var reader = new ParticipantReader(
            IsReadable(root["workingHours"]) ? profiles : null,
            parties?.Select(p => p.Id).ToHashSet(StringComparer.Ordinal),
            IsReadable(root["holidayCalendars"]) ? CalendarOf : null);
        return [.. list.Items().Select(reader.Read).OfType<SlotParticipant>()];
    }

    private static bool IsReadable(JsonSpot map) => map.IsAbsent || map.Value.ValueKind == JsonValueKind.Object;

    /// <summary>The parser lets half of a surrogate pair through where it is written as an escape; no text can be made of it.</summary>
    private static void RequireReadableTexts(ReadOnlySpan<byte> text)
    {
        if (text.IndexOf("\\u"u8) < 0)
        {
            return;
        }

        var reader = new Utf8JsonReader(text);
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !reader.ValueIsEscaped)
            {
                continue;
            }

            try
            {
                _ = reader.GetString();
            }
            catch (InvalidOperationException halfPair)
            {
                throw new JsonException(halfPair.Message, halfPair);
            }
        }
    }
}

/// <summary>What came of reading: a problem, or errors with <see cref="Refusal.Code"/> and <see cref="Refusal.Place"/> of the format, by place.</summary>
public sealed record ProblemReading(SlotProblem? Problem, IReadOnlyList<Refusal> Errors)
{
    /// <summary>The problem's id, also where the rest of it is refused; null where it has none.</summary>
    public string? Id { get; init; } = Problem?.Id;

    internal static ProblemReading Refused(params IReadOnlyList<Refusal> errors) => new(null, errors);
}
