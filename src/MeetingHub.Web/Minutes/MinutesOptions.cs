namespace MeetingHub.Web.Minutes;

/// <summary>How the host office signs its minutes on the server: section <c>Minutes</c> of the settings. How they are drawn is told by Papers.</summary>
public sealed class MinutesOptions
{
    public const string Section = "Minutes";

    /// <summary>The office's own certificate with its key (PFX, PKCS#12), by which it can sign on the server once an administrator turns that on; null (default): none.</summary>
    public string? OfficeCertificate { get; set; }

    /// <summary>A file that holds the password of <see cref="OfficeCertificate"/>, readable by the service alone; null (default): it has none.</summary>
    public string? OfficeCertificatePasswordFile { get; set; }
}
