namespace MeetingHub.Web.Invitations;

/// <summary>
/// Puts each message into a folder as an .eml file, whole or not at all. A repeat writes the same file again. Any mail program opens and
/// sends it: the way of offices whose mail leaves from their own system.
/// </summary>
internal sealed class EmlFolderMailer(string folder) : IMailer
{
    public async Task<MailOutcome> SendAsync(MailMessage message, CancellationToken cancel)
    {
        var path = Path.Combine(folder, message.FileName);
        var part = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            _ = Directory.CreateDirectory(folder);
            await File.WriteAllBytesAsync(part, message.Content, cancel);
            File.Move(part, path, overwrite: true);
            return new MailOutcome.Sent(path);
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
}
