using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace MeetingHub.Web.Letters;

/// <summary>
/// Keeps letters sealed in the database: they carry personal links, and whoever sees the tables shall not be able to use one. Unsealed with the keys
/// of the data directory, by whoever shows or sends them.
/// </summary>
public sealed class LetterSeal(IDataProtectionProvider keys)
{
    private readonly IDataProtector _key = keys.CreateProtector("MeetingHub.Letters");

    internal byte[] Seal(byte[] content) => _key.Protect(content);

    internal byte[] Seal(string text) => Seal(Encoding.UTF8.GetBytes(text));

    internal byte[] Unseal(byte[] sealedContent) => _key.Unprotect(sealedContent);

    internal string UnsealText(byte[] sealedContent) => Encoding.UTF8.GetString(Unseal(sealedContent));
}
