namespace MeetingHub.Governments;

/// <summary>Who speaks for a party (창구 / 联系人 / 窓口担当): a government answers once, through its contact.</summary>
/// <param name="Name">In their own script; empty where only the office is known.</param>
/// <param name="Office">The office that answers.</param>
/// <param name="Email">Null where answers come by phone, chat or letter only.</param>
/// <param name="Language">The language they read.</param>
/// <param name="IsPlaceholder">True for a person whom no source names: shown as a placeholder everywhere.</param>
public sealed record Contact(LocalText Name, LocalText Office, EmailAddress? Email, Language Language, bool IsPlaceholder = false)
{
    internal Refusal? Check(string place) =>
        Name.IsEmpty && Office.IsEmpty ? new Refusal("contact.nameless", "A contact has a name or an office.", place) : null;
}
