namespace GraphSandbox;

/// <summary>The command: <c>GraphSandbox [--port N | --urls URL] [--state FILE] [--log FILE] [--people FILE] [--fail STATUS:COUNT]</c>.</summary>
internal static class EntryPoint
{
    private static async Task<int> Main(string[] args)
    {
        WebApplication app;
        try
        {
            app = SandboxApp.Build(SandboxOptions.Parse(args));
        }
        catch (SandboxOptionsException wrong)
        {
            await Console.Error.WriteLineAsync($"GraphSandbox: {wrong.Message}");
            return 2;
        }

        await using (app)
        {
            await app.StartAsync();
            await Console.Out.WriteLineAsync($"GraphSandbox answers at {app.Urls.First()}/v1.0");
            await app.WaitForShutdownAsync();
        }

        return 0;
    }
}
