using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace MeetingHub.Web.Tests.Letters;

/// <summary>What an independent reader found in a message.</summary>
internal sealed record FoundMessage(
    IReadOnlyList<string> To, string From, string Subject, string MessageId, IReadOnlyList<string> Tree, string Plain, string Html,
    IReadOnlyList<string> Defects, string? MimeMethod, bool SameAttached, int LongestLine, int BareLineFeeds,
    FoundCalendar? Calendar, FoundCalendar? ByOwnZone);

/// <summary>What an independent reader found in a calendar entry; instants in UTC.</summary>
internal sealed record FoundCalendar(
    string Method, int Zones, string Uid, int Sequence, string Start, string End, string Stamp, string Status, string Summary,
    string Description, string Attendee, string AttendeeName, string Rsvp, string Organizer);

/// <summary>A real mail server (aiosmtpd) on a port of its own, which keeps what it gets; and readers that know nothing of ours.</summary>
internal sealed class MailPeer : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true };
    private static readonly Lock OneInstall = new();
    private readonly Process _server;

    public MailPeer()
    {
        Folder = Directory.CreateTempSubdirectory("meetinghub-mail-").FullName;
        _server = Start(Python, [Script("smtp_peer.py"), Folder], keepsInput: true);
        Port = int.TryParse(_server.StandardOutput.ReadLine(), CultureInfo.InvariantCulture, out var port)
            ? port
            : throw new InvalidOperationException($"The mail server did not start: {_server.StandardError.ReadToEnd()}");
    }

    public int Port { get; }

    public string Folder { get; }

    /// <summary>Python's own, for Debian's packages are its; eng/setup.sh installs them.</summary>
    private static string Python => File.Exists("/usr/bin/python3")
        ? "/usr/bin/python3"
        : throw new FileNotFoundException("/usr/bin/python3 is not installed; eng/setup.sh installs what the tests need.");

    /// <summary>Reads the kept messages with Python's email and <c>icalendar</c> or <c>vobject</c>.</summary>
    public SortedDictionary<string, FoundMessage> Read(string parser) =>
        Parse<FoundMessage>(Run(Python, Script("read_messages.py"), Folder, parser));

    /// <summary>Reads the calendars that <see cref="Read"/> took out with ical.js, which npm fetches once.</summary>
    public SortedDictionary<string, FoundCalendars> ReadWithIcalJs()
    {
        var peers = Path.Combine(AppContext.BaseDirectory, "peers");
        lock (OneInstall)
        {
            if (!Directory.Exists(Path.Combine(peers, "node_modules", "ical.js")))
            {
                _ = Directory.CreateDirectory(peers);
                _ = Run("npm", "install", "--no-audit", "--no-fund", "--no-save", "--prefix", peers, "ical.js@2.2.1");
            }
        }

        return Parse<FoundCalendars>(Run("node", Script("read_calendars.mjs"), Folder, peers));
    }

    public sealed record FoundCalendars(FoundCalendar Calendar, FoundCalendar ByOwnZone);

    public void Dispose()
    {
        _server.StandardInput.Close();
        _server.WaitForExit();
        _server.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static SortedDictionary<string, T> Parse<T>(string json) => JsonSerializer.Deserialize<SortedDictionary<string, T>>(json, Json)!;

    private static string Script(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Peers", name);

    private static string Run(string program, params string[] arguments)
    {
        using var process = Start(program, arguments, keepsInput: false);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {errors.Result}");
        return output;
    }

    private static Process Start(string program, string[] arguments, bool keepsInput) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = keepsInput, RedirectStandardOutput = true, RedirectStandardError = true })
        ?? throw new InvalidOperationException($"{program} could not be started; eng/setup.sh installs what the tests need.");
}
