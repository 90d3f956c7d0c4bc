using Microsoft.Data.Sqlite;

namespace MeetingHub.Web.Storage;

/// <summary>The tables of a database and their columns.</summary>
internal sealed class DatabaseSchema
{
    private readonly Dictionary<string, HashSet<string>> _columns;

    private DatabaseSchema(Dictionary<string, HashSet<string>> columns) => _columns = columns;

    public IReadOnlyCollection<string> Tables => _columns.Keys;

    public static DatabaseSchema Of(SqliteConnection open)
    {
        using var command = open.CreateCommand();
        command.CommandText =
            """
            SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
            WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\_%' ESCAPE '\'
            """;
        using var rows = command.ExecuteReader();
        var columns = new Dictionary<string, HashSet<string>>(StringComparer.OrdinalIgnoreCase);
        while (rows.Read())
        {
            var table = rows.GetString(0);
            if (!columns.TryGetValue(table, out var known))
            {
                columns[table] = known = new(StringComparer.OrdinalIgnoreCase);
            }

            _ = known.Add(rows.GetString(1));
        }

        return new DatabaseSchema(columns);
    }

    public bool Has(string table) => _columns.ContainsKey(table);

    /// <summary>The first thing that the other has and this has not, in words; null where nothing is missing. What this has besides is nobody's business.</summary>
    public string? MissingFrom(DatabaseSchema wanted)
    {
        foreach (var (table, columns) in wanted._columns)
        {
            if (!_columns.TryGetValue(table, out var have))
            {
                return $"the table {table} is missing";
            }

            if (columns.FirstOrDefault(column => !have.Contains(column)) is { } column)
            {
                return $"the column {column} of the table {table} is missing";
            }
        }

        return null;
    }
}
