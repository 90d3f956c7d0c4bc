using System.Collections.Concurrent;
using MeetingHub.Minutes;
using MeetingHub.Web.Papers;

namespace MeetingHub.Web.Tests.Papers;

/// <summary>Prints with the real browser, and each page once: most tests make the same minutes final, and only look at what happens to the file.</summary>
internal sealed class PrintedOnce(ChromiumRenderer renderer, HtmlPages pages) : IMinutesRenderer
{
    private readonly ConcurrentDictionary<string, Lazy<Task<RenderedMinutes>>> _printed = new();

    public string Name => renderer.Name;

    public Refusal? Unavailable => renderer.Unavailable;

    public async Task<RenderedMinutes> RenderAsync(PrintedMinutes minutes, CancellationToken cancellationToken) =>
        await OnceAsync(await pages.OfAsync(minutes, MinutesFonts.Default), () => renderer.RenderAsync(minutes, CancellationToken.None));

    public async Task<RenderedMinutes> RenderAsync(VisibleSignature signature, double width, double height, CancellationToken cancellationToken) =>
        await OnceAsync(
            await pages.OfAsync(signature, width, height, MinutesFonts.Default), () => renderer.RenderAsync(signature, width, height, CancellationToken.None));

    private Task<RenderedMinutes> OnceAsync(string page, Func<Task<RenderedMinutes>> print) => _printed.GetOrAdd(page, _ => new(print)).Value;
}
