using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.People;

/// <summary>A party's list of people, filled in by its contact on their link or by the office, by hand or out of a file.</summary>
public sealed class DelegationPagesTests(Hub hub) : IClassFixture<Hub>, IAsyncLifetime
{
    private const string List = "序号,姓名,单位,职务,角色,邮箱,电话\r\n1,王○○,山东省外事办公室,主任,团长,head@shandong.example.org,0531\r\n2,=cmd|x,山东社会科学院,研究员,列席,,\r\n";

    private HttpClient _coordinator = null!;
    private HttpClient _contact = null!;
    private string _meeting = "";
    private string _link = "";

    static DelegationPagesTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _coordinator = hub.Coordinator();
        _contact = hub.Stranger();
        await RegisterAsync(_coordinator);
        _meeting = await DraftAsync(_coordinator);
        var made = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{_meeting}/links", new { holder = "shandong" }, Stop));
        _link = new Uri(made.GetProperty("link").GetString()!).AbsolutePath;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_contact_names_their_people_on_their_page_and_the_office_sees_who_wrote()
    {
        var sent = await Pages.SendAsync(_contact, $"{_link}/people", "people",
            ("Entered.People[0].Name", "王○○"), ("Entered.People[0].Title", "主任"), ("Entered.People[0].Role", "Head"),
            ("Entered.People[1].Office", "翻译中心"), ("Entered.People[1].Role", "Interpreter"),
            ("Entered.People[0].DeputyName", "李○○"), ("Entered.People[0].DeputyTitle", "副主任"), ("Entered.By", "赵○○"));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Contains("已收到您提交的内容", await _contact.GetStringAsync(sent.Headers.Location, Stop), StringComparison.Ordinal);

        var people = await PeopleAsync();
        Assert.Equal(["head", "interpreter"], people.Select(p => p.GetProperty("role").GetString()));
        Assert.Equal("李○○", people[0].GetProperty("deputy").GetProperty("name").GetProperty("zh-Hans").GetString());
        var use = Assert.Single((await LinksAsync())[1].GetProperty("links")[0].GetProperty("uses").EnumerateArray());
        Assert.Equal(("赵○○", "meeting.nameDelegation"), (use.GetProperty("name").GetString(), use.GetProperty("act").GetString()));
    }

