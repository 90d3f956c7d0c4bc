using System.CommandLine;
using MeetingHub.Calendars;
using NodaTime;
using NodaTime.Text;

namespace MeetingHub.Web.Cli;

/// <summary><c>meetinghub workdays CC FROM TO</c>: the government offices' days of a country as CSV, every date, both ends included.</summary>
internal static class WorkdaysCommand
{
    public static Command Create()
    {
        var country = new Argument<string>("CC") { Description = "The country: KR, CN, JP or another code of ISO 3166-1." };
        var from = new Argument<string>("FROM") { Description = "The first date, as 2026-01-01." };
        var to = new Argument<string>("TO") { Description = "The last date." };
        var workdays = new Command("workdays", "Lists a country's office days: working or not, why, and how certain.") { country, from, to };
        workdays.SetAction(parsed => Run(parsed.GetRequiredValue(country), parsed.GetRequiredValue(from), parsed.GetRequiredValue(to)));
        return workdays;
    }

    private static int Run(string country, string from, string to)
    {
        if (!CountryCodes.Contains(country))
        {
            return Commands.Refuse($"\"{country}\" is no country code of ISO 3166-1 in upper case: KR, CN and JP are known with their holidays.");
        }

        if (Date(from) is not { } first)
        {
            return Commands.Refuse($"FROM \"{from}\" is no date: write it as 2026-01-01.");
        }

        if (Date(to) is not { } last)
        {
            return Commands.Refuse($"TO \"{to}\" is no date: write it as 2026-12-31.");
        }

        var refusal = WorkdaysCsv.Write(Console.Out, WorkingCalendar.For(country), first, last);
        return refusal is null ? Commands.Done : Commands.Refuse(refusal.Detail);
    }

    private static LocalDate? Date(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } ? date : null;
}
