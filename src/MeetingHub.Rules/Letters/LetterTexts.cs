using NodaTime;

namespace MeetingHub.Letters;

/// <summary>Everything that letters say by themselves, in the four languages, for an official to read: each branch of a wording is a text of its own.</summary>
public static class LetterTexts
{
    private static readonly Interval SomeTime = new(Instant.FromUtc(2026, 12, 1, 1, 0), Instant.FromUtc(2026, 12, 1, 2, 0));
    private static readonly DateInterval SomeDays = new(new LocalDate(2026, 12, 1), new LocalDate(2026, 12, 31));
    private static readonly AnswerCode SomeCode = AnswerCode.Of(0);

    /// <summary>Every occasion on which a letter is worded differently.</summary>
    private static readonly (string Name, Occasion Occasion, bool IsBooked)[] Branches =
    [
        ("Proposal", new Occasion.Proposed([SomeTime], SomeTime.Start), false),
        ("ProposalInstead", new Occasion.Proposed([SomeTime], SomeTime.Start, ProposedAs.Instead), false),
        ("ProposalAgain", new Occasion.Proposed([SomeTime], SomeTime.Start, ProposedAs.Again), false),
        ("AnswerReminder", new Occasion.StillOpen([SomeTime], SomeTime.Start), false),
        ("TakenBack", new Occasion.TakenBack([SomeTime], false, null, LocalText.Empty), false),
        ("TakenBackForGood", new Occasion.TakenBack([SomeTime], true, null, LocalText.Empty), false),
        ("TakenBackPostponed", new Occasion.TakenBack([SomeTime], false, SomeDays, LocalText.Empty), false),
        ("Decision", new Occasion.Decided(SomeTime), false),
        ("DecisionBooked", new Occasion.Decided(SomeTime), true),
        ("Invitation", new Occasion.Invited(SomeTime), true),
        ("Change", new Occasion.Changed(SomeTime, null, null, []), true),
        ("ChangeOfTime", new Occasion.Changed(SomeTime, SomeTime, null, []), true),
        ("Cancellation", new Occasion.CalledOff(SomeTime, CallOff.Cancelled, null, LocalText.Empty), false),
        ("Postponement", new Occasion.CalledOff(SomeTime, CallOff.Postponed, SomeDays, LocalText.Empty), false),
        ("InvitedOtherwise", new Occasion.CalledOff(SomeTime, CallOff.InvitedOtherwise, null, LocalText.Empty), false),
        ("RecipientLeaves", new Occasion.CalledOff(SomeTime, CallOff.RecipientLeaves, null, LocalText.Empty), false),
        ("MeetingReminder", new Occasion.Near(SomeTime), true),
        ("TestRequest", new Occasion.TestPlanned(null, SomeTime), true),
        ("TestSession", new Occasion.TestPlanned(SomeDays.Start, SomeTime), true),
        ("DelegationReminder", new Occasion.ListMissing(SomeTime), true),
        ("MinutesReminder", new Occasion.MinutesMissing(SomeTime), true),
        ("Thanks", new Occasion.Held(SomeTime, null, []), true),
    ];

    /// <summary>By their names; facts stand in braces.</summary>
    public static IEnumerable<(string Name, Text Text)> All => [.. Labels(), .. Letters(), .. Parts()];

    private static IEnumerable<(string Name, Text Text)> Labels() => typeof(LetterLabels).GetProperties()
        .Where(property => property.PropertyType == typeof(string))
        .Select(property => ($"label{property.Name}", Each(wording => (string)property.GetValue(wording.Labels)!)));

    private static IEnumerable<(string Name, Text Text)> Letters()
    {
        foreach (var (name, occasion, isBooked) in Branches)
        {
            yield return ($"subject{name}", Each(wording => wording.Subject(Notice(occasion, isBooked), "{title}", "{time}")));
            yield return ($"opening{name}", Each(wording => Lines(wording.Opening(Notice(occasion, isBooked), isGuest: true))));
            yield return ($"openingToOwn{name}", Each(wording => Lines(wording.Opening(Notice(occasion, isBooked), isGuest: false))));
            yield return ($"closing{name}", Each(wording => Lines(wording.Closing(occasion, Guest(Language.English)))));
            if (occasion.AsksForAnswer)
            {
                yield return ($"answer{name}", Each(wording => Lines(wording.HowToAnswer(occasion, Guest(Language.English)))));
                yield return ($"answerByPage{name}", Each(wording => Lines(wording.HowToAnswer(occasion, Guest(Language.English) with { PersonalLink = new Uri("https://example.org/") }))));
                yield return ($"answerOfContact{name}", Each(wording => Lines(wording.HowToAnswer(occasion, Guest(Language.English) with { IsContact = true }))));
            }
        }
    }

    private static IEnumerable<(string Name, Text Text)> Parts()
    {
        yield return ("addressee", Addressed(guest => guest));
        yield return ("addresseeUnnamed", Addressed(guest => guest with { Name = null }));
        yield return ("addresseeWithoutPost", Addressed(guest => guest with { Post = null }));
        yield return ("addresseeOffice", Addressed(guest => guest with { Name = null, Post = null }));
        yield return ("below", Each(wording => wording.Below ?? ""));
        yield return ("end", Each(wording => wording.End ?? ""));
        yield return ("nobody", Each(wording => wording.Nobody));
        yield return ("option", Each(wording => wording.Option(1)));
        yield return ("heading", Each(wording => wording.Heading(1, "{heading}")));
        yield return ("peopleOf", Each(wording => wording.PeopleOf("{side}")));
        yield return ("titled", Each(wording => wording.Titled("{name}", "{title}")));
        yield return ("stepResponsible", NextSteps.Responsible);
        yield return ("stepDue", NextSteps.Due);
        yield return ("stepResponsibleAndDue", NextSteps.Both);
        yield return ("represented", Each(wording => wording.Represented("{person}", "{deputy}")));
    }

    private static Text Addressed(Func<Recipient, Recipient> of) => Text.Of(language => Lines(Wording.Of(language).Addressee(of(Guest(language)))));

    private static Text Each(Func<Wording, string> say) => Text.Of(language => say(Wording.Of(language)).Replace(SomeCode.Value, "{code}", StringComparison.Ordinal));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static MeetingNotice Notice(Occasion occasion, bool isBooked) => new()
    {
        Uid = "",
        Sequence = 0,
        Title = InEach("{title}"),
        Sides = [],
        Organiser = new Organiser(InEach("{organiser}"), EmailAddress.Parse("office@example.org")),
        Occasion = occasion,
        Join = isBooked ? new JoinDetails("{platform}") : null,
    };

    private static Recipient Guest(Language language) =>
        new() { Name = "{name}", Post = "{post}", Government = InEach("{government}"), Language = language, Zone = DateTimeZone.Utc, Code = SomeCode };

    private static LocalText InEach(string text) => LocalText.Of(Languages.All.Select(language => (language, (string?)text)));
}
