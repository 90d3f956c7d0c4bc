using System.Runtime.CompilerServices;

namespace MeetingHub.Tests;

/// <summary>What people receive is kept as a text file beside the test and read by a person whenever it changes.</summary>
internal static class Approved
{
    /// <summary>
    /// Compares with <c>Approved/NAME</c> beside the calling test. A difference leaves <c>Approved/NAME.received</c> there:
    /// read it, and rename it over the approved file if it is right.
    /// </summary>
    public static void Same(string name, string received, [CallerFilePath] string test = "")
    {
        var approved = Path.Combine(Path.GetDirectoryName(test)!, "Approved", name);
        if (File.Exists(approved) && File.ReadAllText(approved) == received)
        {
            File.Delete(approved + ".received");
            return;
        }

        File.WriteAllText(approved + ".received", received);
        Assert.Equal(File.Exists(approved) ? File.ReadAllText(approved) : $"(nothing approved: {name})", received);
        Assert.Fail($"{name}: nothing was approved before; read {approved}.received");
    }
}
