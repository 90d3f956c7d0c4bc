using NodaTime;

namespace MeetingHub.Letters;

/// <summary>The facts of a letter, section by section. Sections that have nothing to say come out empty.</summary>
internal sealed class LetterFacts(MeetingNotice notice, Recipient recipient, Wording wording)
{
    private readonly Language _language = recipient.Language;
    private readonly LetterLabels _labels = wording.Labels;

    public IEnumerable<LetterSection> Sections()
    {
        yield return new(_labels.Overview, [.. Overview()]);
        yield return new(_labels.Options, [.. Options()]);
        yield return new(_labels.Changes, [.. Changes()]);
        yield return new(_labels.Access, [.. Access()]);
        yield return new(_labels.Answer, [.. Answering()]);
        yield return new(_labels.NextSteps, [.. NextSteps()]);
        yield return new(_labels.Contact, [.. Contact()]);
    }

    /// <summary>The reader's own local time of the meeting, for the subject; null while the time is open.</summary>
    public string? SubjectTime() => notice.Occasion switch
    {
        Occasion.TestPlanned { Day: { } day } => OfficialTime.Date(day, _language),
        { MeetingTime: { } time } => Range(time, recipient.Zone),
        _ => null,
    };

    private IEnumerable<LetterLine> Overview()
    {
        yield return Said(_labels.Title, notice.Title);
        yield return Several(_labels.Sides, notice.Sides.Select(s => s.Name), FactForm.Names);
        if (notice.Occasion is Occasion.TestPlanned { Day: { } day })
        {
            yield return Plain(_labels.TestDay, OfficialTime.Date(day, _language), FactForm.Chief);
        }

        if (notice.Occasion.MeetingTime is { } time)
        {
            var isOff = notice.Occasion is Occasion.CalledOff { Cause: CallOff.Cancelled or CallOff.Postponed };
            yield return Time(
                isOff ? _labels.PlannedTime : _labels.Time, time, isOff || notice.Occasion is Occasion.TestPlanned { Day: not null } ? FactForm.Plain : FactForm.Chief);
        }

        var (reason, newWindow) = notice.Occasion switch
        {
            Occasion.CalledOff o => (o.Reason, o.NewWindow),
            Occasion.TakenBack o => (o.Reason, o.NewWindow),
            _ => (LocalText.Empty, null),
        };
        if (!reason.IsEmpty)
        {
            yield return Said(_labels.Reason, reason);
        }

        if (newWindow is { } window)
        {
            yield return Plain(_labels.NewWindow, wording.Days(window));
        }

        if (AsksToPrepare && notice.Agenda.Count > 0)
        {
            yield return Several(_labels.Agenda, notice.Agenda, FactForm.Points);
        }
    }

    private IEnumerable<LetterLine> Options()
    {
        var (slots, deadline) = notice.Occasion switch
        {
            Occasion.Proposed o => (o.Slots, (Instant?)o.Deadline),
            Occasion.StillOpen o => (o.Slots, o.Deadline),
            Occasion.TakenBack o => (o.Slots, (Instant?)null),
            _ => ([], null),
        };
        foreach (var (index, slot) in slots.Index())
        {
            yield return Time(wording.Option(index + 1), slot, deadline is null ? FactForm.Plain : FactForm.Chief);
        }

        if (deadline is { } until)
        {
            yield return Plain(_labels.Deadline, OfficialTime.Moment(until, recipient.Zone, _language), FactForm.Chief);
        }
    }

    private IEnumerable<LetterLine> Changes()
    {
        if (notice.Occasion is not Occasion.Changed change)
        {
            yield break;
        }

        if (change.OldTime is { } old)
        {
            yield return new LetterLine.Replaced(_labels.Time, [Time(_labels.Before, old)], [Time(_labels.After, change.Time)]);
        }

        if (change.OldJoin is { } oldJoin && notice.Join is { } join)
        {
            yield return new LetterLine.Replaced(_labels.Access, [.. Summary(_labels.Before, oldJoin)], [.. Summary(_labels.After, join)]);
        }

        foreach (var person in change.People)
        {
            yield return new LetterLine.Replaced(
                wording.PeopleOf(person.Side.For(_language)),
                [Plain(_labels.Before, person.Before ?? wording.Nobody)],
                [Plain(_labels.After, person.After ?? wording.Nobody)]);
        }
    }

