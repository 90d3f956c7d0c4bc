using MeetingHub.Web.Meetings;

namespace MeetingHub.Web.Minutes.Editions;

/// <summary>Refusals about editions tell of parties by their ids; people read their names.</summary>
internal static class EditionNames
{
    /// <summary>The refusal with the parties' names in the reader's language.</summary>
    public static Refusal? Named(this Refusal? refusal, MeetingSheet sheet, Language language) => refusal is null ? null : refusal with
    {
        Facts = refusal.Facts.ToDictionary(
            fact => fact.Key,
            fact => sheet.Meeting.Parties.FirstOrDefault(p => p.Government.Value == fact.Value) is { Government: var party } ? sheet.NameOf(party).For(language) : fact.Value),
    };
}
