namespace MeetingHub.Signing.Pdf;

/// <summary>The bytes are no PDF that this reader takes. Never leaves the library: the public verbs turn it into a <see cref="PdfRefusal"/>.</summary>
internal sealed class PdfSyntaxException(string code, string message, long offset) : Exception(message)
{
    public PdfSyntaxException(string message, long offset)
        : this("pdf.unreadable", message, offset)
    {
    }

    /// <summary>The refusal's code: <c>pdf.unreadable</c>, <c>pdf.encrypted</c>, <c>pdf.tooLarge</c>.</summary>
    public string Code { get; } = code;

    /// <summary>The byte in the file where reading stopped.</summary>
    public long Offset { get; } = offset;
}
