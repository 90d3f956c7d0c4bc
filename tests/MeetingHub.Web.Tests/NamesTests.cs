using System.Runtime.CompilerServices;
using MeetingHub.Meetings;
using MeetingHub.QuestPdf;
using MeetingHub.Signing;

namespace MeetingHub.Web.Tests;

/// <summary>One word, one thing: a name that a reader meets anywhere in the house means the same everywhere.</summary>
public sealed class NamesTests
{
    private static readonly Type[] Written =
    [
        .. new[] { typeof(Meeting), typeof(SignatureFields), typeof(QuestPdfMinutes), typeof(HubApp) }
            .SelectMany(one => one.Assembly.GetTypes())
            .Where(type => type.Namespace?.StartsWith("MeetingHub", StringComparison.Ordinal) == true && type.Namespace != "MeetingHub.Web.Storage.Migrations" && !IsMade(type)),
    ];

    /// <summary>A private nested type has no reader outside its owner; a case of a union is always read with the union's name.</summary>
    [Fact]
    public void No_two_types_share_a_name()
    {
        var nested = Written.Where(type => type.IsNested && !type.IsNestedPrivate && type.BaseType != type.DeclaringType);
        var names = Written.Where(type => !type.IsNested).ToLookup(SimpleName);
        Assert.Equal([], names.Where(same => same.Count() > 1).Select(same => string.Join(" ", same.Select(type => type.FullName))));
        Assert.Equal([], nested.Where(type => names.Contains(SimpleName(type))).Select(type => type.FullName!));
    }

    private static string SimpleName(Type type) => type.Name.Split('`')[0];

    /// <summary>True for what the compilers make: of a lambda, of an iterator, of the usings of a folder's pages.</summary>
    private static bool IsMade(Type type) =>
        type.Name is "_Imports" || type.Name.Contains('<', StringComparison.Ordinal) || type.IsDefined(typeof(CompilerGeneratedAttribute), false) || (type.DeclaringType is { } owner && IsMade(owner));
}
