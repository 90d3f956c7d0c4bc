using System.Globalization;
using MeetingHub.Signing;

namespace MeetingHub.Web.Minutes.Editions;

/// <summary>A change in a refusal's facts (<c>3|12 0 R|PageContent</c>) in plain words.</summary>
internal static class ToldChange
{
    public static string? In(string change, Language language) =>
        change.Split('|') is [var revision, var where, var kind] && Enum.TryParse<ChangeKind>(kind, out var known)
            && int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? ChangeWords.Of(new RevisionChange(number, where, known, false), language.Tag())
            : null;
}
