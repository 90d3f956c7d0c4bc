namespace MeetingHub.Web.Letters;

/// <summary>
/// Puts each message into a folder as an .eml file, whole or not at all. A repeat stays the one file; another message of the same name gets a
/// number behind its name, so that none is lost. Any mail program opens and sends it: the way of offices whose mail leaves from their own system.
/// </summary>
internal sealed class EmlFolderMailer(string folder) : IMailer
{
    public async Task<MailOutcome> SendAsync(MailMessage message, CancellationToken cancel)
    {
        var part = $"{Path.Combine(folder, message.FileName)}.{Guid.NewGuid():N}.part";
        try
        {
            _ = Directory.CreateDirectory(folder);
            await File.WriteAllBytesAsync(part, message.Content, cancel);
            return new MailOutcome.Sent(await KeepAsync(part, message, cancel));
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            return new MailOutcome.Deferred(new("mail.folderNotWritable", $"The folder for messages cannot be written: {failed.Message}"));
        }
        finally
        {
            if (File.Exists(part))
            {
                File.Delete(part);
            }
        }
    }

    /// <summary>Gives the written file the first name that is free, or finds the file that holds the same message already.</summary>
    private async Task<string> KeepAsync(string part, MailMessage message, CancellationToken cancel)
    {
        var stem = Path.GetFileNameWithoutExtension(message.FileName);
        for (var number = 1; ; number++)
        {
            var path = Path.Combine(folder, number == 1 ? message.FileName : $"{stem}-{number}.eml");
            try
            {
                File.Move(part, path, overwrite: false);
                return path;
            }
            catch (IOException) when (File.Exists(path))
            {
                var kept = await File.ReadAllBytesAsync(path, cancel);
                if (message.Content.Span.SequenceEqual(kept))
                {
                    return path;
                }
            }
        }
    }
}
