using MeetingHub.Calendars;
using MeetingHub.Web.Storage.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingHub.Web.Calendars;

/// <summary>How imports lie in the database.</summary>
internal sealed class CalendarImportMap : IEntityTypeConfiguration<CalendarImport>
{
    public void Configure(EntityTypeBuilder<CalendarImport> import)
    {
        _ = import.ToTable("CalendarImports");
        _ = import.Property(i => i.Proposal).AsJson();

        // Two administrators who press the same button: one of them is refused.
        _ = import.Property(i => i.State).IsConcurrencyToken();
        _ = import.HasIndex(i => new { i.Country, i.State });
    }
}

/// <summary>How an office's own days lie in the database.</summary>
internal sealed class OfficeDayMap : IEntityTypeConfiguration<OfficeDay>
{
    public void Configure(EntityTypeBuilder<OfficeDay> day)
    {
        _ = day.ToTable("OfficeDays");
        _ = day.HasKey(d => new { d.Government, d.Date });
    }
}
