using Microsoft.Extensions.Options;

namespace MeetingHub.Web.Meetings;

/// <summary>The office that runs this hub, as its messages name it. Section <c>Office</c>.</summary>
public sealed class OfficeOptions
{
    public const string Section = "Office";

    /// <summary>The mailbox that organises the meetings and takes the answers. Default <c>meetings@example.org</c>, which reaches nobody: set it.</summary>
    public string Mailbox { get; set; } = "meetings@example.org";

    /// <summary>As it is dialled from abroad: <c>+82-31-120</c>; null (the default) where none is given out.</summary>
    public string? Phone { get; set; }

    internal sealed class Check : IValidateOptions<OfficeOptions>
    {
        public ValidateOptionsResult Validate(string? name, OfficeOptions options) => EmailAddress.TryParse(options.Mailbox) is null
            ? ValidateOptionsResult.Fail($"Office:Mailbox \"{options.Mailbox}\" is no mail address.")
            : ValidateOptionsResult.Success;
    }
}
