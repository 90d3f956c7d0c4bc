using System.Collections.Concurrent;
using System.Net;
using MeetingHub.Browser.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingHub.Web.Tests.Ui;

/// <summary>An office with a meeting in every state, in which every page can be opened; it notes which were.</summary>
public sealed class FormOffice : Hub
{
    private int _callers;

    /// <summary>The pages that have answered, by their routes.</summary>
    internal ConcurrentDictionary<string, bool> Visited { get; } = new();

    /// <summary>Every page that the service has, by its route.</summary>
    internal IEnumerable<string> Routes => Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(route => route.Metadata.GetMetadata<ComponentTypeMetadata>() is not null).Select(route => route.RoutePattern.RawText!).Distinct();

    /// <summary>Where the office's own people start, and where people outside do.</summary>
    internal async Task<(IReadOnlyList<string> Inside, IReadOnlyList<string> Outside)> EnterAsync()
    {
        _ = Stranger();
        var samples = await Samples.EnterAsync(Services);
        var signing = await EditionSamples.EnterAsync(Services);
        string[] visits =
        [
            await Samples.LinkAsync(Services, samples.Proposed, Samples.Shandong), await Samples.LinkAsync(Services, samples.Proposed, Samples.Kanagawa),
            await Samples.LinkAsync(Services, samples.Scheduled, Samples.Kanagawa),
        ];
        string[] meetings = [.. new[] { samples.Draft, samples.Proposed, samples.Scheduled, samples.Held, samples.WithStaff, samples.Autumn, signing }.Select(id => $"/meetings/{id}")];
        string[] parts =
        [
            "", "/time", "/proposal", "/proposal/new", "/links", "/answers", "/editions", "/points/new", "/points/1", "/move", "/conference", "/call-off",
            "/parties/shandong", "/parties/shandong/list", "/signatories/shandong", "/proposal/answers/kanagawa", "/editions/gyeonggi/passage",
            "/editions/shandong/shandong", "/editions/gyeonggi/shandong", $"/answers/{samples.Invited}",
        ];
        return (
            [
                "/waiting", "/meetings", "/meetings/new", "/governments", "/governments/new", "/governments/shandong/edit", "/calendars", "/calendars/imports",
                $"/calendars/imports/{samples.Import}", "/messages", $"/messages/{samples.Undelivered}", "/staff", $"/staff/{samples.Staff}", "/verify", "/public/verify",
                "/office-certificate", "/operation/outbox", "/error/404", "/link", "/sign-in", "/first-administrator", .. meetings.SelectMany(meeting => parts.Select(part => meeting + part)),
            ],
            [.. visits.SelectMany(visit => new[] { "", "/times", "/people", "/people/file", "/answer" }.Select(part => visit + part)), "/sign-in", "/first-administrator", "/public/verify"]);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        _ = builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(new Notes(this)));
    }

    private sealed class Notes(FormOffice office) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            _ = app.Use((http, then) =>
            {
                // Nobody is slowed down here: each request comes from somewhere else.
                http.Connection.RemoteIpAddress = new IPAddress(Interlocked.Increment(ref office._callers));
                http.Response.OnStarting(() =>
                {
                    if (http.GetEndpoint() is RouteEndpoint page && page.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
                    {
                        office.Visited[page.RoutePattern.RawText!] = true;
                    }

                    if (http.Features.Get<IExceptionHandlerFeature>() is { Error: var error })
                    {
                        // The cause, for whoever reads the failed test.
                        var lines = error.ToString().Split('\n').Where(line => !line.Contains("at Microsoft.", StringComparison.Ordinal) && !line.Contains("at System.", StringComparison.Ordinal));
                        http.Response.Headers["X-Failure"] = string.Concat(string.Join(" | ", lines.Take(4)).Where(c => c is >= ' ' and <= '~'));
                    }

                    return Task.CompletedTask;
                });
                return then(http);
            });
            next(app);
        };
    }
}
