using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingHub.Web.Tests.Storage;

/// <summary>The model and the tables that a service makes for it are the same.</summary>
public sealed class HubDbTests
{
    [Fact]
    public async Task No_change_of_the_model_waits_for_a_migration()
    {
        await using var hub = new Hub();
        await using var scope = hub.Services.CreateAsyncScope();
        Assert.False(scope.ServiceProvider.GetRequiredService<HubDb>().Database.HasPendingModelChanges());
    }
}
