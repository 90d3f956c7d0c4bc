using System.Diagnostics;

namespace MeetingHub.Web.Ui;

/// <summary>The number that an error page shows and the log carries beside the cause.</summary>
internal static class Correlation
{
    public static string Of(HttpContext http) => Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
}
