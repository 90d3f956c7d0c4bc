using System.CommandLine;
using MeetingHub.Minutes;
using MeetingHub.Web.Papers;

namespace MeetingHub.Web.Cli;

/// <summary><c>meetinghub minutes render FILE --edition GOV --out PDF [--renderer questpdf|chromium]</c>: one party's copy, ready to sign.</summary>
internal static class MinutesRenderCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Minutes as JSON, version 1." };
        var edition = new Option<string>("--edition") { Description = "Whose copy: a party's name in the file.", HelpName = "GOV", Required = true };
        var output = new Option<string>("--out") { Description = "The PDF to write.", HelpName = "PDF", Required = true };
        var renderer = new Option<string?>("--renderer") { Description = "questpdf or chromium; default: the best one there is.", HelpName = "NAME" };
        var render = new Command("render", "Draws one party's edition of minutes as a PDF with empty signature fields.") { file, edition, output, renderer };
        render.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(file), parsed.GetRequiredValue(edition), parsed.GetRequiredValue(output), parsed.GetValue(renderer), cancellationToken));
        return render;
    }

    private static async Task<int> RunAsync(string file, string party, string output, string? renderer, CancellationToken cancellationToken)
    {
        var (bytes, unreadable) = await InputFile.ReadAsync(file, cancellationToken);
        if (bytes is null)
        {
            return Commands.Refuse(unreadable!);
        }

        var reading = MinutesReader.Read(bytes);
        if (reading.Document is not { } document)
        {
            var more = reading.Errors.Count > 1 ? $" (and {reading.Errors.Count - 1} more: {string.Join(", ", reading.Errors.Skip(1).Take(8).Select(e => e.Place))})" : "";
            return Commands.Refuse($"{file}{Place(reading.Errors[0])}: {reading.Errors[0].Detail}{more}");
        }

        if (GovernmentId.TryParse(party) is not { } government)
        {
            return Commands.Refuse($"--edition: \"{party}\" is no government's name; {file} has {string.Join(", ", document.Parties.Select(p => p.Government))}.");
        }

        var (edition, unknown) = document.EditionFor(government, reading.Digest);
        if (edition is null)
        {
            return Commands.Refuse($"--edition: {unknown!.Detail}");
        }

        await using var services = MinutesCommand.Services();
        var rendered = await services.GetRequiredService<RenderMinutes>().RunAsync(edition, renderer, cancellationToken);
        if (rendered.Pdf is null)
        {
            return Commands.Refuse(rendered.Refusal!.Detail);
        }

        return await OutputFile.WriteAsync(output, rendered.Pdf, cancellationToken) is { } unwritten ? Commands.Refuse(unwritten) : Commands.Done;
    }

    private static string Place(Refusal error) => string.IsNullOrEmpty(error.Place) ? "" : $" {error.Place}";
}
