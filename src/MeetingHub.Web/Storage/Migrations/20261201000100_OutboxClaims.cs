using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MeetingHub.Web.Storage.Migrations
{
    /// <inheritdoc />
    public partial class OutboxClaims : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_Outbox_DoneAt_DueAt", table: "Outbox");

            migrationBuilder.AddColumn<string>(name: "ClaimedBy", table: "Outbox", type: "TEXT", nullable: true);
            migrationBuilder.AddColumn<long>(name: "ClaimedUntil", table: "Outbox", type: "INTEGER", nullable: true);
            migrationBuilder.AddColumn<int>(name: "Errors", table: "Outbox", type: "INTEGER", nullable: false, defaultValue: 0);
            migrationBuilder.AddColumn<long>(name: "FailingSince", table: "Outbox", type: "INTEGER", nullable: true);
            migrationBuilder.AddColumn<string>(name: "LastProblem", table: "Outbox", type: "TEXT", nullable: true);
            migrationBuilder.AddColumn<Guid>(name: "Meeting", table: "Outbox", type: "TEXT", nullable: true);
            migrationBuilder.AddColumn<string>(name: "OrderedBy", table: "Outbox", type: "TEXT", nullable: false, defaultValue: "");
            migrationBuilder.AddColumn<string>(name: "Peer", table: "Outbox", type: "TEXT", nullable: false, defaultValue: "");
            migrationBuilder.AddColumn<long>(name: "SetAsideAt", table: "Outbox", type: "INTEGER", nullable: true);
            migrationBuilder.AddColumn<long>(name: "TriedAt", table: "Outbox", type: "INTEGER", nullable: true);
            migrationBuilder.AddColumn<int>(name: "Waits", table: "Outbox", type: "INTEGER", nullable: false, defaultValue: 0);
            migrationBuilder.AddColumn<bool>(name: "WaitsForPeer", table: "Outbox", type: "INTEGER", nullable: false, defaultValue: false);

            // Rows that wait already join those that are written from now on: the same peers, the same order.
            migrationBuilder.Sql("""UPDATE "Outbox" SET "Peer" = "Kind", "OrderedBy" = "Payload";""");
            migrationBuilder.Sql(
                """
                UPDATE "Outbox" SET "Peer" = 'calendars', "Meeting" = upper("Payload")
                WHERE "Kind" = 'proposal.holds' AND upper("Payload") IN (SELECT "Id" FROM "Meetings");
                """);
            migrationBuilder.Sql(
                """
                UPDATE "Outbox" SET "Peer" = 'mail', "Meeting" = message."Meeting", "OrderedBy" = coalesce(message."Email", "Outbox"."Payload")
                FROM "Messages" AS message WHERE "Outbox"."Kind" = 'message.send' AND message."Id" = upper("Outbox"."Payload");
                """);
            migrationBuilder.Sql(
                """
                UPDATE "Outbox" SET
                  "Meeting" = booking."MeetingId",
                  "OrderedBy" = lower(booking."MeetingId"),
                  "Peer" = CASE json_extract(booking."Conference", '$.kind') WHEN 'teams' THEN 'conference.Teams' ELSE 'conference.JoinLink' END
                FROM "Bookings" AS booking
                WHERE "Kind" LIKE 'conference.%' AND json_valid("Payload")
                  AND booking."MeetingId" = upper(CASE WHEN json_valid("Payload") THEN json_extract("Payload", '$.meeting') END)
                  AND booking."Revision" = CASE WHEN json_valid("Payload") THEN json_extract("Payload", '$.revision') END;
                """);

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_DoneAt",
                table: "Outbox",
                column: "DoneAt");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Due",
                table: "Outbox",
                columns: new[] { "DueAt", "Id" },
                filter: "\"DoneAt\" IS NULL AND \"SetAsideAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_SetAsideAt",
                table: "Outbox",
                column: "SetAsideAt",
                filter: "\"SetAsideAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_UnderWay",
                table: "Outbox",
                columns: new[] { "Peer", "OrderedBy" },
                filter: "\"ClaimedUntil\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_WaitsForPeer",
                table: "Outbox",
                column: "Peer",
                filter: "\"WaitsForPeer\"");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var index in new[] { "IX_Outbox_DoneAt", "IX_Outbox_Due", "IX_Outbox_SetAsideAt", "IX_Outbox_UnderWay", "IX_Outbox_WaitsForPeer" })
            {
                migrationBuilder.DropIndex(name: index, table: "Outbox");
            }

            foreach (var column in new[] { "ClaimedBy", "ClaimedUntil", "Errors", "FailingSince", "LastProblem", "Meeting", "OrderedBy", "Peer", "SetAsideAt", "TriedAt", "Waits", "WaitsForPeer" })
            {
                migrationBuilder.DropColumn(name: column, table: "Outbox");
            }

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_DoneAt_DueAt",
                table: "Outbox",
                columns: new[] { "DoneAt", "DueAt" });
        }
    }
}
