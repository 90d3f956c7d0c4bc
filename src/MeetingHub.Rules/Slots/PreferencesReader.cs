using NodaTime;

namespace MeetingHub.Slots;

/// <summary>Reads what only ranks.</summary>
internal static class PreferencesReader
{
    /// <param name="parties">Those of the problem; null where they cannot be read: then no party is unknown.</param>
    public static Preferences Read(JsonSpot spot, IReadOnlyList<SlotParty>? parties)
    {
        if (!spot.IsObject())
        {
            return new Preferences();
        }

        return new Preferences
        {
            PreferredStart = spot["preferredStart"].Wall(),
            PreferredDates = [.. spot["preferredDates"].Items().Select(date => date.NotNull().Date()).OfType<LocalDate>()],
            History = [.. spot["history"].Items().Select(item => ReadBurden(item, parties)).OfType<PartyBurden>()],
            Weights = ReadWeights(spot["weights"]),
        };
    }

    private static PartyBurden? ReadBurden(JsonSpot spot, IReadOnlyList<SlotParty>? parties)
    {
        if (!spot.NotNull().IsObject())
        {
            return null;
        }

        var (party, minutes) = (spot["party"].Required().Text(), spot["burdenMinutes"].Required().Amount(ScoreWeights.Most));
        if (party is not null && parties?.Any(p => p.Id == party) == false)
        {
            spot["party"].Fail("unknownParty", $"There is no party \"{party}\".");
        }

        return party is not null && minutes is { } burden ? new PartyBurden(party, burden) : null;
    }

    private static ScoreWeights ReadWeights(JsonSpot spot)
    {
        var standard = new ScoreWeights();
        return !spot.IsObject()
            ? standard
            : new ScoreWeights
            {
                OutsideCore = spot["outsideCore"].Amount(ScoreWeights.Most) ?? standard.OutsideCore,
                OptionalMissing = spot["optionalMissing"].Amount(ScoreWeights.Most) ?? standard.OptionalMissing,
                LunchEdge = spot["lunchEdge"].Amount(ScoreWeights.Most) ?? standard.LunchEdge,
                DayEdge = spot["dayEdge"].Amount(ScoreWeights.Most) ?? standard.DayEdge,
                HolidayEdge = spot["holidayEdge"].Amount(ScoreWeights.Most) ?? standard.HolidayEdge,
                WeekEdge = spot["weekEdge"].Amount(ScoreWeights.Most) ?? standard.WeekEdge,
                PreferredTime = spot["preferredTime"].Amount(ScoreWeights.Most) ?? standard.PreferredTime,
                PreferredDate = spot["preferredDate"].Amount(ScoreWeights.Most) ?? standard.PreferredDate,
                Earliness = spot["earliness"].Amount(ScoreWeights.Most) ?? standard.Earliness,
                Provisional = spot["provisional"].Amount(ScoreWeights.Most) ?? standard.Provisional,
                Unverified = spot["unverified"].Amount(ScoreWeights.Most) ?? standard.Unverified,
                Fairness = spot["fairness"].Amount(ScoreWeights.Most) ?? standard.Fairness,
            };
    }
}
