using MeetingHub.Web.Conferences.Graph;

namespace MeetingHub.Web.Tests.Conferences.Graph;

/// <summary>A connection that cannot work is found when the house starts.</summary>
public sealed class GraphOptionsTests
{
    private const string Mailbox = "meetings@gyeonggi.example.org";

    public static TheoryData<GraphOptions, string?> Connections => new()
    {
        { new GraphOptions(), null },
        { new GraphOptions { Mailbox = Mailbox, TenantId = "t", ClientId = "c", ClientSecret = "s" }, null },
        { new GraphOptions { Mailbox = Mailbox, TenantId = "t", ClientId = "c", ClientSecret = "s", Cloud = GraphCloud.China }, null },
        { new GraphOptions { Mailbox = Mailbox, FixedToken = "x", Address = new Uri("http://127.0.0.1:5190/v1.0") }, null },
        { new GraphOptions { Mailbox = Mailbox, FixedToken = "x", Address = new Uri("http://localhost:5190/v1.0") }, null },
        { new GraphOptions { Mailbox = Mailbox, FixedToken = "x", Address = new Uri("http://[::1]:5190/v1.0") }, null },
        { new GraphOptions { Mailbox = Mailbox, FixedToken = "x" }, "Graph:FixedToken needs Graph:Address" },
        { new GraphOptions { Mailbox = Mailbox, FixedToken = "x", Address = new Uri("https://graph.microsoft.com/v1.0") }, "only with a loopback" },
        { new GraphOptions { Mailbox = Mailbox, FixedToken = "x", Address = new Uri("http://127.0.0.1.example.org/v1.0") }, "neither https nor on this machine" },
        { new GraphOptions { Mailbox = Mailbox, TenantId = "t", ClientId = "c", ClientSecret = "s", Address = new Uri("http://graph.example.org") }, "neither https" },
        { new GraphOptions { Mailbox = Mailbox, TenantId = "t", ClientId = "c" }, "all needed to sign in" },
        { new GraphOptions { Mailbox = "meetings" , TenantId = "t", ClientId = "c", ClientSecret = "s" }, "no mail address" },
        { new GraphOptions { TenantId = "t" }, "Graph:Mailbox is missing" },
        { new GraphOptions { Mailbox = Mailbox, TenantId = "t", ClientId = "c", ClientSecret = "s", Timeout = TimeSpan.FromHours(1) }, "Graph:Timeout" },
    };

    [Theory]
    [MemberData(nameof(Connections))]
    public void Says_what_is_wrong_with_a_connection(GraphOptions options, string? wrong)
    {
        var result = new GraphOptions.Check().Validate(null, options);
        Assert.Equal(wrong is null, result.Succeeded);
        Assert.Contains(wrong ?? "", result.FailureMessage ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_chinese_tenant_signs_in_in_china_and_has_calendars_but_no_teams()
    {
        var china = new GraphOptions { Mailbox = "meetings@shandong.example.org", Cloud = GraphCloud.China };
        Assert.Equal("https://microsoftgraph.chinacloudapi.cn/v1.0", china.BaseAddress.AbsoluteUri);
        Assert.Equal("https://login.chinacloudapi.cn/", china.Authority.AbsoluteUri);
        Assert.Equal("https://microsoftgraph.chinacloudapi.cn/.default", china.Scope);
        Assert.Equal((true, false), (china.IsConnected, china.OffersTeams));
    }

    [Fact]
    public void Staff_are_the_mailboxes_domain_or_the_domains_named()
    {
        var options = new GraphOptions { Mailbox = Mailbox };
        Assert.True(options.IsStaff(EmailAddress.Parse("head@GYEONGGI.example.org")));
        Assert.False(options.IsStaff(EmailAddress.Parse("head@institute.example.org")));
        options.StaffDomains.Add("institute.example.org");
        Assert.True(options.IsStaff(EmailAddress.Parse("head@institute.example.org")));
        Assert.False(options.IsStaff(EmailAddress.Parse(Mailbox)));
    }
}
