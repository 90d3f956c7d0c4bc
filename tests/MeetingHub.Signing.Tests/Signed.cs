namespace MeetingHub.Signing.Tests;

/// <summary>The tests' words for signing.</summary>
internal static class Signed
{
    public static readonly DateTimeOffset Morning = new(2026, 3, 2, 9, 30, 0, TimeSpan.FromHours(9));

    /// <summary>What a renderer would draw for a field.</summary>
    public static byte[] Drawing => Producers.Minutes("appearance");

    public static SignatureRequest Request(string field, string who, bool pss = false) => new()
    {
        Field = field,
        Key = Authority.Shared.Key(who, pss),
        Time = Morning,
    };

    public static async Task<byte[]> By(this byte[] file, string field, string who, Func<SignatureRequest, SignatureRequest>? with = null)
    {
        var request = Request(field, who);
        return Made(await file.Try(with is null ? request : with(request)));
    }

    public static Task<PdfOutcome> Try(this byte[] file, SignatureRequest request) => PdfSigner.SignAsync(file, request, TestContext.Current.CancellationToken);

    public static async Task<byte[]> Stamped(this byte[] file) =>
        Made(await PdfSigner.TimestampAsync(file, Authority.Shared.Stamp, TestContext.Current.CancellationToken));

    public static byte[] Made(PdfOutcome outcome)
    {
        Assert.Null(outcome.Refusal);
        return outcome.File!;
    }

    /// <summary>The minutes of a producer, signed by both sides.</summary>
    public static async Task<byte[]> Twice(string producer) =>
        await (await Producers.WithFields(producer).By("gyeonggi", "p256")).By("shandong", "second");

    /// <summary>Both signatures with timestamps and looks, then what a verifier needs in ten years, and a timestamp over all of it.</summary>
    public static async Task<byte[]> FullHistory(this string producer)
    {
        var authority = Authority.Shared;
        var once = await Producers.WithFields(producer).By("gyeonggi", "rsa", r => r with { Timestamp = authority.Stamp, Appearance = Drawing });
        var twice = await once.By("shandong", "p256", r => r with { Timestamp = authority.Stamp, Reason = "会谈纪要", Location = "济南" });
        var kept = Made(authority.Evidence().AddTo(twice));
        return await kept.Stamped();
    }
}
