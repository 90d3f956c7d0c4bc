using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MeetingHub.Web.Storage.Migrations
{
    /// <summary>Gives meetings the columns that lists sort by and series are followed by; both stood in the plan alone.</summary>
    public partial class ListedMeetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "Follows",
                table: "Meetings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ListedAt",
                table: "Meetings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            // Instants are microseconds since 1970; the first day of the window counts from its midnight in UTC. A plan that says nothing stops no start.
            migrationBuilder.Sql(
                """
                UPDATE Meetings SET
                    Follows = upper(json_extract(Plan, '$.follows')),
                    ListedAt = coalesce(Start, CAST(strftime('%s', json_extract(Plan, '$.window.start')) AS INTEGER) * 1000000, CreatedAt);
                """);

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_Follows",
                table: "Meetings",
                column: "Follows");

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_ListedAt",
                table: "Meetings",
                column: "ListedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_State",
                table: "Meetings",
                column: "State");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Meetings_Follows",
                table: "Meetings");

            migrationBuilder.DropIndex(
                name: "IX_Meetings_ListedAt",
                table: "Meetings");

            migrationBuilder.DropIndex(
                name: "IX_Meetings_State",
                table: "Meetings");

            migrationBuilder.DropColumn(
                name: "Follows",
                table: "Meetings");

            migrationBuilder.DropColumn(
                name: "ListedAt",
                table: "Meetings");
        }
    }
}
