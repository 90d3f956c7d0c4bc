using System.Buffers;
using System.CommandLine;
using System.IO.Pipelines;
using MeetingHub.Slots;

namespace MeetingHub.Web.Cli;

/// <summary>
/// <c>meetinghub slots FILE|-</c>: a problem in, its result out; exit 0 where a time works, 3 where none does, 2 where the problem is wrong. With
/// <c>--lines</c> a problem a line in, a result a line out, exit 0.
/// </summary>
internal static class SlotsCommand
{
    /// <summary>The problem is in order, and no time works.</summary>
    public const int NoneFound = 3;

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The problem as JSON; - reads standard input." };
        var all = new Option<bool>("--all") { Description = "Also lists every feasible start." };
        var top = new Option<int>("--top") { Description = "How many ranked slots to tell.", DefaultValueFactory = _ => SlotFile.StandardTop, HelpName = "N" };
        var lines = new Option<bool>("--lines") { Description = "A problem on each line in, a result on each line out." };
        top.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var text }] && !(int.TryParse(text, out var number) && number >= 0))
            {
                given.AddError($"--top {text} is no number of slots: 0 or more is.");
            }
        });
        var slots = new Command("slots", "Finds the times at which everybody can meet, ranked, or says why there is none.") { file, all, top, lines };
        slots.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(file);
            Stream input;
            try
            {
                input = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                return Commands.Refuse($"{path} cannot be opened: {failure.Message}");
            }

            await using (input)
            await using (var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16))
            {
                return parsed.GetValue(lines)
                    ? await AnswerLinesAsync(input, output, parsed.GetValue(all), parsed.GetValue(top), cancellationToken)
                    : await AnswerAsync(input, output, path, parsed.GetValue(all), parsed.GetValue(top), cancellationToken);
            }
        });
        return slots;
    }

    private static async Task<int> AnswerAsync(Stream input, Stream output, string path, bool all, int top, CancellationToken cancellationToken)
    {
        using var problem = new MemoryStream();
        try
        {
            await input.CopyToAsync(problem, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Commands.Refuse($"{path} cannot be read: {failure.Message}");
        }

        var answer = SlotFile.Answer(problem.ToArray(), all, top, indented: true, cancellationToken);
        await WriteLineAsync(output, answer, cancellationToken);
        return answer.Status switch
        {
            SlotStatus.Ok => Commands.Done,
            SlotStatus.None => NoneFound,
            _ => Commands.Refuse(OneLine(path, answer.Errors)),
        };
    }

    /// <summary>One result for each line, in place; what follows the last line end is a line only if it is not empty.</summary>
    private static async Task<int> AnswerLinesAsync(Stream input, Stream output, bool all, int top, CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: 1 << 16));
        // How much of the first unfinished line is known to hold no line end: a line may be a problem of many megabytes.
        long searched = 0;
        for (; ; )
        {
            var read = await reader.ReadAsync(cancellationToken);
            var buffer = read.Buffer;
            while (buffer.Slice(searched).PositionOf((byte)'\n') is { } end)
            {
                await WriteLineAsync(output, Answer(buffer.Slice(0, end)), cancellationToken);
                buffer = buffer.Slice(buffer.GetPosition(1, end));
                searched = 0;
            }

            searched = buffer.Length;

            if (read.IsCompleted)
            {
                if (!buffer.IsEmpty)
                {
                    await WriteLineAsync(output, Answer(buffer), cancellationToken);
                }

                return Commands.Done;
            }

            // Whoever waits for the answers to these lines gets them before more is read.
            await output.FlushAsync(cancellationToken);
            reader.AdvanceTo(buffer.Start, buffer.End);
        }

        SlotFileAnswer Answer(ReadOnlySequence<byte> line) => SlotFile.Answer(line.ToArray(), all, top, indented: false, cancellationToken);
    }

    private static async Task WriteLineAsync(Stream output, SlotFileAnswer answer, CancellationToken cancellationToken)
    {
        await output.WriteAsync(answer.Json, cancellationToken);
        output.WriteByte((byte)'\n');
    }

    private static string OneLine(string path, IReadOnlyList<Refusal> errors)
    {
        var first = $"{path}: {errors[0].Code} at \"{errors[0].Place}\": {errors[0].Detail}";
        return errors.Count == 1 ? first : $"{first} ({errors.Count - 1} more)";
    }
}
