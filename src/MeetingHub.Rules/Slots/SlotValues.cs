using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace MeetingHub.Slots;

/// <summary>The values of slot problems, read at a place of the file with the error codes of that format.</summary>
internal static class SlotValues
{
    /// <summary>How the format says that something is missing or of the wrong type.</summary>
    public static readonly JsonTerms Terms = new("missingField", "This is needed.", "invalidType", "a text");

    private static readonly HashSet<string> ZoneIds = new(DateTimeZoneProviders.Tzdb.Ids, StringComparer.Ordinal);

    extension(JsonSpot spot)
    {
        /// <summary>This place, an item of a list, after noting an error where it is null.</summary>
        public JsonSpot NotNull()
        {
            if (spot.IsAbsent)
            {
                spot.Fail("invalidType", "null says nothing here.");
            }

            return spot;
        }

        public bool? Truth()
        {
            if (spot.Value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            {
                return spot.Value.GetBoolean();
            }

            _ = spot.Is(JsonValueKind.True, "true or false");
            return null;
        }

        public int? Integer(int least, int most)
        {
            if (!spot.IsWholeNumber())
            {
                return null;
            }

            if (spot.Value.TryGetInt32(out var number) && number >= least && number <= most)
            {
                return number;
            }

            spot.Fail("outOfRange", string.Create(CultureInfo.InvariantCulture, $"{least} to {most} is expected here, not {spot.Value.GetRawText()}."));
            return null;
        }

        /// <summary>One of the few whole numbers that the format knows here.</summary>
        public int? OneOf(params IReadOnlyList<int> numbers)
        {
            if (!spot.IsWholeNumber())
            {
                return null;
            }

            if (spot.Value.TryGetInt32(out var number) && numbers.Contains(number))
            {
                return number;
            }

            spot.Fail("invalidValue", $"{spot.Value.GetRawText()} is not one of {string.Join(", ", numbers)}.");
            return null;
        }

        /// <summary>A number from 0 to <paramref name="most"/>.</summary>
        public decimal? Amount(decimal most)
        {
            if (!spot.Is(JsonValueKind.Number, "a number"))
            {
                return null;
            }

            if (spot.Value.TryGetDecimal(out var number) && number >= 0 && number <= most)
            {
                return number;
            }

            spot.Fail("outOfRange", string.Create(CultureInfo.InvariantCulture, $"0 to {most} is expected here, not {spot.Value.GetRawText()}."));
            return null;
        }

        /// <summary>One of the words that the format knows here.</summary>
        public T? Word<T>(IReadOnlyDictionary<string, T> words)
            where T : struct
        {
            if (spot.Text() is not { } text)
            {
                return null;
            }

            if (words.TryGetValue(text, out var value))
            {
                return value;
            }

            spot.Fail("invalidValue", $"\"{text}\" is not one of {string.Join(", ", words.Keys)}.");
            return null;
        }

        public LocalDate? Date()
        {
            if (spot.Text() is not { } text)
            {
                return null;
            }

            if (IsoTime.TryRead(Encoding.UTF8.GetBytes(text)) is { Form: IsoForm.Date } moment)
            {
                return Days.Date(ZoneClock.DayOf(moment.Ticks));
            }

            spot.Fail("invalidDate", $"\"{text}\" is no date: YYYY-MM-DD is.");
            return null;
        }

        public WallTime? Wall()
        {
            if (spot.Text() is not { } text)
            {
                return null;
            }

            if (WallTime.TryParse(text) is { } time)
            {
                return time;
            }

            spot.Fail("invalidTime", $"\"{text}\" is no wall time: HH:MM from 00:00 to 24:00 is.");
            return null;
        }

        public Instant? Instant()
        {
            if (spot.Text() is not { } text)
            {
                return null;
            }

            if (IsoTime.TryRead(Encoding.UTF8.GetBytes(text)) is { Form: IsoForm.Instant } moment)
            {
                return NodaTime.Instant.FromUnixTimeTicks(ZoneClock.InCalendar(moment.Ticks));
            }

            spot.Fail("invalidInstant", $"\"{text}\" is no instant: ISO 8601 with Z or an offset is.");
            return null;
        }

        /// <summary>An IANA zone; exactly the database's own ids count.</summary>
        public DateTimeZone? Zone()
        {
            if (spot.Text() is not { } id)
            {
                return null;
            }

            if (ZoneIds.Contains(id))
            {
                return DateTimeZoneProviders.Tzdb[id];
            }

            spot.Fail("unknownZone", $"\"{id}\" is no IANA zone.");
            return null;
        }

        private bool IsWholeNumber()
        {
            if (!spot.Is(JsonValueKind.Number, "a whole number"))
            {
                return false;
            }

            if (spot.Value.GetRawText().AsSpan().ContainsAny('.', 'e', 'E'))
            {
                spot.Fail("invalidType", "A whole number is expected here.");
                return false;
            }

            return true;
        }
    }
}
