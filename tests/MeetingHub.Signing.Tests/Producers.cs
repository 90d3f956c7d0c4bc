using System.Collections.Concurrent;

namespace MeetingHub.Signing.Tests;

/// <summary>Real files to work on, made by real programs: Chromium prints a page of minutes, qpdf rewrites it in each of its ways.</summary>
internal static class Producers
{
    private static readonly ConcurrentDictionary<string, Lazy<byte[]>> Made = new();

    private static readonly Dictionary<string, string[]> QpdfModes = new()
    {
        ["qpdf-tables"] = ["--object-streams=disable", "--qdf", "--no-original-object-ids"],
        ["qpdf-streams"] = ["--object-streams=generate", "--newline-before-endstream"],
        ["qpdf-linearised"] = ["--linearize", "--object-streams=disable"],
        ["qpdf-linearised-streams"] = ["--linearize", "--object-streams=generate"],
        ["qpdf-plain"] = ["--stream-data=uncompress", "--object-streams=preserve"],
    };

    /// <summary>Every producer's name, for theories.</summary>
    public static TheoryData<string> Names => [.. AllNames];

    public static IEnumerable<string> AllNames => QpdfModes.Keys.Prepend("chromium").Append("libreoffice");

    /// <summary>A page of minutes with two links, to sign for gyeonggi and for shandong.</summary>
    public static byte[] Minutes(string producer) => Made.GetOrAdd(producer, p => new(() => p switch
    {
        "chromium" => Chromium("minutes.html"),
        "appearance" => Chromium("appearance.html"),
        "libreoffice" => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Files", "libreoffice.pdf")),
        _ => Qpdf(Minutes("chromium"), QpdfModes[p]),
    })).Value;

    /// <summary>The same with its links made to empty signature fields.</summary>
    public static byte[] WithFields(string producer) => Made.GetOrAdd(producer + "+fields", _ => new(() => SignatureFields.FromLinks(Minutes(producer)).File!)).Value;

    public static byte[] Qpdf(byte[] file, params string[] mode)
    {
        using var scratch = new Scratch();
        _ = Tool.Do("qpdf", [.. mode, scratch.Write("in.pdf", file), scratch.Path("out.pdf")]);
        return File.ReadAllBytes(scratch.Path("out.pdf"));
    }

    private static byte[] Chromium(string page)
    {
        using var scratch = new Scratch();
        _ = Tool.Do("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-pdf-header-footer", "--user-data-dir=" + scratch.Path("profile"),
            "--print-to-pdf=" + scratch.Path("page.pdf"), Path.Combine(AppContext.BaseDirectory, "Files", page));
        return File.ReadAllBytes(scratch.Path("page.pdf"));
    }
}
