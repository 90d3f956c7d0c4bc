namespace MeetingHub.Minutes;

/// <summary>The names of kinds, roles and states as they stand in JSON: <c>agreedRecord</c>, <c>inProgress</c>.</summary>
internal static class MinutesNames
{
    /// <summary>The member's name with a small first letter.</summary>
    public static string Of<T>(T value) where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>The member of exactly this name, or null.</summary>
    public static T? Parse<T>(string name) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Of(value) == name)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Every name, for messages.</summary>
    public static string All<T>() where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Of));
}
