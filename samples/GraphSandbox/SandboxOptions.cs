using System.Globalization;

namespace GraphSandbox;

/// <summary>How a sandbox is started, from the command line or by a test in process.</summary>
public sealed class SandboxOptions
{
    /// <summary>Where it listens: plain http on a loopback address; port 0 takes a free one. Default <c>http://127.0.0.1:5190</c>.</summary>
    public string Urls { get; set; } = "http://127.0.0.1:5190";

    /// <summary>The file that keeps the events across restarts, written whole at each change; null keeps them in memory.</summary>
    public string? StateFile { get; set; }

    /// <summary>The file that every exchange is appended to as one JSON line; null writes none.</summary>
    public string? LogFile { get; set; }

    /// <summary>The mailboxes of the tenant in the form of <c>People/people.json</c>; null takes that file itself.</summary>
    public string? PeopleFile { get; set; }

    /// <summary>How many times a new online meeting is read before its join link is there: on a live tenant it can come late. Default 0.</summary>
    public int JoinLinkAfterReads { get; set; }

    /// <summary>Sees each request before the sandbox does, and says true when it has answered: how tests throttle, break or cut answers.</summary>
    public Func<HttpContext, Task<bool>>? Before { get; set; }

    /// <summary>The clock of created and changed times and of the log.</summary>
    public TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>Reads the command line.</summary>
    /// <exception cref="SandboxOptionsException">An option is unknown, or its value has another form.</exception>
    public static SandboxOptions Parse(string[] args)
    {
        var options = new SandboxOptions();
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : throw new SandboxOptionsException($"{args[i]} needs a value");
            switch (args[i])
            {
                case "--port": options.Urls = $"http://127.0.0.1:{Number(value, args[i], 0, 65535)}"; break;
                case "--urls": options.Urls = value; break;
                case "--state": options.StateFile = value; break;
                case "--log": options.LogFile = value; break;
                case "--people": options.PeopleFile = value; break;
                case "--join-link-after": options.JoinLinkAfterReads = Number(value, args[i], 0, 1000); break;
                case "--fail": options.Before = Failures(value); break;
                default: throw new SandboxOptionsException($"{args[i]} is no option: --port, --urls, --state, --log, --people, --join-link-after and --fail are");
            }
        }

        return options;
    }

    /// <summary><c>429:3</c>: the first three requests are answered by status 429, as Graph throttles.</summary>
    private static Func<HttpContext, Task<bool>> Failures(string value)
    {
        var parts = value.Split(':');
        if (parts.Length != 2)
        {
            throw new SandboxOptionsException($"--fail {value}: STATUS:COUNT is its form, as in 429:3");
        }

        var status = Number(parts[0], "--fail", 400, 599);
        var left = Number(parts[1], "--fail", 1, 1_000_000);
        return async context =>
        {
            if (Interlocked.Decrement(ref left) < 0)
            {
                return false;
            }

            context.Response.Headers.RetryAfter = "1";
            await new GraphError(status, status == 429 ? "TooManyRequests" : "ServiceUnavailable", "Please retry again later.").Write(context);
            return true;
        };
    }

    private static int Number(string value, string option, int least, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new SandboxOptionsException($"{option} {value}: a number from {least} to {most} is its form");
}

/// <summary>The sandbox cannot start as it was told to; the message is one line for the person who told it.</summary>
public sealed class SandboxOptionsException(string message) : Exception(message);
