using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace MeetingHub.Web.Storage;

/// <summary>Lets <c>dotnet ef migrations add NAME</c> see the model without starting the service.</summary>
internal sealed class HubDbDesign : IDesignTimeDbContextFactory<HubDb>
{
    public HubDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<HubDb>().UseSqlite("Data Source=:memory:").Options);
}
