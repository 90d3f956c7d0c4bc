using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace MeetingHub.Web.Invitations;

/// <summary>
/// Keeps letters closed in the database: they carry personal links, and whoever sees the tables shall not be able to use one. Opened with the keys
/// of the data directory, by whoever shows or sends them.
/// </summary>
public sealed class LetterSeal(IDataProtectionProvider keys)
{
    private readonly IDataProtector _key = keys.CreateProtector("MeetingHub.Letters");

    internal byte[] Close(byte[] content) => _key.Protect(content);

    internal byte[] Close(string text) => Close(Encoding.UTF8.GetBytes(text));

    internal byte[] Open(byte[] closed) => _key.Unprotect(closed);

    internal string OpenText(byte[] closed) => Encoding.UTF8.GetString(Open(closed));
}
