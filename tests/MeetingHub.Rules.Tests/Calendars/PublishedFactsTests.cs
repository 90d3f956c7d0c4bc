using MeetingHub.Calendars;
using NodaTime;
using NodaTime.Text;

namespace MeetingHub.Rules.Tests.Calendars;

/// <summary>Every day of every year of the published lists in Facts/: each row names its own sources.</summary>
public sealed class PublishedFactsTests
{
    [Theory]
    [InlineData("kr-2019-2022.csv", "KR", Language.Korean)]
    [InlineData("jp-2019-2022.csv", "JP", Language.Japanese)]
    [InlineData("cn-2019-2026.csv", "CN", Language.SimplifiedChinese)]
    public void Names_and_closes_exactly_the_days_of_the_published_list(string file, string country, Language own)
    {
        var facts = Read(file);
        var calendar = WorkingCalendar.For(country);
        var years = (First: facts.Values.Min(f => f.Date.Year), Last: facts.Values.Max(f => f.Date.Year));

        foreach (var date in new DateInterval(new(years.First, 1, 1), new(years.Last, 12, 31)))
        {
            var status = calendar.On(date);
            var line = $"{date:uuuu-MM-dd} {status}";
            if (facts.TryGetValue(date, out var fact))
            {
                Assert.True(status.Working == fact.Working, line);
                Assert.Equal((date, fact.Name, fact.English), (date, status.Names[own], status.Names[Language.English]));
            }
            else
            {
                Assert.True(status.Kind is DayKind.Normal or DayKind.Weekend or DayKind.Closure, line);
                Assert.True(status.Working == (status.Kind == DayKind.Normal), line);
                Assert.True(status.Kind != DayKind.Weekend || Weekend.SaturdaySunday.Contains(date.DayOfWeek), line);
            }
        }
    }

    [Fact]
    public void A_chinese_year_with_its_notice_is_official_on_every_day()
    {
        foreach (var date in new DateInterval(new(2019, 1, 1), new(2026, 12, 31)))
        {
            Assert.Equal((date, Certainty.Official), (date, WorkingCalendar.For("CN").On(date).Certainty));
        }
    }

    private static Dictionary<LocalDate, Fact> Read(string file)
    {
        using var reader = new StreamReader(typeof(PublishedFactsTests).Assembly.GetManifestResourceStream($"facts/{file}")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(l => l.Split(','))
            .Select(f => new Fact(LocalDatePattern.Iso.Parse(f[1]).Value, f[2] == "workday", f[3], f[4]))
            .ToDictionary(f => f.Date);
    }

    private sealed record Fact(LocalDate Date, bool Working, string Name, string English);
}
