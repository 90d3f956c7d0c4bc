namespace MeetingHub.Web.Tests.Calendars;

/// <summary>Runs the command as a program of its own, as a script would.</summary>
public sealed class WorkdaysCommandTests
{
    [Fact]
    public async Task Lists_every_date_as_csv_and_exits_0()
    {
        var (exit, output, errors) = await TheCommand.RunAsync("workdays", "KR", "2025-05-04", "2025-05-07");

        Assert.Equal(
            (0, "date,working,kind,name,certainty\n"
                + "2025-05-04,false,weekend,,rule\n"
                + "2025-05-05,false,holiday,어린이날ㆍ부처님 오신 날,rule\n"
                + "2025-05-06,false,substitute,대체공휴일(어린이날ㆍ부처님 오신 날),rule\n"
                + "2025-05-07,true,normal,,rule\n",
                ""),
            (exit, output, errors));
    }

    [Theory]
    [InlineData("\"ZZ\" is no country code", "ZZ", "2026-01-01", "2026-01-31")]
    [InlineData("FROM \"2026-02-30\" is no date", "KR", "2026-02-30", "2026-03-01")]
    [InlineData("TO \"tomorrow\" is no date", "KR", "2026-03-01", "tomorrow")]
    [InlineData("before it begins", "KR", "2026-03-02", "2026-03-01")]
    [InlineData("known from 2019-01-01 to 2050-12-31", "CN", "2018-03-02", "2026-03-01")]
    [InlineData("Required argument missing", "CN", "2026-03-02")]
    public async Task Says_what_is_wrong_on_one_line_and_exits_2(string part, params string[] arguments)
    {
        var (exit, output, errors) = await TheCommand.RunAsync(["workdays", .. arguments]);

        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(part, Assert.Single(errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }
}
