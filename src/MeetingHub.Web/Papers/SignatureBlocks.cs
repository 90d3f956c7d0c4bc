using System.Text.Json;
using MeetingHub.Minutes;
using MeetingHub.Signing;
using MeetingHub.Web.Http;
using NodaTime;

namespace MeetingHub.Web.Papers;

/// <summary>
/// What an edition's file tells of those who sign it: an entry of the document information, under every signature, so that who fills a field later
/// needs no other file to show the signer's office and the signer's own clock.
/// </summary>
internal sealed record SignatureBlocks(IReadOnlyList<Language> Languages, IReadOnlyList<SignatureBlock> Parties)
{
    /// <summary>The entry's key.</summary>
    public const string Entry = "MinutesSignatories";

    public static SignatureBlocks Of(Edition edition) => new(
        edition.Languages,
        [.. edition.Parties.Select(p => new SignatureBlock(p.Government, p.Zone, p.Language, p.Signatory.Name, p.Signatory.Office, p.Signatory.Title))]);

    /// <summary>Characters of the entry: two parties take about a thousand.</summary>
    private const int LongestEntry = 64 * 1024;

    /// <summary>What a file tells.</summary>
    public static ToldSignatories In(byte[] file)
    {
        var told = SignableFile.Open(file).File?.Information.GetValueOrDefault(Entry);
        return new ToldSignatories(Read(told), told);
    }

    public string ToJson() => JsonSerializer.Serialize(this, HubJson.Options);

    /// <summary>The entry's list; null without one, and where it is broken.</summary>
    public static SignatureBlocks? Read(string? json)
    {
        if (json is null or { Length: > LongestEntry })
        {
            return null;
        }

        try
        {
            // Whoever writes a file can put anything here; the reader of JSON lets a list hold nothings.
            return JsonSerializer.Deserialize<SignatureBlocks>(json, HubJson.Options) is { Languages.Count: > 0 } blocks && blocks.Parties.All(p => p is not null) ? blocks : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NotSupportedException)
        {
            return null;
        }
    }
}

/// <summary>What a file tells of its signatories.</summary>
/// <param name="Blocks">The list; null where the file is none of this house, and where its list is broken.</param>
/// <param name="Entry">The entry as it stands in the file; null without one.</param>
internal readonly record struct ToldSignatories(SignatureBlocks? Blocks, string? Entry)
{
    /// <summary>True for a list that is there and cannot be read: no fault of the signatures, but the reader should know why it is not used.</summary>
    public bool IsBroken => Blocks is null && Entry is not null;
}

/// <summary>One party's signatory. Empty texts are blanks.</summary>
/// <param name="Government">The party, and its field.</param>
/// <param name="Zone">Its clock.</param>
/// <param name="Language">The language that it writes.</param>
/// <param name="Name">The person.</param>
/// <param name="Office">Their office.</param>
/// <param name="Title">Their position.</param>
internal sealed record SignatureBlock(GovernmentId Government, DateTimeZone Zone, Language Language, LocalText Name, LocalText Office, LocalText Title);
