using System.Text;
using System.Text.RegularExpressions;
using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Tests;

/// <summary>
/// Honest signed files with some of their words exchanged, by a seed that is told when a test fails: whatever comes of it, the verbs answer in the way
/// that they declare.
/// </summary>
public partial class MutatedFilesTests
{
    private const int InTheSuite = 40;
    private const int Thorough = 1_500;

    private static readonly string[] Declared =
    [
        "pdf.unreadable", "pdf.encrypted", "pdf.tooLarge", "field.unknown", "field.signed", "field.none", "field.name", "field.exists", "field.page", "file.changed",
        "file.unsigned", "file.signed", "signature.tooLarge", "certificate.notValid",
    ];

    private static readonly string[] Words =
    [
        "0", "1", "-1", "2147483647", "2147483648", "8388607", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "1.5", "99999999999999999999",
        "null", "true", "[", "]", "<<", ">>", "()", "<>", "<FF", "/A", "/", "R", "0 0 R", "1 0 R", "2 0 R", "7 0 R", "obj", "endobj", "stream", "endstream", "[]", "<<>>", "%", "(",
    ];

    public static TheoryData<string> AllFiles => ["qpdf-tables", "qpdf-streams", "libreoffice"];

    [Theory]
    [MemberData(nameof(AllFiles))]
    public Task Words_exchanged_in_a_file_lead_to_declared_answers(string producer) => AssertDeclared(producer, InTheSuite, ExchangeWords);

    [Theory]
    [MemberData(nameof(AllFiles))]
    public Task Objects_exchanged_in_a_later_revision_lead_to_declared_answers(string producer) => AssertDeclared(producer, InTheSuite, ExchangeObjects);

    [Theory, Trait("Duration", "Long")]
    [MemberData(nameof(AllFiles))]
    public async Task Many_files_with_exchanged_words_and_objects_lead_to_declared_answers(string producer)
    {
        await AssertDeclared(producer, Thorough, ExchangeWords);
        await AssertDeclared(producer, Thorough, ExchangeObjects);
    }

    private static async Task AssertDeclared(string producer, int times, Func<byte[], Random, byte[]> mutate)
    {
        var honest = new[] { await Producers.WithFields(producer).By("gyeonggi", "p256"), await producer.FullHistory(), Producers.WithFields(producer) };
        for (var seed = 0; seed < times; seed++)
        {
            var random = new Random(seed);
            byte[]? file = null;
            var thrown = await Record.ExceptionAsync(async () =>
            {
                file = mutate(honest[random.Next(honest.Length)], random);
                await AssertAnswers(file);
            });
            Assert.True(thrown is null, $"seed {seed}: {thrown}");
        }
    }

    private static async Task AssertAnswers(byte[] file)
    {
        var verified = PdfVerifier.Verify(file, [Authority.Shared.Root], Signed.Morning);
        Assert.True(verified.Report is not null || Declared.Contains(verified.Refusal!.Code), verified.Refusal?.Code);
        _ = verified.Report?.ToJson("a.pdf");
        AssertDeclared(PdfPages.Of(file).Refusal);
        AssertDeclared(SignableFile.Open(file).Refusal);
        AssertDeclared(SignatureFields.FromLinks(file).Refusal);
        AssertDeclared(SignatureFields.At(file, new FieldPlace("new", 1, 0, 0, 9, 9)).Refusal);
        AssertDeclared(Authority.Shared.Evidence().AddTo(file).Refusal);
        AssertDeclared((await PdfSigner.SignAsync(file, Signed.Request("shandong", "second"))).Refusal);
    }

    private static void AssertDeclared(PdfRefusal? refusal) => Assert.True(refusal is null || Declared.Contains(refusal.Code), refusal?.ToString());

    // Half of the exchanges keep the length, so that the tables still find what follows.
    private static byte[] ExchangeWords(byte[] file, Random random)
    {
        var text = Encoding.Latin1.GetString(file);
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var words = AWord().Matches(text);
            var (from, to) = (words[random.Next(words.Count)], random.Next(3) == 0 ? words[random.Next(words.Count)].Value : Words[random.Next(Words.Length)]);
            var filled = random.Next(2) == 0 || to.Length > from.Length ? to : to.PadRight(from.Length);
            text = string.Concat(text.AsSpan(0, from.Index), filled, text.AsSpan(from.Index + from.Length));
        }

        return Encoding.Latin1.GetBytes(text);
    }

    private static byte[] ExchangeObjects(byte[] file, Random random) => Forge.Append(file, (pdf, revision) =>
    {
        var numbers = pdf.Table.Entries.Where(e => e.Value is { IsFree: false, IsCompressed: false } && e.Key > 0).Select(e => new PdfReference(e.Key, e.Value.Generation)).ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var changed = numbers[random.Next(numbers.Count)];
            revision.Replace(changed, Exchanged(pdf.Get(changed), numbers, random, 0));
        }
    });

    private static PdfObject Exchanged(PdfObject value, List<PdfReference> numbers, Random random, int depth)
    {
        if (depth > 0 && random.Next(4) == 0)
        {
            return Any(numbers, random);
        }

        switch (value)
        {
            case PdfDictionary { Count: > 0 } dictionary:
                var key = dictionary.Keys.ElementAt(random.Next(dictionary.Count));
                return dictionary.With(key, Exchanged(dictionary[key], numbers, random, depth + 1));
            case PdfArray { Items.Count: > 0 } array:
                var items = array.Items.ToList();
                var at = random.Next(items.Count);
                items[at] = Exchanged(items[at], numbers, random, depth + 1);
                return new PdfArray(items);
            case PdfStream stream:
                return new PdfStream((PdfDictionary)Exchanged(stream.Dictionary, numbers, random, 0), stream.Raw);
            default:
                return Any(numbers, random);
        }
    }

    private static PdfObject Any(List<PdfReference> numbers, Random random) => random.Next(10) switch
    {
        0 => PdfObject.Null,
        1 => PdfInteger.Of(random.GetItems([0, -1, 1, 3, int.MaxValue, long.MaxValue, long.MinValue], 1)[0]),
        2 => new PdfReal(1.5),
        3 => new PdfName("Page"),
        4 => PdfString.Text("한"),
        5 => new PdfArray([]),
        6 => new PdfDictionary(),
        7 => new PdfBoolean(true),
        8 => new PdfArray([numbers[random.Next(numbers.Count)], PdfObject.Null]),
        _ => numbers[random.Next(numbers.Count)],
    };

    [GeneratedRegex(@"/?[A-Za-z0-9+\-.]+|<<|>>|[\[\]()<>]")]
    private static partial Regex AWord();
}
