using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MeetingHub.Signing;

namespace MeetingHub.Benchmarks.Signing;

/// <summary>
/// Measures a second signature (which checks the first) and the check of both, ECDSA P-256, warm; how both grow with the file, what memory they take
/// beside it, and how long pdfsig needs for the same file in the same run.
/// </summary>
internal static class SigningBenchmark
{
    private const double LimitMilliseconds = 10;
    private const double LimitTimesFile = 3;
    private const int SmallFile = 150_000;

    public static int Run(string[] options)
    {
        Console.WriteLine("| file | objects | sign ms | verify ms | per MB, verify ms | memory of signing, × file | memory of verifying, × file | pdfsig ms |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        using var certificate = Certificate();
        var key = SigningKey.Of(certificate);
        var kept = true;
        foreach (var size in new[] { SmallFile, 1_500_000, 5_000_000, 50_000_000 })
        {
            var objects = size == SmallFile ? 500 : 1000;
            var once = Sign(SignatureFields.At(File(size, objects), new("gyeonggi", 1, 50, 50, 200, 50), new("shandong", 1, 300, 50, 200, 50)).File!, "gyeonggi", key);
            var rounds = size > 5_000_000 ? 5 : 100;
            var (sign, signed) = Best(rounds, () => Sign(once, "shandong", key));
            var (verify, report) = Best(rounds, () => PdfVerifier.Verify(signed, [certificate], TimeProvider.System.GetUtcNow()).Report!);
            var (signMemory, verifyMemory) = (Memory(() => Sign(once, "shandong", key)), Memory(() => PdfVerifier.Verify(signed, [certificate], TimeProvider.System.GetUtcNow())));
            kept &= report.IsValid && (size > SmallFile || (sign <= LimitMilliseconds && verify <= LimitMilliseconds))
                && signMemory <= LimitTimesFile * signed.Length + SmallFile * 40 && verifyMemory <= LimitTimesFile * signed.Length + SmallFile * 40;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {signed.Length / 1e6:0.00} MB | {objects} | {sign:0.0} | {verify:0.0} | {verify / (signed.Length / 1e6):0.0} | {signMemory / (double)signed.Length:0.0} | {verifyMemory / (double)signed.Length:0.0} | {Pdfsig(signed)} |"));
        }

        return kept ? 0 : 1;
    }

    private static byte[] Sign(byte[] file, string field, SigningKey key) =>
        PdfSigner.SignAsync(file, new SignatureRequest { Field = field, Key = key, Time = TimeProvider.System.GetUtcNow() }).GetAwaiter().GetResult().File!;

    private static (double Milliseconds, T Result) Best<T>(int rounds, Func<T> act)
    {
        var best = double.MaxValue;
        var result = act();
        for (var round = 0; round < rounds; round++)
        {
            var begun = Stopwatch.GetTimestamp();
            result = act();
            best = Math.Min(best, Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        return (best, result);
    }

    /// <summary>Everything allocated on the way, given back or not: the peak is below.</summary>
    private static long Memory(Action act)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Pdfsig(byte[] file)
    {
        var path = Path.GetTempFileName();
        System.IO.File.WriteAllBytes(path, file);
        try
        {
            var (milliseconds, _) = Best(3, () =>
            {
                using var process = Process.Start(new ProcessStartInfo("pdfsig", ["-nocert", path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
                _ = process.StandardOutput.ReadToEnd();
                process.WaitForExit();
                return process.ExitCode;
            });
            return milliseconds.ToString("0", CultureInfo.InvariantCulture);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "not installed";
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var now = TimeProvider.System.GetUtcNow();
        return new CertificateRequest("CN=Benchmark", key, HashAlgorithmName.SHA256).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    /// <summary>A page, and objects that fill the file: dictionaries and streams in turn.</summary>
    private static byte[] File(int size, int objects)
    {
        using var file = new MemoryStream(size + 100_000);
        var places = new List<long>();
        void Write(string text) => file.Write(Encoding.ASCII.GetBytes(text));
        void Object(string body)
        {
            places.Add(file.Position);
            Write(string.Create(CultureInfo.InvariantCulture, $"{places.Count} 0 obj\n{body}\nendobj\n"));
        }

        Write("%PDF-1.7\n");
        Object("<</Type /Catalog /Pages 2 0 R /PieceInfo 4 0 R>>");
        Object("<</Type /Pages /Kids [3 0 R] /Count 1>>");
        Object("<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>>");
        Object("[" + string.Join(' ', Enumerable.Range(5, objects).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i} 0 R"))) + "]");
        var filling = new string('x', Math.Max(10, 2 * size / objects - 200));
        for (var i = 0; i < objects; i++)
        {
            Object(i % 2 == 0 ? string.Create(CultureInfo.InvariantCulture, $"<</Length {filling.Length}>>\nstream\n{filling}\nendstream") : "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 32 /LastChar 126>>");
        }

        var start = file.Position;
        Write(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n"));
        foreach (var place in places)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        }

        Write(string.Create(CultureInfo.InvariantCulture, $"trailer\n<</Size {places.Count + 1} /Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }
}
