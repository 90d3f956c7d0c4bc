using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace MeetingHub.Web.Ui;

/// <summary>
/// Makes what a form sent hold what its class says. The framework's binder leaves null where nothing was posted (no box ticked, no row sent), also in
/// lists and parts that are never null, and takes any number for an enumeration. Pages would fail on either.
/// </summary>
internal static class FilledEntry
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<PropertyInfo>> FormsOf = new();
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Member>> MembersOf = new();

    /// <summary>Fills what a page has been supplied with from a form.</summary>
    public static void FillFormsOf(IComponent page)
    {
        foreach (var form in FormsOf.GetOrAdd(page.GetType(), FindForms))
        {
            if (form.GetValue(page) is { } entered && IsEntry(entered.GetType()))
            {
                _ = Filled(entered);
            }
        }
    }

    /// <summary>The entry, with an empty list or part where it says that there is always one.</summary>
    public static object Filled(object entry)
    {
        foreach (var (property, isNeverNull) in MembersOf.GetOrAdd(entry.GetType(), FindMembers))
        {
            var value = property.GetValue(entry);
            if (value is Enum && !Enum.IsDefined(value.GetType(), value))
            {
                property.SetValue(entry, property.GetValue(Empty(entry.GetType())));
            }
            else if (value is null && isNeverNull)
            {
                property.SetValue(entry, Empty(property.PropertyType));
            }
            else if (value is IList rows)
            {
                foreach (var row in rows.Cast<object?>().OfType<object>().Where(row => IsEntry(row.GetType())))
                {
                    _ = Filled(row);
                }
            }
            else if (value is not null && IsEntry(value.GetType()))
            {
                _ = Filled(value);
            }
        }

        return entry;
    }

    private static IReadOnlyList<PropertyInfo> FindForms(Type page) =>
    [
        .. page.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(property => property.IsDefined(typeof(SupplyParameterFromFormAttribute))),
    ];

    private static IReadOnlyList<Member> FindMembers(Type entry)
    {
        var nullability = new NullabilityInfoContext();
        return
        [
            .. entry.GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Where(property => property is { CanRead: true, CanWrite: true } && property.GetIndexParameters().Length == 0)
                .Select(property => new Member(property, !property.PropertyType.IsValueType && nullability.Create(property).ReadState == NullabilityState.NotNull)),
        ];
    }

    private static object Empty(Type type) => type switch
    {
        _ when type == typeof(string) => "",
        _ when type.IsArray => Array.CreateInstance(type.GetElementType()!, 0),
        _ => Activator.CreateInstance(type)! is var made && IsEntry(type) ? Filled(made) : made,
    };

    private static bool IsEntry(Type type) => type is { IsClass: true } && type != typeof(string) && type.Assembly == typeof(FilledEntry).Assembly;

    private sealed record Member(PropertyInfo Property, bool IsNeverNull);
}
