using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MeetingHub.Meetings;
using MeetingHub.Points;
using NodaTime;

namespace MeetingHub.Minutes;

/// <summary>What came of reading minutes: the document with the digest of exactly what was read, or every error with its place.</summary>
/// <param name="Document">Null where there is an error.</param>
/// <param name="Digest">See <see cref="MinutesDigest"/>; null where there is an error.</param>
/// <param name="Errors">Empty where the document is there.</param>
public sealed record MinutesReading(MinutesDocument? Document, string? Digest, IReadOnlyList<Refusal> Errors);

/// <summary>
/// Reads minutes from JSON, version 1. Members that the version does not know are let through; whatever cannot be minutes is refused
/// with its JSON pointer: an unknown zone, a missing translation, a meeting that ends before it starts, one party twice.
/// </summary>
public sealed partial class MinutesReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly HashSet<GovernmentId> _governments = [];
    private DocumentKind? _kind;
    private IReadOnlyList<Language> _languages = [];

    /// <summary>Reads UTF-8 JSON, with or without a byte order mark.</summary>
    public static MinutesReading Read(ReadOnlySpan<byte> utf8)
    {
        JsonElement root;
        string digest;
        try
        {
            root = JsonElement.Parse(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, Strict);
            digest = root.ValueKind == JsonValueKind.Object ? MinutesDigest.Of(JsonObject.Create(root)!) : "";
        }
        catch (JsonException broken)
        {
            var place = $"line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}";
            return Refused(new Refusal("minutes.brokenJson", $"This is no JSON ({place}): {broken.Message}", ""));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return Refused(new Refusal("minutes.brokenText", "A text is no Unicode (half a surrogate pair, or bytes that are no UTF-8), or a number is beyond all bounds.", ""));
        }

        var errors = new JsonErrors(MinutesValues.Terms);
        var document = new MinutesReader().Document(new JsonSpot(root, "", errors));
        return errors.Found.Count > 0 ? Refused([.. errors.Found]) : new MinutesReading(document, digest, []);
    }

    private static MinutesReading Refused(params Refusal[] errors) => new(null, null, errors);

    private MinutesDocument? Document(JsonSpot json)
    {
        if (!json.NotNull("an object").IsObject())
        {
            return null;
        }

        if (json["version"].Value is not { ValueKind: JsonValueKind.Number } version || !version.TryGetInt32(out var number) || number != 1)
        {
            json["version"].Fail("minutes.unknownVersion", "Version 1 of the minutes is read here.");
        }

        var id = json["id"].Required().Words();
        _kind = json["kind"].Required().Name<DocumentKind>();
        _languages = ReadLanguages(json["languages"].Required());
        var (start, end) = Times(json);
        return new MinutesDocument
        {
            Id = id ?? "",
            Kind = _kind ?? default,
            Languages = _languages,
            Sample = json["sample"].Truth(),
            Title = json["title"].FullText(_languages),
            Start = start,
            End = end,
            Parties = Parties(json["parties"].Required()),
            Items = [.. json["items"].Required().Objects().Select(Item)],
            Prevailing = Prevailing(json["prevailing"]),
        };
    }

    private static List<Language> ReadLanguages(JsonSpot list)
    {
        var languages = list.Items().Select(item => item.NotNull("a string").Language()).OfType<Language>().ToList();
        if (list.Value is { ValueKind: JsonValueKind.Array } array && array.GetArrayLength() == 0)
        {
            list["0"].Miss();
        }
        else if (languages.Distinct().Count() < languages.Count)
        {
            list.Fail("minutes.twice", "A language stands here twice.");
        }

        return languages;
    }

    private static (Instant Start, Instant End) Times(JsonSpot json)
    {
        var start = Moment(json["start"]);
        var end = Moment(json["end"]);
        if (start >= end)
        {
            json["end"].Fail("minutes.reversed", "The meeting ends before it starts.");
        }

        return (start ?? default, end ?? default);
    }

    private static Instant? Moment(JsonSpot spot) =>
        spot.Required().Known<Instant>(KeptDates.InstantOf, "minutes.noMoment", "a moment in UTC is, as in 2020-12-01T06:00:00Z");

    private Language? Prevailing(JsonSpot spot)
    {
        if (spot.Language() is not { } language)
        {
            return null;
        }

        if (!_languages.Contains(language))
        {
            spot.Fail("minutes.unknownLanguage", $"The text has no {language.Tag()}: it cannot prevail.");
        }

        return language;
    }

    private List<MinutesParty> Parties(JsonSpot list)
    {
        var parties = list.Objects().Select(Party).ToList();
        if (list.Value is { ValueKind: JsonValueKind.Array } array && array.GetArrayLength() < (_kind == DocumentKind.InternalRecord ? 1 : 2))
        {
            list.Fail("minutes.fewParties", "Joint minutes have two parties or more, an internal record at least one.");
        }

        return parties;
    }

    private MinutesParty Party(JsonSpot json)
    {
        var government = json["government"].Required().Government();
        if (government is { } id && !_governments.Add(id))
        {
            json["government"].Fail("minutes.twice", $"{id} is a party already.");
        }

        var country = json["country"].Required().Words();
        if (country is not null && !CountryForm().IsMatch(country))
        {
            json["country"].Fail("minutes.unknownCountry", $"\"{country}\" is no country: two capital letters of ISO 3166 are, as in KR.");
        }

        var zoneId = json["zone"].Required().Words();
        var zone = zoneId is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId);
        if (zoneId is not null && zone is null)
        {
            json["zone"].Fail("minutes.unknownZone", $"\"{zoneId}\" is no IANA time zone, as Asia/Seoul is.");
        }

        var language = json["language"].Required().Language();
        if (language is { } spoken && _kind != DocumentKind.InternalRecord && !_languages.Contains(spoken))
        {
            json["language"].Fail("minutes.unknownLanguage", $"The text has no {spoken.Tag()}: each party reads one of its languages.");
        }

        var name = json["name"].LocalText();
        if (name.IsEmpty)
        {
            json["name"].Miss();
        }

        return new MinutesParty(
            government ?? default, country ?? "", zone ?? DateTimeZone.Utc, language ?? default, name, json["place"].LocalText(),
            [.. json["attendees"].Objects().Select(Attendee)], Signatory(json["signatory"]));
    }

    private static Attendee Attendee(JsonSpot json) => new(
        json["role"].Required().Name<AttendeeRole>() ?? default, json["name"].LocalText(), json["office"].LocalText(), json["title"].LocalText());

    private static Signatory Signatory(JsonSpot json) => json.IsObject()
        ? new Signatory(json["name"].LocalText(), json["office"].LocalText(), json["title"].LocalText(), json["proxyFor"].LocalText())
        : Meetings.Signatory.Blank;

    private MinutesItem Item(JsonSpot json) => new()
    {
        Number = json["number"].Required().Words()?.Trim() ?? "",
        Kind = json["kind"].Required().Name<ItemKind>() ?? default,
        Field = json["field"].LocalText(),
        Text = json["text"].FullText(_languages),
        Responsible = [.. json["responsible"].Objects().Select(Responsible).OfType<Responsible>()],
        Due = json["due"].Known<LocalDate>(KeptDates.DateOf, "minutes.noDate", "a date is, as in 2021-12-31"),
        Status = json["status"].IsAbsent ? ItemStatus.Open : json["status"].Name<ItemStatus>() ?? default,
        PostponedTo = PostponedTo(json["postponedTo"]),
        Remark = json["remark"].LocalText(),
    };

    private Responsible? Responsible(JsonSpot json)
    {
        if (json["government"].Required().Government() is not { } government)
        {
            return null;
        }

        if (!_governments.Contains(government))
        {
            json["government"].Fail("minutes.unknownGovernment", $"{government} is no party of these minutes.");
        }

        return new Responsible(government, json["office"].LocalText());
    }

    private static string? PostponedTo(JsonSpot spot)
    {
        if (spot.Words() is not { } text)
        {
            return null;
        }

        if (!PartialDate.IsOne(text))
        {
            spot.Fail("minutes.noDate", $"\"{text}\" is not known here: a date, or its year or month is, as in 2021-05-20, 2021, 2021-05.");
        }

        return text;
    }

    [GeneratedRegex("^[A-Z]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex CountryForm();
}
