using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing;

/// <summary>The room left in a revision for a signature: its byte range and its contents, filled in when the rest of the file is written.</summary>
internal sealed class SignatureSlot(int contentBytes)
{
    private const int RangeWidth = 48;

    private readonly PdfReserved _range = new(Encoding.ASCII.GetBytes("[0".PadRight(RangeWidth - 1) + "]"));
    private readonly PdfReserved _contents = new([(byte)'<', .. Enumerable.Repeat((byte)'0', contentBytes * 2), (byte)'>']);

    /// <summary>How large a signature fits.</summary>
    public int Capacity { get; } = contentBytes;

    /// <summary>Puts the two places into the signature's dictionary.</summary>
    public void Reserve(PdfDictionary signature)
    {
        signature["ByteRange"] = _range;
        signature["Contents"] = _contents;
    }

    /// <summary>Writes the byte range into the finished file and hashes everything but the contents.</summary>
    public byte[] Seal(byte[] file, HashAlgorithmName algorithm)
    {
        var end = _contents.Position + _contents.Bytes.Length;
        var range = string.Create(CultureInfo.InvariantCulture, $"[0 {_contents.Position} {end} {file.Length - end}");
        Encoding.ASCII.GetBytes(range.PadRight(RangeWidth - 1) + "]").CopyTo(file, _range.Position);
        using var hash = IncrementalHash.CreateHash(algorithm);
        hash.AppendData(file.AsSpan(0, _contents.Position));
        hash.AppendData(file.AsSpan(end));
        return hash.GetHashAndReset();
    }

    public void Fill(byte[] file, byte[] contents) =>
        Encoding.ASCII.GetBytes(Convert.ToHexStringLower(contents)).CopyTo(file, _contents.Position + 1);
}
