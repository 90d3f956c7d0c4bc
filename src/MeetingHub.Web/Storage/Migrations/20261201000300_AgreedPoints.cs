using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MeetingHub.Web.Storage.Migrations
{
    /// <summary>Gives every agreed point a row and an identity of its own; the points that there are move over with their numbers, texts and progress.</summary>
    public partial class AgreedPoints : Migration
    {
        /// <summary>
        /// A random UUID (version 4, RFC 9562) as the store writes them: upper-case text. Every part is asked for once, so that no two of them depend on
        /// how often SQLite evaluates an expression.
        /// </summary>
        private const string NewId =
            "hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || "
            + "substr('89AB', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))";

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameTable(
                name: "AgreedPoints",
                newName: "AgreedPointsBefore");

            migrationBuilder.CreateTable(
                name: "AgreedPoints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Meeting = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Field = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Due = table.Column<string>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", nullable: false),
                    PostponedTo = table.Column<string>(type: "TEXT", nullable: true),
                    Remark = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreedPoints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgreedPoints_Meetings_Meeting",
                        column: x => x.Meeting,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgreedPointOffices",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Point = table.Column<Guid>(type: "TEXT", nullable: false),
                    Government = table.Column<string>(type: "TEXT", nullable: false),
                    Office = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreedPointOffices", x => new { x.Point, x.Position });
                    table.ForeignKey(
                        name: "FK_AgreedPointOffices_AgreedPoints_Point",
                        column: x => x.Point,
                        principalTable: "AgreedPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // Kinds and states were written in JSON with a small first letter. When a point was entered is in the audit, as far as it is known at all.
            migrationBuilder.Sql(
                $"""
                INSERT INTO AgreedPoints (Id, Meeting, Number, Kind, Field, Text, Due, Status, PostponedTo, Remark, CreatedAt, ChangedAt, Version)
                SELECT {NewId},
                       b.MeetingId,
                       b.Number,
                       upper(substr(b.Text ->> '$.kind', 1, 1)) || substr(b.Text ->> '$.kind', 2),
                       b.Text -> '$.field',
                       b.Text -> '$.text',
                       b.Text ->> '$.due',
                       upper(substr(b.Progress ->> '$.status', 1, 1)) || substr(b.Progress ->> '$.status', 2),
                       b.Progress ->> '$.postponedTo',
                       b.Progress -> '$.remark',
                       coalesce((SELECT min(a.At) FROM Audit a WHERE a.Subject = lower(b.MeetingId) AND a.Act = 'meeting.agree'), m.CreatedAt),
                       coalesce((SELECT max(a.At) FROM Audit a WHERE a.Subject = lower(b.MeetingId)
                                 AND a.Act IN ('meeting.agree', 'meeting.reword', 'meeting.withdraw', 'meeting.follow')), m.CreatedAt),
                       1
                FROM AgreedPointsBefore b JOIN Meetings m ON m.Id = b.MeetingId;
                """);

            migrationBuilder.Sql(
                """
                INSERT INTO AgreedPointOffices (Position, Point, Government, Office)
                SELECT r.key, p.Id, r.value ->> '$.government', r.value -> '$.office'
                FROM AgreedPointsBefore b
                JOIN AgreedPoints p ON p.Meeting = b.MeetingId AND p.Number = b.Number
                JOIN json_each(b.Text, '$.responsible') r;
                """);

            migrationBuilder.DropTable(
                name: "AgreedPointsBefore");

            migrationBuilder.CreateIndex(
                name: "IX_AgreedPointOffices_Government",
                table: "AgreedPointOffices",
                column: "Government");

            migrationBuilder.CreateIndex(
                name: "IX_AgreedPoints_Due",
                table: "AgreedPoints",
                column: "Due");

            migrationBuilder.CreateIndex(
                name: "IX_AgreedPoints_Meeting_Number",
                table: "AgreedPoints",
                columns: new[] { "Meeting", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_AgreedPoints_Status",
                table: "AgreedPoints",
                column: "Status");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("Points keep their identities: the way back to the version before is the backup that was made with it.");
    }
}
