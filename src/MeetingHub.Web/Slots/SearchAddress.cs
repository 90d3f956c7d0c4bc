using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;

namespace MeetingHub.Web.Slots;

/// <summary>The address of a search for times: a link keeps what was asked and changes one thing of it.</summary>
/// <param name="page">The page's path.</param>
/// <param name="asked">What was asked.</param>
public sealed class SearchAddress(string page, IEnumerable<KeyValuePair<string, StringValues>> asked)
{
    /// <summary>The same search, otherwise in this.</summary>
    /// <param name="changes">Names and new values; null takes a value away.</param>
    public string With(params ReadOnlySpan<(string Name, string? Value)> changes) => Make(changes, []);

    /// <summary>The same search with all these values of one name, and otherwise in this.</summary>
    public string WithAll(string name, IEnumerable<string> all, params ReadOnlySpan<(string Name, string? Value)> changes) =>
        Make(changes, [KeyValuePair.Create(name, new StringValues([.. all]))]);

    private string Make(ReadOnlySpan<(string Name, string? Value)> changes, KeyValuePair<string, StringValues>[] lists)
    {
        var values = asked.Where(a => !StringValues.IsNullOrEmpty(a.Value)).ToDictionary(a => a.Key, a => a.Value);
        foreach (var (name, value) in changes)
        {
            if (value is null)
            {
                _ = values.Remove(name);
            }
            else
            {
                values[name] = value;
            }
        }

        foreach (var (name, all) in lists)
        {
            values[name] = all;
        }

        return page + new QueryBuilder(values).ToQueryString();
    }
}
