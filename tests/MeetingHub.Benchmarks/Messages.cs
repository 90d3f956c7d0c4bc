using System.Diagnostics;
using System.Globalization;
using MeetingHub.Letters;
using MeetingHub.Rules.Tests.Letters;
using MeetingHub.Web.Letters;
using NodaTime;

namespace MeetingHub.Benchmarks;

/// <summary>
/// 1,000 invitations on one thread, in four languages and four zones: text, HTML and calendar entry, then the whole MIME message. Beside it
/// the calendar entries alone by Ical.Net, which writes neither text nor HTML. Each is run seven times; the middle one counts.
/// </summary>
internal static class Messages
{
    private const int Count = 1_000;
    private const double MostSeconds = 1.5;

    private static readonly Instant DecidedAt = Instant.FromUtc(2020, 11, 10, 1, 30);
    private static readonly string[] Zones = ["Asia/Seoul", "Asia/Shanghai", "Asia/Tokyo", "Europe/Berlin"];

    public static int Run(string[] options)
    {
        var parcels = Enumerable.Range(0, Count).Select(Parcel).ToList();
        var ours = Seconds(() => parcels.Sum(p => TextAndCalendar(p.Notice, p.Recipient)));
        var mime = Seconds(() => parcels.Sum(p => MailMessage.Write(p.Notice, p.Recipient, "2020-12-01-shandong", DecidedAt).Content.Length));
        var peer = Seconds(() => parcels.Sum(p => IcalNetPeer.Write(p.Notice, p.Recipient, DecidedAt).Length));
        Show("text, HTML and iCalendar", ours, $"limit {MostSeconds:0.0} s: {(ours <= MostSeconds ? "kept" : "MISSED")}");
        Show("the same as finished MIME", mime, "");
        Show("iCalendar alone, by Ical.Net", peer, "no text, no HTML");
        return ours <= MostSeconds ? 0 : 1;
    }

    private static int TextAndCalendar(MeetingNotice notice, Recipient recipient)
    {
        var text = MessageText.For(notice, recipient);
        return text.Plain.Length + text.Html.Length + CalendarMessage.For(notice, recipient, text.Plain, DecidedAt)!.Text.Length;
    }

    private static (MeetingNotice Notice, Recipient Recipient) Parcel(int number)
    {
        var language = Languages.All[number % Languages.All.Count];
        var start = Instant.FromUtc(2020, 12, 1, 6, 0) + Duration.FromDays(number % 300);
        var notice = SampleLetters.Notice(new Occasion.Invited(new(start, start + Duration.FromMinutes(90)))) with { Uid = $"{number}@example.org" };
        return (notice, SampleLetters.Reader(language) with { Zone = DateTimeZoneProviders.Tzdb[Zones[number / 4 % Zones.Length]] });
    }

    private static double Seconds(Func<int> run)
    {
        var times = new List<double>();
        for (var i = 0; i < 7; i++)
        {
            var start = Stopwatch.GetTimestamp();
            _ = run();
            times.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return times.Order().ElementAt(times.Count / 2);
    }

    private static void Show(string what, double seconds, string note) => Console.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{Count} x {what,-30} {seconds,7:0.000} s   {seconds * 1_000_000 / Count,7:0} µs each   {note}"));
}
