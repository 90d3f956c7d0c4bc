using System.Text.Json;

namespace MeetingHub.Minutes;

/// <summary>The values of minutes, read at a place of the file with the error codes of that format.</summary>
internal static class MinutesValues
{
    /// <summary>How the format says that something is missing or of the wrong type.</summary>
    public static readonly JsonTerms Terms = new("minutes.missing", "Something has to stand here.", "minutes.wrongType", "a string");

    public const string LanguageTags = "ko, zh-Hans, ja and en are";

    extension(JsonSpot spot)
    {
        /// <summary>This place, an item of a list or the whole file, after noting an error where it is null.</summary>
        /// <param name="name">What is expected, with its article.</param>
        public JsonSpot NotNull(string name)
        {
            if (spot.IsAbsent)
            {
                spot.Expect(name);
            }

            return spot;
        }

        /// <summary>The items of a list of objects that can be read.</summary>
        public IEnumerable<JsonSpot> Objects() => spot.Items().Where(item => item.NotNull("an object").IsObject());

        /// <summary>A string that is not blank.</summary>
        public string? Words()
        {
            if (spot.Text() is not { } text)
            {
                return null;
            }

            if (!string.IsNullOrWhiteSpace(text))
            {
                return text;
            }

            spot.Miss();
            return null;
        }

        public bool Truth()
        {
            if (!spot.IsAbsent && spot.Value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            {
                spot.Fail(Terms.WrongType, "true or false is expected here.");
            }

            return spot.Value.ValueKind == JsonValueKind.True;
        }

        /// <summary>A string read by <paramref name="parse"/>; what it does not know is refused with the values that there are.</summary>
        public T? Known<T>(Func<string, T?> parse, string code, string expected)
            where T : struct
        {
            if (spot.Words() is not { } text)
            {
                return null;
            }

            if (parse(text) is { } value)
            {
                return value;
            }

            spot.Fail(code, $"\"{text}\" is not known here: {expected}.");
            return null;
        }

        /// <summary>One of the format's names for the values of an enumeration.</summary>
        public T? Name<T>()
            where T : struct, Enum => spot.Known(MinutesNames.Parse<T>, "minutes.unknownValue", $"{MinutesNames.All<T>()} are");

        public Language? Language() => spot.Known(Languages.Parse, "minutes.unknownLanguage", LanguageTags);

        public GovernmentId? Government() =>
            spot.Known(GovernmentId.TryParse, "minutes.unknownGovernment", "lower-case letters, digits and hyphens are, a letter first");

        /// <summary>A text by language; left out or null it is empty.</summary>
        public LocalText LocalText()
        {
            var texts = new List<(Language, string?)>();
            foreach (var (tag, member) in spot.Members())
            {
                if (Languages.Parse(tag) is not { } language)
                {
                    member.Fail("minutes.unknownLanguage", $"\"{tag}\" is no language of a text: {LanguageTags}.");
                }
                else if (member.Text() is { } text)
                {
                    texts.Add((language, text));
                }
            }

            return Basics.LocalText.Of(texts);
        }

        /// <summary>A text by language, refused where one of the languages has no words.</summary>
        public LocalText FullText(IEnumerable<Language> languages)
        {
            var text = spot.LocalText();
            foreach (var language in languages.Where(l => text[l] is null))
            {
                spot[language.Tag()].Fail(
                    "minutes.missingTranslation", $"The text in {language.Tag()} is missing: the joint text has to be whole in every language.");
            }

            return text;
        }
    }
}
