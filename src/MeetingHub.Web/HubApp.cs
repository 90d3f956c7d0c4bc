namespace MeetingHub.Web;

/// <summary>The service itself, built from its modules.</summary>
public static class HubApp
{
    /// <summary>The address that the service listens on where none is configured.</summary>
    public const string DefaultAddress = "http://127.0.0.1:5180";

    /// <summary>Builds the service. <paramref name="args"/> are configuration keys: <c>--urls=http://127.0.0.1:5180 --Storage:Directory=/srv/meetinghub</c>.</summary>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            // The command runs from any working directory: its settings and static files lie beside it.
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        builder.AddModules();
        var app = builder.Build();
        app.UseModules();
        return app;
    }
}
