using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace MeetingHub.Web.Tests.Governments;

/// <summary>The register through its pages, as a coordinator fills it.</summary>
public sealed class RegisterPageTests : IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly Hub _hub = new();

    public void Dispose() => _hub.Dispose();

    [Fact]
    public async Task A_government_with_summer_hours_is_entered_and_changed()
    {
        var administrator = await _hub.AdministratorAsync();
        var entered = await Hub.SendFormAsync(administrator, "/governments/new", Hebei());
        Assert.Equal((HttpStatusCode.Redirect, "/governments/hebei"), (entered.StatusCode, entered.Headers.Location?.OriginalString.Replace("http://localhost", "", StringComparison.Ordinal)));
        var seasons = (await HebeiAsync()).GetProperty("officeHours").GetProperty("seasons");
        Assert.Equal(["09-01", "06-01"], seasons.EnumerateArray().Select(s => s.GetProperty("from").GetString()));
        Assert.Equal("14:00", seasons[1].GetProperty("weekly")[0].GetProperty("breaks")[0].GetProperty("end").GetString());

        Assert.False((await HebeiAsync()).TryGetProperty("contact", out var none) && none.ValueKind != JsonValueKind.Null);

        var changed = Hebei();
        changed["Entered.ContactName.ZhHans"] = "联系人";
        changed["Entered.HoursConfirmed"] = "true";
        _ = changed.Remove("Entered.Id");
        _ = await Hub.SendFormAsync(administrator, "/governments/hebei/edit", changed);
        var hebei = await HebeiAsync();
        Assert.False(hebei.GetProperty("officeHours").GetProperty("assumed").GetBoolean());
        Assert.Equal("联系人", hebei.GetProperty("contact").GetProperty("name").GetProperty("zh-Hans").GetString());
    }

    /// <summary>A browser sends nothing for boxes that nobody ticked: the usual case of an office with one season.</summary>
    [Fact]
    public async Task A_government_with_one_season_is_entered_and_changed_without_a_day_of_a_second()
    {
        var administrator = await _hub.AdministratorAsync();
        var form = Hebei().Where(field => !field.Key.StartsWith("Entered.Hours.Second.", StringComparison.Ordinal)).ToDictionary();
        Assert.Equal(HttpStatusCode.Redirect, (await Hub.SendFormAsync(administrator, "/governments/new", form)).StatusCode);
        _ = form.Remove("Entered.Id");
        form["Entered.Place.ZhHans"] = "石家庄";
        Assert.Equal(HttpStatusCode.Redirect, (await Hub.SendFormAsync(administrator, "/governments/hebei/edit", form)).StatusCode);
        Assert.Equal("石家庄", (await HebeiAsync()).GetProperty("place").GetProperty("zh-Hans").GetString());
    }

    /// <summary>Every field left out, and an address that says nothing of sense: a page answers, with what is wrong.</summary>
    [Fact]
    public async Task A_form_without_any_field_is_shown_again()
    {
        var administrator = await _hub.AdministratorAsync();
        var sent = Pages.Form(await administrator.GetStringAsync("/governments/new", Stop), "government").Where(field => field.Key.StartsWith('_'));
        var answer = await administrator.PostAsync("/governments/new", new FormUrlEncodedContent(sent), Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await administrator.GetAsync("/messages?all=x&none=y", Stop)).StatusCode);
    }

    [Theory]
    [InlineData("Entered.Country", "ZZ", "Entered-Country-error")]
    [InlineData("Entered.Zone", "Asia/Soul", "Entered-Zone-error")]
    [InlineData("Entered.ContactEmail", "nobody", "Entered-ContactEmail-error")]
    [InlineData("Entered.HoursSource.ZhHans", " ", "field-error")]
    [InlineData("Entered.Id", "He bei", "Entered-Id-error")]
    [InlineData("Entered.Hours.Second.Through", "", "field-error")]
    [InlineData("Entered.Hours.Second.Through", "07-31", "field-error")]
    [InlineData("Entered.Hours.First.BreakEnd", "19:00", "field-error")]
    public async Task What_is_wrong_is_told_at_its_place_and_nothing_is_kept(string field, string value, string told)
    {
        var form = Hebei();
        form[field] = value;
        var answer = await Hub.SendFormAsync(await _hub.AdministratorAsync(), "/governments/new", form);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(told, await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _hub.Coordinator().GetAsync("/api/governments/hebei", Stop)).StatusCode);
    }

    private async Task<JsonElement> HebeiAsync() => await _hub.Coordinator().GetFromJsonAsync<JsonElement>("/api/governments/hebei", Stop);

    private static Dictionary<string, string> Hebei() => new()
    {
        ["Entered.Id"] = "hebei",
        ["Entered.Name.ZhHans"] = "河北省",
        ["Entered.Country"] = "CN",
        ["Entered.Zone"] = "Asia/Shanghai",
        ["Entered.Language"] = "zh-Hans",
        ["Entered.Hours.First.From"] = "09-01",
        ["Entered.Hours.First.Through"] = "05-31",
        ["Entered.Hours.First.Days"] = "1",
        ["Entered.Hours.First.Start"] = "09:00",
        ["Entered.Hours.First.End"] = "17:00",
        ["Entered.Hours.First.BreakStart"] = "12:00",
        ["Entered.Hours.First.BreakEnd"] = "13:00",
        ["Entered.Hours.Second.From"] = "06-01",
        ["Entered.Hours.Second.Through"] = "08-31",
        ["Entered.Hours.Second.Days"] = "1",
        ["Entered.Hours.Second.Start"] = "09:00",
        ["Entered.Hours.Second.End"] = "18:00",
        ["Entered.Hours.Second.BreakStart"] = "12:00",
        ["Entered.Hours.Second.BreakEnd"] = "14:00",
        ["Entered.HoursSource.ZhHans"] = "石家庄市，2016年",
    };
}
