using System.Diagnostics;
using System.IO.Pipes;
using PuppeteerSharp.Transport;

namespace MeetingHub.Web.Papers;

/// <summary>
/// The two pipes between the service and its browser. A debugging port would let every account of the machine read files through the browser;
/// pipes have no address. The browser ends when they close, which the system does also for a service that is killed.
/// </summary>
internal sealed class BrowserPipes : IDisposable
{
    private readonly AnonymousPipeServerStream _commands = new(PipeDirection.Out, HandleInheritability.Inheritable);
    private readonly AnonymousPipeServerStream _answers = new(PipeDirection.In, HandleInheritability.Inheritable);

    /// <summary>How the program is started with its ends of the pipes.</summary>
    public ProcessStartInfo Start(string program, IEnumerable<string> arguments)
    {
        var (reads, writes) = (_commands.GetClientHandleAsString(), _answers.GetClientHandleAsString());
        // Elsewhere than on Windows the browser speaks over the handles 3 and 4. The shell puts the pipes there and becomes the browser;
        // a plain POSIX shell takes handles above 9 only by their files.
        return OperatingSystem.IsWindows()
            ? new(program, ["--remote-debugging-pipe", $"--remote-debugging-io-pipes={reads},{writes}", .. arguments])
            : new("/bin/sh", ["-c", $"exec \"$0\" \"$@\" 3</dev/fd/{reads} 4>/dev/fd/{writes}", program, "--remote-debugging-pipe", .. arguments]);
    }

    /// <summary>The conversation, once the browser runs.</summary>
    public IConnectionTransport Open()
    {
        CloseBrowsersEnds();
        var transport = new PipeTransport(_commands, _answers);
        transport.Start();
        return transport;
    }

    public void Dispose()
    {
        CloseBrowsersEnds();
        _commands.Dispose();
        _answers.Dispose();
    }

    /// <summary>Only the browser keeps them: else its end would not be seen here.</summary>
    private void CloseBrowsersEnds()
    {
        _commands.DisposeLocalCopyOfClientHandle();
        _answers.DisposeLocalCopyOfClientHandle();
    }
}
