using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MeetingHub.Governments;
using NodaTime;
using NodaTime.Text;

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
    internal const string LanguageTags = "ko, zh-Hans, ja and en are";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly JsonPlaces _places = new();
    private readonly HashSet<GovernmentId> _governments = [];
    private DocumentKind? _kind;
    private IReadOnlyList<Language> _languages = [];

    /// <summary>Reads UTF-8 JSON, with or without a byte order mark.</summary>
    public static MinutesReading Read(ReadOnlySpan<byte> utf8)
    {
        JsonNode? root;
        string digest;
        try
        {
            root = JsonNode.Parse(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, documentOptions: Strict);
            digest = root is JsonObject minutes ? MinutesDigest.Of(minutes) : "";
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

        var reader = new MinutesReader();
        var document = reader.Document(root);
        return reader._places.Errors.Count > 0 ? Refused([.. reader._places.Errors]) : new MinutesReading(document, digest, []);
    }

    private static MinutesReading Refused(params Refusal[] errors) => new(null, null, errors);

    private MinutesDocument? Document(JsonNode? root)
    {
        if (_places.Object(root, "") is not { } json)
        {
            return null;
        }

        if (json["version"] is not JsonValue version || !version.TryGetValue(out int number) || number != 1)
        {
            _places.Refuse("minutes.unknownVersion", "Version 1 of the minutes is read here.", "/version");
        }

        var id = _places.Words(json, "id", "");
        _kind = Name<DocumentKind>(json, "kind", "");
        _languages = [.. _places.List(json, "languages", "", required: true).Select(l => ReadLanguage(l.Element, l.Place)).OfType<Language>()];
        if (_languages.Count == 0 && json["languages"] is JsonArray { Count: 0 })
        {
            _ = _places.Missing("/languages/0");
        }
        else if (_languages.Distinct().Count() < _languages.Count)
        {
            _places.Refuse("minutes.twice", "A language stands here twice.", "/languages");
        }

        var (start, end) = Times(json);
        return new MinutesDocument
        {
            Id = id ?? "",
            Kind = _kind ?? default,
            Languages = _languages,
            Sample = Sample(json),
            Title = _places.FullText(json, "title", "", _languages),
            Start = start,
            End = end,
            Parties = Parties(json),
            Items = [.. _places.List(json, "items", "", required: true).Select(i => Item(i.Element, i.Place)).OfType<MinutesItem>()],
            Prevailing = Prevailing(json),
        };
    }

    private (Instant Start, Instant End) Times(JsonObject json)
    {
        var start = Moment(json, "start");
        var end = Moment(json, "end");
        if (start >= end)
        {
            _places.Refuse("minutes.reversed", "The meeting ends before it starts.", "/end");
        }

        return (start ?? default, end ?? default);
    }

    private Instant? Moment(JsonObject json, string name) => _places.Known<Instant>(
        json, name, "", text => InstantPattern.ExtendedIso.Parse(text) is { Success: true } moment ? moment.Value : null,
        "minutes.noMoment", "a moment in UTC is, as in 2020-12-01T06:00:00Z");

    private bool Sample(JsonObject json)
    {
        switch (json["sample"])
        {
            case null:
                return false;
            case JsonValue value when value.TryGetValue(out bool sample):
                return sample;
            default:
                _places.Refuse("minutes.wrongType", "true or false is expected here.", "/sample");
                return false;
        }
    }

    private Language? Prevailing(JsonObject json)
    {
        if (json["prevailing"] is null || ReadLanguage(json["prevailing"], "/prevailing") is not { } language)
        {
            return null;
        }

        if (!_languages.Contains(language))
        {
            _places.Refuse("minutes.unknownLanguage", $"The text has no {language.Tag()}: it cannot prevail.", "/prevailing");
        }

        return language;
    }

    private List<MinutesParty> Parties(JsonObject json)
    {
        var parties = _places.List(json, "parties", "", required: true).Select(p => Party(p.Element, p.Place)).OfType<MinutesParty>().ToList();
        if (json["parties"] is JsonArray { Count: var count } && count < (_kind == DocumentKind.InternalRecord ? 1 : 2))
        {
            _places.Refuse("minutes.fewParties", "Joint minutes have two parties or more, an internal record at least one.", "/parties");
        }

        return parties;
    }

    private MinutesParty? Party(JsonNode? node, string place)
    {
        if (_places.Object(node, place) is not { } json)
        {
            return null;
        }

        var government = Government(json, place);
        if (government is { } id && !_governments.Add(id))
        {
            _places.Refuse("minutes.twice", $"{id} is a party already.", $"{place}/government");
        }

        var country = _places.Words(json, "country", place);
        if (country is not null && !CountryForm().IsMatch(country))
        {
            _places.Refuse("minutes.unknownCountry", $"\"{country}\" is no country: two capital letters of ISO 3166 are, as in KR.", $"{place}/country");
        }

        var zoneId = _places.Words(json, "zone", place);
        var zone = zoneId is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId);
        if (zoneId is not null && zone is null)
        {
            _places.Refuse("minutes.unknownZone", $"\"{zoneId}\" is no IANA time zone, as Asia/Seoul is.", $"{place}/zone");
        }

        var language = _places.Known(json, "language", place, Governments.Languages.Parse, "minutes.unknownLanguage", LanguageTags);
        if (language is { } spoken && _kind != DocumentKind.InternalRecord && !_languages.Contains(spoken))
        {
            _places.Refuse("minutes.unknownLanguage", $"The text has no {spoken.Tag()}: each party reads one of its languages.", $"{place}/language");
        }

        var name = _places.Text(json, "name", place);
        if (name.IsEmpty)
        {
            _ = _places.Missing($"{place}/name");
        }

        return new MinutesParty(
            government ?? default, country ?? "", zone ?? DateTimeZone.Utc, language ?? default, name, _places.Text(json, "place", place),
            [.. _places.List(json, "attendees", place, required: false).Select(a => Attendee(a.Element, a.Place)).OfType<Attendee>()],
            Signatory(json["signatory"], $"{place}/signatory"));
    }

    private Attendee? Attendee(JsonNode? node, string place) => _places.Object(node, place) is { } json
        ? new Attendee(
            Name<AttendeeRole>(json, "role", place) ?? default,
            _places.Text(json, "name", place), _places.Text(json, "office", place), _places.Text(json, "title", place))
        : null;

    private Signatory Signatory(JsonNode? node, string place) => node is not null && _places.Object(node, place) is { } json
        ? new Signatory(
            _places.Text(json, "name", place), _places.Text(json, "office", place), _places.Text(json, "title", place), _places.Text(json, "proxyFor", place))
        : Minutes.Signatory.Blank;

    private MinutesItem? Item(JsonNode? node, string place)
    {
        if (_places.Object(node, place) is not { } json)
        {
            return null;
        }

        return new MinutesItem
        {
            Number = _places.Words(json, "number", place)?.Trim() ?? "",
            Kind = Name<ItemKind>(json, "kind", place) ?? default,
            Field = _places.Text(json, "field", place),
            Text = _places.FullText(json, "text", place, _languages),
            Responsible = [.. _places.List(json, "responsible", place, required: false).Select(r => Responsible(r.Element, r.Place)).OfType<Responsible>()],
            Due = json["due"] is null ? null : _places.Known<LocalDate>(
                json["due"], $"{place}/due", text => LocalDatePattern.Iso.Parse(text) is { Success: true } due ? due.Value : null,
                "minutes.noDate", "a date is, as in 2021-12-31"),
            Status = json["status"] is null ? ItemStatus.Open : Name<ItemStatus>(json, "status", place) ?? default,
            PostponedTo = PostponedTo(json["postponedTo"], $"{place}/postponedTo"),
            Remark = _places.Text(json, "remark", place),
        };
    }

    private Responsible? Responsible(JsonNode? node, string place)
    {
        if (_places.Object(node, place) is not { } json || Government(json, place) is not { } government)
        {
            return null;
        }

        if (!_governments.Contains(government))
        {
            _places.Refuse("minutes.unknownGovernment", $"{government} is no party of these minutes.", $"{place}/government");
        }

        return new Responsible(government, _places.Text(json, "office", place));
    }

    private string? PostponedTo(JsonNode? node, string place)
    {
        if (node is null || _places.Words(node, place) is not { } text)
        {
            return null;
        }

        if (!PartialDateForm().IsMatch(text))
        {
            _places.Refuse("minutes.noDate", $"\"{text}\" is not known here: a date, or its year or month is, as in 2021-05-20, 2021, 2021-05.", place);
        }

        return text;
    }

    private GovernmentId? Government(JsonObject json, string place) => _places.Known(
        json, "government", place, GovernmentId.TryParse, "minutes.unknownGovernment", "lower-case letters, digits and hyphens are, a letter first");

    private Language? ReadLanguage(JsonNode? node, string place) =>
        _places.Known(node, place, Governments.Languages.Parse, "minutes.unknownLanguage", LanguageTags);

    private T? Name<T>(JsonObject json, string name, string place) where T : struct, Enum =>
        _places.Known(json, name, place, MinutesNames.Parse<T>, "minutes.unknownValue", $"{MinutesNames.All<T>()} are");

    [GeneratedRegex("^[A-Z]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex CountryForm();

    [GeneratedRegex("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex PartialDateForm();
}
