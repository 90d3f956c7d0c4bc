using MeetingHub.Web.Storage.Conversions;
using Microsoft.EntityFrameworkCore;

namespace MeetingHub.Web.Storage;

/// <summary>The one model of what the service keeps. Each capability maps its own aggregate in a class of its own.</summary>
public sealed class HubDb(DbContextOptions<HubDb> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(HubDb).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.UseHouseTypes();
}
