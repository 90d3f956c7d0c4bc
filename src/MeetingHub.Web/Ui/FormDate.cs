using NodaTime;
using NodaTime.Text;

namespace MeetingHub.Web.Ui;

/// <summary>A date from a form.</summary>
internal static class FormDate
{
    /// <summary>A date as browsers send it; null for anything else.</summary>
    public static LocalDate? Parse(string? text) =>
        LocalDatePattern.Iso.Parse(text ?? "") is { Success: true, Value: var date } ? date : null;
}