    [Fact]
    public async Task The_same_form_again_and_a_form_without_a_name_change_nothing()
    {
        var values = Pages.Form(await _contact.GetStringAsync($"{_link}/people", Stop), "people");
        values["Entered.People[0].Name"] = "王○○";
        values["Entered.By"] = " ";
        var nameless = await _contact.PostAsync($"{_link}/people", new FormUrlEncodedContent(values), Stop);
        Assert.Contains("id=\"Entered-By-error\"", await nameless.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Empty(await PeopleAsync());

        values["Entered.By"] = "赵○○";
        _ = await _contact.PostAsync($"{_link}/people", new FormUrlEncodedContent(values), Stop);
        var once = await StateAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await _contact.PostAsync($"{_link}/people", new FormUrlEncodedContent(values), Stop)).StatusCode);
        Assert.Equal(once, await StateAsync());
    }

    [Fact]
    public async Task Of_two_who_write_at_once_the_second_is_told_and_keeps_what_they_typed()
    {
        var values = Pages.Form(await _contact.GetStringAsync($"{_link}/people", Stop), "people");
        _ = await Pages.SendAsync(_contact, $"{_link}/people", "people", ("Entered.People[0].Name", "王○○"), ("Entered.By", "赵○○"));
        values["Entered.People[0].Name"] = "孙○○";
        values["Entered.By"] = "钱○○";
        var page = await (await _contact.PostAsync($"{_link}/people", new FormUrlEncodedContent(values), Stop)).Content.ReadAsStringAsync(Stop);
        Assert.Contains("其间他人已修改此名单", page, StringComparison.Ordinal);
        Assert.Contains("value=\"孙○○\"", page, StringComparison.Ordinal);
        Assert.Equal("王○○", Assert.Single(await PeopleAsync()).GetProperty("name").GetProperty("zh-Hans").GetString());
    }

    [Fact]
    public async Task Buttons_change_the_order_and_nothing_is_kept_before_it_is_saved()
    {
        _ = await Pages.SendAsync(_contact, $"{_link}/people", "people", ("Entered.People[0].Name", "王○○"), ("Entered.People[1].Name", "李○○"), ("Entered.By", "赵○○"));
        var before = await StateAsync();
        var moved = await (await Pages.SendAsync(_contact, $"{_link}/people", "people", ("Entered.Up", "1"))).Content.ReadAsStringAsync(Stop);
        Assert.Equal(before, await StateAsync());
        var values = Pages.Form(moved, "people");
        Assert.Equal(("李○○", "王○○"), (values["Entered.People[0].Name"], values["Entered.People[1].Name"]));

        values["Entered.By"] = "赵○○";
        _ = await _contact.PostAsync($"{_link}/people", new FormUrlEncodedContent(values), Stop);
        Assert.Equal(["李○○", "王○○"], (await PeopleAsync()).Select(p => p.GetProperty("name").GetProperty("zh-Hans").GetString()));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    public async Task An_uploaded_list_is_shown_first_and_taken_when_confirmed(string encoding)
    {
        var preview = await Pages.UploadAsync(_contact, $"{_link}/people/file", "list", "Uploaded.File", Encoding.GetEncoding(encoding).GetBytes(List), "名单.csv");
        Assert.Contains("王○○ · 山东省外事办公室 · 主任", preview, StringComparison.Ordinal);
        Assert.DoesNotContain("0531", preview, StringComparison.Ordinal);
        Assert.Empty(await PeopleAsync());

        var values = Pages.Form(preview, "confirm");
        values["Confirmed.By"] = "赵○○";
        Assert.Equal(HttpStatusCode.Redirect, (await _contact.PostAsync($"{_link}/people/file", new FormUrlEncodedContent(values), Stop)).StatusCode);
        var people = await PeopleAsync();
        Assert.Equal(["王○○", "cmd|x"], people.Select(p => p.GetProperty("name").GetProperty("zh-Hans").GetString()));
        var once = await StateAsync();
        _ = await _contact.PostAsync($"{_link}/people/file", new FormUrlEncodedContent(values), Stop);
        Assert.Equal(once, await StateAsync());

        var file = await _contact.GetAsync($"{_link}/list.csv", Stop);
        Assert.Equal("text/csv", file.Content.Headers.ContentType?.MediaType);
        var bytes = await file.Content.ReadAsByteArrayAsync(Stop);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "序号,姓名"u8], bytes[..16]);
        Assert.Equal(bytes, await _coordinator.GetByteArrayAsync($"/api/meetings/{_meeting}/parties/shandong/list.csv", Stop));
    }

    [Fact]
    public async Task Lines_that_cannot_be_are_named_in_the_readers_language_and_nothing_changes()
    {
        var page = await Pages.UploadAsync(_contact, $"{_link}/people/file", "list", "Uploaded.File", Encoding.UTF8.GetBytes("姓名,邮箱,角色\nA,nowhere,\nB,,皇帝\n"), "x.csv");
        Assert.Contains("第 2 行：“nowhere”不是电子邮箱地址", page, StringComparison.Ordinal);
        Assert.Contains("第 3 行：“皇帝”不能作为身份", page, StringComparison.Ordinal);
        var tooMany = await Pages.UploadAsync(_contact, $"{_link}/people/file", "list", "Uploaded.File",
            Encoding.UTF8.GetBytes("姓名\n" + string.Concat(Enumerable.Repeat("A\n", 10_000))), "x.csv");
        Assert.Contains("名单最多 300 人，自第 302 行起超出", tooMany, StringComparison.Ordinal);
        Assert.Empty(await PeopleAsync());
    }

    [Fact]
    public async Task Three_hundred_people_fit_into_the_form()
    {
        var participants = Enumerable.Range(1, 300).Select(i => new { name = new Dictionary<string, string> { ["zh-Hans"] = $"人{i}" }, office = new { }, title = new { }, role = "member" });
        _ = await JsonAsync(await _coordinator.PutAsJsonAsync($"/api/meetings/{_meeting}/parties/shandong", new { participants }, Stop));
        var sent = await Pages.SendAsync(_contact, $"{_link}/people", "people", ("Entered.People[299].Title", "末席"), ("Entered.By", "赵○○"));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Equal("末席", (await PeopleAsync())[299].GetProperty("title").GetProperty("zh-Hans").GetString());
    }

    [Fact]
    public async Task Somebody_who_is_only_invited_does_not_see_the_list()
    {
        var other = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{_meeting}/links", new { holder = "gyeonggi" }, Stop));
        var path = new Uri(other.GetProperty("link").GetString()!).AbsolutePath;
        _ = await Pages.SendAsync(_contact, $"{_link}/people", "people", ("Entered.People[0].Name", "王○○"), ("Entered.By", "赵○○"));
        Assert.DoesNotContain("王○○", await _contact.GetStringAsync($"{path}/people", Stop), StringComparison.Ordinal);
        Assert.DoesNotContain("王○○", await _contact.GetStringAsync($"{path}/list.csv", Stop), StringComparison.Ordinal);
    }

    private async Task<List<JsonElement>> PeopleAsync() =>
        [.. (await MeetingAsync(_coordinator, _meeting)).GetProperty("parties")[1].GetProperty("participants").EnumerateArray()];

    private async Task<List<JsonElement>> LinksAsync() =>
        [.. (await JsonAsync(await _coordinator.GetAsync($"/api/meetings/{_meeting}/links", Stop))).EnumerateArray()];

    private async Task<string> StateAsync() => $"{await MeetingAsync(_coordinator, _meeting)} {string.Join(' ', await LinksAsync())}";
}
