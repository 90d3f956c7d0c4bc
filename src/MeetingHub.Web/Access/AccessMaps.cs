using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingHub.Web.Access;

internal sealed class AccountMap : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        _ = account.ToTable("Accounts").HasKey(a => a.Id);
        _ = account.Property(a => a.Id).HasConversion(id => id.Value, value => new AccountId(value)).ValueGeneratedNever();
        _ = account.HasIndex(a => a.NameKey).IsUnique();
    }
}

internal sealed class ApiKeyMap : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> key)
    {
        _ = key.ToTable("ApiKeys").HasKey(k => k.Id);
        _ = key.Property(k => k.Id).HasConversion(id => id.Value, value => new ApiKeyId(value)).ValueGeneratedNever();
        _ = key.HasIndex(k => k.Hash).IsUnique();
    }
}
