namespace MeetingHub.Web.Storage;

/// <summary>Where the service keeps what it must not lose. Section <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>
    /// The data directory: database, keys, evidence, the first administrator's token. Created (0700) when missing.
    /// Empty (the default) means <c>meetinghub</c> in the user's local application data. On the command line: <c>--data DIR</c>.
    /// </summary>
    public string Directory { get; set; } = "";

    /// <summary>The directory that <see cref="Directory"/> stands for, as a full path.</summary>
    public string FullPath => Path.GetFullPath(Directory.Length > 0
        ? Directory
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "meetinghub"));
}
