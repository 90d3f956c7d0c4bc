using System.Reflection;
using System.Text.Json;

namespace GraphSandbox.People;

/// <summary>A mailbox of the tenant.</summary>
/// <param name="TimeZone">Its working hours' zone, as Windows calls it.</param>
internal sealed record Person(string Address, string Name, string TimeZone);

/// <summary>The mailboxes of the one tenant there is. Every other address is outside.</summary>
internal sealed class Tenant
{
    private readonly Dictionary<string, Person> _people;

    private Tenant(IReadOnlyList<Person> people)
    {
        _people = people.ToDictionary(p => p.Address, StringComparer.OrdinalIgnoreCase);
        Me = people[0];
    }

    /// <summary>Whom <c>/me</c> names: the first in the file.</summary>
    public Person Me { get; }

    /// <exception cref="SandboxOptionsException">The file cannot be read or names nobody.</exception>
    public static Tenant Load(string? file)
    {
        try
        {
            using var stream = file is null ? Assembly.GetExecutingAssembly().GetManifestResourceStream("people.json")! : File.OpenRead(file);
            var people = JsonSerializer.Deserialize<PeopleFile>(stream, JsonSerializerOptions.Web)?.People;
            return people is { Count: > 0 } ? new Tenant(people) : throw new SandboxOptionsException($"--people {file}: the file names nobody");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or JsonException or ArgumentException)
        {
            throw new SandboxOptionsException($"--people {file}: {wrong.Message}");
        }
    }

    /// <summary>The mailbox of the address; null for an address outside the tenant.</summary>
    public Person? Find(string address) => _people.GetValueOrDefault(address);

    /// <exception cref="GraphError">404: the address is none of the tenant's.</exception>
    public Person MailboxOf(string address) =>
        Find(address) ?? throw new GraphError(404, "ErrorInvalidUser", $"The requested user '{address}' is invalid.");

    private sealed record PeopleFile(IReadOnlyList<Person>? People);
}
