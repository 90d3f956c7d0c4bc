using System.Text.Json;
using MeetingHub.Governments;
using MeetingHub.Minutes;
using MeetingHub.Signing;
using NodaTime;

namespace MeetingHub.Web.Minutes;

/// <summary>
/// What an edition's file tells of those who sign it: an entry of the document information, under every signature, so that who fills a field later
/// needs no other file to show the signer's office and his own clock.
/// </summary>
internal sealed record SignatureBlocks(IReadOnlyList<Language> Languages, IReadOnlyList<SignatureBlock> Parties)
{
    /// <summary>The entry's key.</summary>
    public const string Entry = "MinutesSignatories";

    public static SignatureBlocks Of(Edition edition) => new(
        edition.Languages,
        [.. edition.Parties.Select(p => new SignatureBlock(p.Government, p.Zone, p.Language, p.Signatory.Name, p.Signatory.Office, p.Signatory.Title))]);

    /// <summary>What a file tells; null where it is no file of this house, or cannot be read.</summary>
    public static SignatureBlocks? In(byte[] file) => Read(SignableFile.Open(file).File?.Information.GetValueOrDefault(Entry));

    public string ToJson() => JsonSerializer.Serialize(this, HubJson.Options);

    public static SignatureBlocks? Read(string? json)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize<SignatureBlocks>(json, HubJson.Options) is { Languages.Count: > 0 } blocks ? blocks : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>One party's signatory. Empty texts are blanks.</summary>
/// <param name="Government">The party, and its field.</param>
/// <param name="Zone">Its clock.</param>
/// <param name="Language">The language that it writes.</param>
/// <param name="Name">The person.</param>
/// <param name="Office">His office.</param>
/// <param name="Title">His position.</param>
internal sealed record SignatureBlock(GovernmentId Government, DateTimeZone Zone, Language Language, LocalText Name, LocalText Office, LocalText Title);
