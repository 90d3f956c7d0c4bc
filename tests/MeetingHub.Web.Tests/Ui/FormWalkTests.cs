using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace MeetingHub.Web.Tests.Ui;

/// <summary>
/// Every form of every page, as it is rendered, with each field absent, empty, doubled and absurd: no page ever fails, and a page that comes back has
/// what was typed in it. Nobody lists the forms: they are found.
/// </summary>
public sealed class FormWalkTests(FormOffice office) : IClassFixture<FormOffice>
{
    /// <summary>Words that nobody types: none of them is a value of any field.</summary>
    private static readonly string[] Absurd =
    [
        "-1", "9999-99-99", "0001-01-01", "99999999999999999999", "7", "true", "🙂🙂", "a\u202Eb", "a\u0000b", "a\rb", new('x', 10_001), "' OR 1=1", "<script>",
        "00000000-0000-0000-0000-000000000000", "2030-12-02T05:00:00Z", "25:61", "typed", "..",
    ];

    /// <summary>Forms that end what others stand on; they are sent last.</summary>
    private static readonly string[] Last = ["/sign-out", "call-off", "/conference", "/imports/", "/editions", "/proposal"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public Task No_form_makes_a_page_fail_or_lose_what_was_typed() => WalkAsync(isLong: false);

    [Fact]
    [Trait("Duration", "Long")]
    public Task Nor_does_any_with_every_field_in_every_state() => WalkAsync(isLong: true);

    private async Task WalkAsync(bool isLong)
    {
        var watch = Stopwatch.StartNew();
        var (inside, outside) = await office.EnterAsync();
        using var administrator = await office.AdministratorAsync();
        using var stranger = office.Stranger();
        var wrong = new ConcurrentDictionary<string, string>();
        var ours = await FindAsync(administrator, inside, 3, isLong, wrong);
        var theirs = await FindAsync(stranger, outside, 1, isLong, wrong);
        Assert.Equal([], office.Routes.Except(office.Visited.Keys).Order());

        var posts = 0;
        var seed = isLong ? Random.Shared.Next() : 20201201;
        foreach (var (client, form) in ours.Select(form => (administrator, form)).Concat(theirs.Select(form => (stranger, form))).OrderBy(sent => Array.FindLastIndex(Last, sent.form.Action.Contains)))
        {
            if (form.Action == "/sign-out")
            {
                continue;
            }

            await Parallel.ForEachAsync(Ways(form, seed + posts, isLong), new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = Stop }, async (way, stop) =>
            {
                _ = Interlocked.Increment(ref posts);
                if (await TryAsync(client, form, way.Values, way.File) is { } fault)
                {
                    _ = wrong.TryAdd($"{RouteOf(form.Action)} {form.Handler}: {fault}", way.Name);
                }
            });
        }

        TestContext.Current.SendDiagnosticMessage($"{office.Visited.Count} pages, {ours.Count + theirs.Count} forms, {posts} posts, {watch.Elapsed.TotalSeconds:0} s, seed {seed}");
        Assert.True(ours.Count + theirs.Count > 50, $"Only {ours.Count + theirs.Count} forms were found.");
        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Select(fault => $"{fault.Key} ({fault.Value})").Order()));
    }

    /// <summary>The forms of these pages and of what they lead to: of those that are alike on pages of one kind one, in the long run two.</summary>
    private static async Task<List<PageForm>> FindAsync(HttpClient client, IReadOnlyList<string> start, int depth, bool isLong, ConcurrentDictionary<string, string> wrong)
    {
        var found = new ConcurrentBag<(int Order, PageForm Form)>();
        var seen = new HashSet<string>(start);
        var (next, order) = (start.ToList(), 0);
        for (var step = 0; step < depth && next.Count > 0; step++)
        {
            var links = new ConcurrentBag<string>();
            await Parallel.ForEachAsync(next.Select((page, i) => (page, order: order + i)), new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = Stop }, async (at, stop) =>
            {
                using var answer = await client.GetAsync(at.page, stop);
                if ((int)answer.StatusCode >= 500)
                {
                    _ = wrong.TryAdd($"{RouteOf(at.page)} is not shown: {Cause(answer)}", at.page);
                }
                else if (answer.Content.Headers.ContentType?.MediaType == "text/html")
                {
                    var (forms, more, _) = PageForm.Read(at.page, await answer.Content.ReadAsStringAsync(stop));
                    forms.ToList().ForEach(form => found.Add((at.order, form)));
                    more.ToList().ForEach(links.Add);
                }
            });
            order += next.Count;
            // Weeks and months lead on for ever: one address of each path is enough.
            next = [.. links.Select(link => link.Split('?')[0]).Distinct().Order(StringComparer.Ordinal).Where(link => !link.StartsWith("/api/", StringComparison.Ordinal) && seen.Add(link))];
        }

        return [.. found.OrderBy(f => f.Order).Select(f => f.Form).GroupBy(form => $"{RouteOf(form.Action)} {form.Shape}").SelectMany(alike => alike.Take(isLong ? 2 : 1))];
    }

    private static IEnumerable<(string Name, List<KeyValuePair<string, string>> Values, string? File)> Ways(PageForm form, int seed, bool isLong)
    {
        var buttons = form.Open.Where(f => f.IsButton).ToList();
        List<KeyValuePair<string, string>> Sent(int turn, Func<FormField, int, IEnumerable<string>> change) =>
        [
            .. form.Fields.Except(form.Open).Select(own => KeyValuePair.Create(own.Name, own.Value)),
            .. form.Open.Where(field => !field.IsFile && (!field.IsButton || field == buttons[turn % buttons.Count]))
                .SelectMany((field, i) => change(field, i).Select(value => KeyValuePair.Create(field.Name, value))),
        ];

        yield return ("nothing at all", Sent(0, (_, _) => []), null);
        yield return ("all empty", Sent(0, (_, _) => [""]), null);
        for (var i = 0; i < form.Open.Count; i++)
        {
            var one = form.Open[i];
            foreach (var kind in isLong ? [0, 1, 2] : new[] { (i + seed) % 3 })
            {
                yield return ($"{one.Name} {(kind == 0 ? "absent" : kind == 1 ? "empty" : "doubled")}",
                    Sent(i, (field, _) => field != one ? [field.Value] : kind == 0 ? [] : kind == 1 ? [""] : [field.Value, field.Value]), null);
            }
        }

        // In the short run each form gets a third of them, and the forms together all.
        for (var round = isLong ? 0 : seed % 3; round < Absurd.Length; round += isLong ? 1 : 3)
        {
            var turn = round;
            yield return ($"absurd {round}", Sent(round, (_, i) => [Absurd[(turn + (i * 5)) % Absurd.Length]]), null);
            // One kind of nonsense in all fields at once: nothing else is wrong with the form before the page comes to it.
            yield return ($"all \"{string.Concat(Absurd[round].Take(20).Where(c => c >= ' '))}\"", Sent(round, (_, _) => [Absurd[turn]]), null);
        }

        yield return ("typed", Sent(0, (field, _) => [field.IsTyped ? "typed here" : field.Value]), null);
        yield return ("a file", Sent(0, (field, _) => [field.Value]), form.Open.FirstOrDefault(f => f.IsFile)?.Name ?? form.Open.FirstOrDefault()?.Name);
        for (var i = 0; i < Math.Max(1, Math.Min(buttons.Count, 4)); i++)
        {
            yield return ($"as it is {i}", Sent(i, (field, _) => [field.Value]), null);
        }
    }

    /// <summary>What is wrong with the answer; null where nothing is.</summary>
    private static async Task<string?> TryAsync(HttpClient client, PageForm form, List<KeyValuePair<string, string>> values, string? file)
    {
        using var content = Content(values, file);
        using var answer = await client.PostAsync(form.Action, content, Stop);
        if ((int)answer.StatusCode >= 500)
        {
            return Cause(answer);
        }

        if (answer.Content.Headers.ContentType?.MediaType != "text/html" || file is not null)
        {
            return null;
        }

        var html = await answer.Content.ReadAsStringAsync(Stop);
        var (forms, _, told) = PageForm.Read(form.Page, html);
        if (told.Length == 0 || forms.FirstOrDefault(again => again.Handler == form.Handler && again.Shape == form.Shape) is not { } same)
        {
            // It was done, or is no longer to be done.
            return null;
        }

        var lost = form.Open.Where(field => field.IsTyped && same.Fields.Any(f => f.Name == field.Name))
            .SelectMany(field => values.Where(v => v.Key == field.Name).Take(1))
            .Where(typed => typed.Value.Length > 0 && typed.Value.All(c => !char.IsControl(c)) && same.Fields.First(f => f.Name == typed.Key).Value != typed.Value)
            .Select(typed => typed.Key).ToList();
        return lost.Count == 0 ? null : $"lost {string.Join(", ", lost.Take(3))}";
    }

    private static HttpContent Content(List<KeyValuePair<string, string>> values, string? file)
    {
        if (file is null)
        {
            return new FormUrlEncodedContent(values);
        }

        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in values)
        {
            parts.Add(new StringContent(value, Encoding.UTF8), name);
        }

        parts.Add(new ByteArrayContent("no such file"u8.ToArray()), file, "무엇.pdf");
        return parts;
    }

    private static string Cause(HttpResponseMessage answer) =>
        $"{(int)answer.StatusCode} {(answer.Headers.TryGetValues("X-Failure", out var told) ? string.Join(' ', told) : "")}";

    /// <summary>The address without what differs from one thing to the next.</summary>
    private static string RouteOf(string address) => string.Join('/', address.Split('?')[0].Split('/')
        .Select(part => part.Length > 30 || part.All(char.IsDigit) && part.Length > 0 ? "…" : part));
}
