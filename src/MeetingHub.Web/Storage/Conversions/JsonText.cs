using System.Text.Json;
using MeetingHub.Web.Http;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MeetingHub.Web.Storage.Conversions;

/// <summary>Values that are read and written whole lie in one JSON column.</summary>
internal static class JsonText
{
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property) => property.HasConversion(
        new ValueConverter<T, string>(value => Write(value), json => Read<T>(json)),
        // Equal when written equal: the values' own equality may be by reference for the lists in them.
        new ValueComparer<T>((left, right) => Write(left) == Write(right), value => Write(value).GetHashCode(StringComparison.Ordinal), value => value));

    private static string Write<T>(T? value) => JsonSerializer.Serialize(value, HubJson.Options);

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, HubJson.Options)!;
}