    private IEnumerable<LetterLine> Access()
    {
        if (notice.Join is not { } join || notice.Occasion.Kind is MessageKind.Cancellation or MessageKind.Postponement or MessageKind.Thanks or MessageKind.DelegationReminder or MessageKind.MinutesReminder)
        {
            yield break;
        }

        yield return Plain(_labels.Platform, join.Platform);
        if (join.Number is { } number)
        {
            yield return Plain(_labels.Number, number);
        }

        if (join.Passcode is { } passcode)
        {
            yield return Plain(_labels.Passcode, passcode);
        }

        if (join.DialIn.Count > 0)
        {
            yield return new LetterLine.Fact(_labels.DialIn, [.. join.DialIn.Select(d => new Phrase(d, _language))]);
        }

        if (join.Link is { } link)
        {
            yield return new LetterLine.Link(_labels.Link, link);
        }
    }

    private IEnumerable<LetterLine> Answering()
    {
        if (!notice.Occasion.AsksForAnswer)
        {
            yield break;
        }

        foreach (var sentence in wording.HowToAnswer(notice.Occasion, recipient))
        {
            yield return new LetterLine.Sentence(sentence);
        }

        if (recipient.PersonalLink is { } link)
        {
            yield return new LetterLine.Link(_labels.PersonalLink, link);
        }
    }

    private IEnumerable<LetterLine> NextSteps()
    {
        if (notice.Occasion is not Occasion.Held held)
        {
            yield break;
        }

        if (held.MinutesBy is { } day)
        {
            yield return Plain(_labels.MinutesBy, OfficialTime.Date(day, _language), FactForm.Chief);
        }

        if (held.NextSteps.Count > 0)
        {
            yield return Several(_labels.Steps, held.NextSteps, FactForm.Points);
        }

        if (recipient.PersonalLink is { } link)
        {
            yield return new LetterLine.Link(_labels.PersonalLink, link);
        }
    }

    private IEnumerable<LetterLine> Contact()
    {
        yield return Said(_labels.Office, notice.Organiser.Name);
        yield return Plain(_labels.Mail, notice.Organiser.Mailbox.Value);
        if (notice.Organiser.Phone is { } phone)
        {
            yield return Plain(_labels.Phone, phone);
        }
    }

    private bool AsksToPrepare =>
        notice.Occasion.Kind is MessageKind.Proposal or MessageKind.Invitation or MessageKind.Change or MessageKind.MeetingReminder;

    /// <summary>The reader's local time first, then each side's that reads differently: one fact, on one line of the plain text.</summary>
    private LetterLine.Fact Time(string label, Interval time, FactForm form = FactForm.Plain) => new(
        label,
        [.. notice.Sides.Select(s => s.Zone).Prepend(recipient.Zone)
            .Select(zone => Range(time, zone)).Distinct().Select(text => new Phrase(text, _language))],
        form);

    /// <summary>A way into the meeting in short; the section on joining tells the one in force in full.</summary>
    private IEnumerable<LetterLine> Summary(string label, JoinDetails join)
    {
        string?[] parts =
        [
            join.Platform,
            join.Number is { } number ? $"{_labels.Number} {number}" : null,
            join.Passcode is { } passcode ? $"{_labels.Passcode} {passcode}" : null,
        ];
        yield return new LetterLine.Fact(label, [.. parts.OfType<string>().Select(t => new Phrase(t, _language))], FactForm.Names);
        if (join.Link is { } link)
        {
            yield return new LetterLine.Link(_labels.Link, link);
        }
    }

    private LetterLine.Fact Several(string label, IEnumerable<LocalText> texts, FactForm form) =>
        new(label, [.. texts.Select(t => Phrase.Of(t, _language))], form);

    private LetterLine.Fact Said(string label, LocalText text) => new(label, [Phrase.Of(text, _language)]);

    private LetterLine.Fact Plain(string label, string text, FactForm form = FactForm.Plain) => new(label, [new Phrase(text, _language)], form);

    private string Range(Interval time, DateTimeZone zone) => OfficialTime.Range(time.Start, time.End, zone, _language);
}
