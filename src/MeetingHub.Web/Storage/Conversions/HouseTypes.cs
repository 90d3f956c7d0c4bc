using System.Text.Json;
using MeetingHub.Points;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace MeetingHub.Web.Storage.Conversions;

/// <summary>How the rules' value types lie in the database.</summary>
internal static class HouseTypes
{
    public static void UseHouseTypes(this ModelConfigurationBuilder model)
    {
        _ = model.Properties<Instant>().HaveConversion<InstantMicroseconds>();
        _ = model.Properties<LocalDate>().HaveConversion<LocalDateText>();
        _ = model.Properties<LocalText>().HaveConversion<LocalTextJsonText>();
        _ = model.Properties<GovernmentId>().HaveConversion<GovernmentIdText>();
        _ = model.Properties<Language>().HaveConversion<LanguageTag>();
        _ = model.Properties<MeetingId>().HaveConversion<MeetingIdGuid>();
        _ = model.Properties<AgreedPointId>().HaveConversion<AgreedPointIdGuid>();
        _ = model.Properties<AnswerCode>().HaveConversion<AnswerCodeText>();
        _ = model.Properties<EmailAddress>().HaveConversion<EmailAddressText>();
        _ = model.Properties<Enum>().HaveConversion<string>();
    }
}

/// <summary>Instants are whole microseconds since the Unix epoch: what every store can keep and compare.</summary>
internal sealed class InstantMicroseconds() : ValueConverter<Instant, long>(
    instant => instant.ToUnixTimeTicks() / 10,
    microseconds => Instant.FromUnixTimeTicks(microseconds * 10));

/// <summary>Dates are ISO text, which sorts as dates do.</summary>
internal sealed class LocalDateText() : ValueConverter<LocalDate, string>(
    date => LocalDatePattern.Iso.Format(date),
    text => LocalDatePattern.Iso.Parse(text).Value);

/// <summary>Texts in several languages are one JSON object.</summary>
internal sealed class LocalTextJsonText() : ValueConverter<LocalText, string>(
    text => JsonSerializer.Serialize(text, JsonSerializerOptions.Default),
    json => JsonSerializer.Deserialize<LocalText>(json, JsonSerializerOptions.Default)!);

internal sealed class GovernmentIdText() : ValueConverter<GovernmentId, string>(
    id => id.Value,
    text => GovernmentId.Parse(text));

internal sealed class LanguageTag() : ValueConverter<Language, string>(
    language => language.Tag(),
    tag => Languages.Parse(tag) ?? Language.English);

internal sealed class MeetingIdGuid() : ValueConverter<MeetingId, Guid>(
    id => id.Value,
    guid => new MeetingId(guid));

internal sealed class AgreedPointIdGuid() : ValueConverter<AgreedPointId, Guid>(
    id => id.Value,
    guid => new AgreedPointId(guid));

internal sealed class AnswerCodeText() : ValueConverter<AnswerCode, string>(
    code => code.Value,
    text => AnswerCode.Find(text)!.Value);

internal sealed class EmailAddressText() : ValueConverter<EmailAddress, string>(
    address => address.Value,
    text => EmailAddress.Parse(text));
