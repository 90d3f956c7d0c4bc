using System.Globalization;
using MeetingHub.Web.Http;
using MeetingHub.Web.Ui;
using NodaTime;

namespace MeetingHub.Web.Minutes.Editions;

/// <summary>Who signed, as every form about a signature asks.</summary>
public class SignerEntry
{
    public string? Signer { get; set; }

    public string? ProxyFor { get; set; }
}

/// <summary>A signature on paper.</summary>
public sealed class PaperEntry : SignerEntry
{
    public string? SignedOn { get; set; }

    public string? Pages { get; set; }

    public string? CheckCode { get; set; }

    public string? ComparedBy { get; set; }

    public IFormFile? Scan { get; set; }

    public async Task<Outcome<PaperRequest>> ToRequestAsync(CancellationToken cancellationToken) =>
        FormDate.Parse(SignedOn) is { } date
            ? new PaperRequest(
                Signer ?? "", ProxyFor, date, int.TryParse(Pages, NumberStyles.None, CultureInfo.InvariantCulture, out var pages) ? pages : 0,
                CheckCode ?? "", ComparedBy ?? "", await UploadedPdf.BytesAsync(Scan, cancellationToken))
            : EntryDate.Missing("/signedOn");
}

/// <summary>Agreement by letter.</summary>
public sealed class LetterEntry : SignerEntry
{
    public string? Date { get; set; }

    public string? Reference { get; set; }

    public IFormFile? Letter { get; set; }

    public async Task<Outcome<LetterRequest>> ToRequestAsync(CancellationToken cancellationToken) =>
        FormDate.Parse(Date) is { } date
            ? new LetterRequest(Signer ?? "", ProxyFor, date, Reference, await UploadedPdf.BytesAsync(Letter, cancellationToken))
            : EntryDate.Missing("/date");
}

/// <summary>A file signed elsewhere.</summary>
public sealed class ElsewhereEntry : SignerEntry
{
    public IFormFile? File { get; set; }

    public async Task<FileRequest> ToRequestAsync(CancellationToken cancellationToken) =>
        new(Signer ?? "", ProxyFor, await UploadedPdf.BytesAsync(File, cancellationToken));
}

/// <summary>Dates as forms send them.</summary>
internal static class EntryDate
{
    public static Refusal Missing(string place) => new("edition.dateForm", "Enter a date.", place);

    /// <summary>The date, or the refusal at its place.</summary>
    public static (LocalDate Date, Refusal? Refusal) Of(string? text, string place) =>
        FormDate.Parse(text) is { } date ? (date, null) : (default, Missing(place));
}
