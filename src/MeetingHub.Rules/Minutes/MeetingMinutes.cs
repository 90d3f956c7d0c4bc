using System.Globalization;
using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Points;
using NodaTime.Text;

namespace MeetingHub.Minutes;

/// <summary>The minutes that a meeting leaves, as a document.</summary>
public static class MeetingMinutes
{
    /// <summary>The minutes of a meeting that was held; a refusal before.</summary>
    /// <param name="meeting">Whose.</param>
    /// <param name="points">What it agreed on, by number.</param>
    /// <param name="register">What the register says of every party.</param>
    public static (MinutesDocument? Minutes, Refusal? Refusal) Of(
        Meeting meeting, IReadOnlyList<AgreedPoint> points, IReadOnlyDictionary<GovernmentId, GovernmentFacts> register)
    {
        if (meeting.State is not (MeetingState.Held or MeetingState.Closed) || meeting.Time is not { } time)
        {
            return (null, new Refusal("minutes.notHeld", "A meeting leaves minutes once it has been held."));
        }

        var languages = meeting.Plan.MinutesLanguages;
        return (new MinutesDocument
        {
            Id = NameOf(meeting, register),
            Kind = meeting.Plan.MinutesKind,
            Languages = languages,
            Sample = meeting.Plan.IsSample,
            Title = meeting.Plan.Title.In(languages),
            Start = time.Start,
            End = time.End,
            Parties = [.. meeting.Parties.Select(party => PartyOf(languages, party, register[party.Government]))],
            Items = [.. points.Select(point => ItemOf(languages, point))],
            Prevailing = meeting.Plan.Prevailing,
        }, null);
    }

    /// <summary>A meeting's name in files, by the host's calendar: <c>2020-12-01-shandong</c>; by its window while no time is fixed.</summary>
    public static string NameOf(Meeting meeting, IReadOnlyDictionary<GovernmentId, GovernmentFacts> register)
    {
        var date = meeting.Start?.InZone(register[meeting.Host.Government].Zone).Date ?? meeting.Plan.Window.Start;
        return $"{LocalDatePattern.Iso.Format(date)}-{meeting.Parties[1].Government}";
    }

    private static MinutesParty PartyOf(IReadOnlyList<Language> languages, Party party, GovernmentFacts facts) => new(
        party.Government,
        facts.Country,
        facts.Zone,
        // A party whose own language is none of the minutes' reads the first of them.
        languages.Contains(facts.Language) ? facts.Language : languages[0],
        facts.Name.In(languages) is { IsEmpty: false } name ? name : facts.Name,
        facts.Place.In(languages),
        // Whoever was still to be named when the meeting was held did not attend it under any name.
        [.. party.Participants.Select(p => p.WhoAttends()).Where(p => !p.IsToBeNamed).Select(p => new Attendee(RoleOf(p.Role), p.Name.In(languages), p.Office.In(languages), p.Title.In(languages)))],
        party.Signatory);

    private static MinutesItem ItemOf(IReadOnlyList<Language> languages, AgreedPoint point) => new()
    {
        Number = point.Number.ToString(CultureInfo.InvariantCulture),
        Kind = point.Text.Kind,
        Field = point.Text.Field.In(languages),
        Text = point.Text.Text.In(languages),
        Responsible = [.. point.Text.Responsible.Select(r => r with { Office = r.Office.In(languages) })],
        Due = point.Text.Due,
        Status = point.Progress.Status,
        PostponedTo = point.Progress.PostponedTo,
        Remark = point.Progress.Remark.In(languages),
    };

    private static AttendeeRole RoleOf(ParticipantRole role) => role switch
    {
        ParticipantRole.Head => AttendeeRole.Head,
        ParticipantRole.Member => AttendeeRole.Member,
        ParticipantRole.Observer => AttendeeRole.Observer,
        ParticipantRole.Interpreter => AttendeeRole.Interpreter,
    };
}
