using MeetingHub.Reminders;
using Microsoft.Extensions.Options;

namespace MeetingHub.Web.Reminders;

/// <summary>
/// When this office reminds people. Section <c>Reminders</c>. Each is a list of days (1 to 90) and hours (1 to 72), <c>7d, 1d, 1h</c>; empty for none.
/// </summary>
public sealed class ReminderOptions
{
    public const string Section = "Reminders";

    /// <summary>Before a proposal's deadline, to those who have not answered. Default 3 days and 1 day.</summary>
    public string Answer { get; set; } = "3d, 1d";

    /// <summary>Before the meeting, to partners that have not said whom they send. Default 10 days and 3 days.</summary>
    public string Delegation { get; set; } = "10d, 3d";

    /// <summary>Before the day of a connection test. Default 1 day.</summary>
    public string TestSession { get; set; } = "1d";

    /// <summary>Before the meeting, to partners new to its platform with whom no test is agreed. Default 10 days.</summary>
    public string TestRequest { get; set; } = "10d";

    /// <summary>Before the meeting, to everybody invited by a message of ours. Default 7 days, 1 day, 1 hour.</summary>
    public string Meeting { get; set; } = "7d, 1d, 1h";

    /// <summary>After the meeting, to the own office while its minutes are not final. Default 3 days and 7 days.</summary>
    public string Minutes { get; set; } = "3d, 7d";

    /// <summary>The same as the rules take them; every text can be read, <see cref="Check"/> saw to it.</summary>
    internal ReminderLeads ToLeads() =>
        new(Read(Answer), Read(Delegation), Read(TestSession), Read(TestRequest), Read(Meeting), Read(Minutes));

    private static IReadOnlyList<Lead> Read(string text) =>
        Lead.ParseList(text) ?? throw new InvalidOperationException($"\"{text}\" was let through as a list of days and hours.");

    internal sealed class Check : IValidateOptions<ReminderOptions>
    {
        public ValidateOptionsResult Validate(string? name, ReminderOptions options)
        {
            (string Key, string Text)[] all =
            [
                (nameof(options.Answer), options.Answer),
                (nameof(options.Delegation), options.Delegation),
                (nameof(options.TestSession), options.TestSession),
                (nameof(options.TestRequest), options.TestRequest),
                (nameof(options.Meeting), options.Meeting),
                (nameof(options.Minutes), options.Minutes),
            ];
            var wrong = all.Where(o => Lead.ParseList(o.Text) is null)
                .Select(o => $"{Section}:{o.Key} \"{o.Text}\" is no list of days and hours such as \"7d, 1d, 1h\" (1 to 90 days, 1 to 72 hours).").ToList();
            return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
        }
    }
}
