using Microsoft.AspNetCore.Http.Metadata;

namespace MeetingHub.Web.Minutes.Verification;

/// <summary>What is uploaded to the page never touches a disk, and is cut off a little above the largest file.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class KeptInMemoryAttribute : Attribute, IFormOptionsMetadata, IRequestSizeLimitMetadata
{
    /// <summary>So that a file just too large is told so by the page, and not by a broken connection.</summary>
    private const int LargestRequest = VerifyFile.Largest * 2;

    public int? MemoryBufferThreshold => LargestRequest;

    public long? MultipartBodyLengthLimit => LargestRequest;

    public long? MaxRequestBodySize => LargestRequest;

    public bool? BufferBody => null;

    public long? BufferBodyLengthLimit => null;

    public int? ValueCountLimit => null;

    public int? KeyLengthLimit => null;

    public int? ValueLengthLimit => null;

    public int? MultipartBoundaryLengthLimit => null;

    public int? MultipartHeadersCountLimit => null;

    public int? MultipartHeadersLengthLimit => null;
}
