using System.Globalization;
using MeetingHub.Minutes;
using MeetingHub.Minutes.Editions;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Storage;
using NodaTime;

namespace MeetingHub.Web.Minutes.Editions;

/// <summary>An edition's certificate sheet as it stands on paper: what was signed by whom, how and when, in the edition's languages side by side.</summary>
internal sealed class PrintedCertificate
{
    private readonly FinalMinutes _minutes;
    private readonly KeptEdition _kept;
    private readonly Edition _edition;

    private PrintedCertificate(FinalMinutes minutes, KeptEdition kept) =>
        (_minutes, _kept, _edition) = (minutes, kept, minutes.Text.EditionFor(kept.Holder, minutes.Digest).Edition!);

    /// <param name="history">The meeting's audit, oldest first.</param>
    public static PrintedMinutes Of(FinalMinutes minutes, KeptEdition kept, IReadOnlyList<AuditEntry> history)
    {
        var sheet = new PrintedCertificate(minutes, kept);
        var printed = PrintedMinutes.Of(sheet._edition);
        return printed with
        {
            Kind = sheet.Told(CertificateTexts.Title),
            Sections = [sheet.Document(), sheet.Signatures(), .. sheet.Passages(), sheet.Revisions(), sheet.History(history)],
            Clause = sheet.Told(CertificateTexts.NoteText),
            Signatures = [],
        };
    }

    private IReadOnlyList<Language> Languages => _edition.Languages;

    private PrintedSection Document() => new(Told(CertificateTexts.Document),
    [
        Row(CertificateTexts.Record, language => [MinutesWords.In(language).Kind(_minutes.Text.Kind)]),
        Row(CertificateTexts.Edition, language => [EditionTexts.EditionFor.In(language, NameOf(_kept.Holder, language))]),
        Row(CertificateTexts.State, language => [CertificateTexts.StateOf.In(language, EditionTexts.Of(_kept.State).In(language), _kept.Signatures.Count, _kept.SignedCount)]),
        Row(CertificateTexts.Pages, _ => [_kept.Pages.ToString(CultureInfo.InvariantCulture)]),
        Row(EditionTexts.CheckCode, _ => [_minutes.CheckCode]),
        Row(CertificateTexts.Digest, _ => [Grouped(_minutes.Digest)], above: true),
        Row(CertificateTexts.FinalAt, language => Moments(_minutes.FinalAt, language), above: true),
        Row(CertificateTexts.CurrentFile, _ => [Grouped(_kept.Current.Sha256)], above: true),
        .. _kept.ExchangedOn is { } exchanged ? [Row(CertificateTexts.Handed, language => [OfficialTime.Date(exchanged, language)])] : Array.Empty<PrintedRow>(),
    ]);

    private PrintedSection Signatures() => new(Told(CertificateTexts.Signatures), [.. _kept.Signatures.SelectMany(Signature)]);

    private IEnumerable<PrintedRow> Signature(EditionSignature signature)
    {
        yield return Heading(language => NameOf(signature.Party, language));
        if (signature.Made is not { } made)
        {
            yield return signature.RefusedBecause is { } reason
                ? Row(CertificateTexts.RefusedBecause, _ => [reason])
                : Row(CertificateTexts.State, language => [CertificateTexts.Waiting.In(language)]);
            yield break;
        }

        // A name is written in its bearer's script, whichever column it stands in.
        var own = _minutes.Text.Parties.First(p => p.Government == signature.Party).Language;
        yield return Row(CertificateTexts.Way, language => [(made.Way == SigningWay.Paper ? CertificateTexts.Of(_minutes.Paper) : EditionTexts.Of(made.Way)).In(language)]);
        yield return Row(CertificateTexts.Signer, language => made.ProxyFor is { } principal ? [made.Signer, CertificateTexts.ProxyFor.In(language, principal)] : [made.Signer], own);
        if (made.SignedOn is { } date)
        {
            yield return Row(CertificateTexts.Date, language => [OfficialTime.Date(date, language)]);
        }

        if (made.SignedAt is { } moment)
        {
            yield return Row(
                CertificateTexts.Time,
                language => [.. Moments(moment, language), (made.TimeIsProven ? CertificateTexts.TimeProven : CertificateTexts.TimeClaimed).In(language)],
                above: true);
        }

        foreach (var row in Proofs(made, own))
        {
            yield return row;
        }
    }

    private IEnumerable<PrintedRow> Proofs(MadeSignature made, Language own)
    {
        if (made.Certificate is { } name)
        {
            yield return Row(CertificateTexts.Certificate, language => [(made.IsTrusted ? CertificateTexts.IssuerTrusted : CertificateTexts.IssuerUnknown).In(language, name)], own);
        }

        if (made.Reference is { } number)
        {
            yield return Row(CertificateTexts.LetterNumber, _ => [number], own);
        }

        if (made.ComparedBy is { } person)
        {
            yield return Row(CertificateTexts.ComparedBy, language => [CertificateTexts.ComparedText.In(language, person)]);
        }

        if (made.Evidence is { } digest)
        {
            yield return Row(made.Way == SigningWay.Letter ? CertificateTexts.Letter : CertificateTexts.Scan, _ => [Grouped(digest)], above: true);
        }
    }

    private IEnumerable<PrintedSection> Passages()
    {
        if (_kept.Passages.Count > 0)
        {
            yield return new PrintedSection(Told(CertificateTexts.Passages), [.. _kept.Passages.Select(p => Row(
                language => CertificateTexts.Passage.In(language, NameOf(p.From, language), NameOf(p.To, language)),
                language =>
                [
                    string.Join(' ', CertificateTexts.Sent.In(language, OfficialTime.Date(p.SentOn, language)), p.Courier).TrimEnd(),
                    .. p.ArrivedOn is { } arrived ? [CertificateTexts.Arrived.In(language, OfficialTime.Date(arrived, language))] : Array.Empty<string>(),
                ],
                null,
                above: true))]);
        }
    }

    private PrintedSection Revisions() => new(Told(CertificateTexts.Revisions), [.. _kept.Revisions.Select(r => Row(
        language => $"{r.Number}. {(r.SignedBy is { } party ? CertificateTexts.SignedBy.In(language, NameOf(party, language)) : CertificateTexts.Drawn.In(language))}",
        language => [Moment(r.At, language), Grouped(r.Sha256)],
        null,
        above: true))]);

    /// <summary>The deeds about this edition since its text became final.</summary>
    private PrintedSection History(IReadOnlyList<AuditEntry> history)
    {
        var since = history.Where(e => e.Act == "meeting.close").Select(e => e.Id).DefaultIfEmpty().Max();
        var deeds = history.Where(e => e.Id == since || (e.Id > since && EditionNote.PartyOf(e.Note, _kept.Holder) is not null));
        return new PrintedSection(Told(CertificateTexts.History), [.. deeds.Select(e => Row(
            language => Moment(e.At, language),
            language => [$"{HistoryTexts.ByCode.GetValueOrDefault(e.Act, HistoryTexts.Other).In(language)}{(EditionNote.PartyOf(e.Note, _kept.Holder) is { } party ? " · " + NameOf(party, language) : "")} · {e.Actor}"],
            null,
            above: true))]);
    }

    private List<PrintedText> Told(Text text) => [.. Languages.Select(language => new PrintedText(text.In(language), language))];

    private PrintedRow Heading(Func<Language, string> text) =>
        new([.. Languages.Select(language => new PrintedCell(language) { IsHeading = true, Lines = [new PrintedText(text(language), language)] })]);

    private PrintedRow Row(Text label, Func<Language, IReadOnlyList<string>> lines, Language? own = null, bool above = false) => Row(language => label.In(language), lines, own, above);

    private PrintedRow Row(Func<Language, string> label, Func<Language, IReadOnlyList<string>> lines, Language? own, bool above) =>
        new([.. Languages.Select(language => new PrintedCell(language)
        {
            Label = label(language),
            LabelAbove = above,
            Lines = [.. lines(language).Select((line, i) => new PrintedText(line, i == 0 ? own ?? language : language))],
        })]);

    /// <summary>One moment on the clock of every side, the holder's first.</summary>
    private IReadOnlyList<string> Moments(Instant moment, Language language) =>
        [.. _edition.Parties.Select(p => OfficialTime.Moment(moment, p.Zone, language)).Distinct()];

    private string Moment(Instant moment, Language language) => OfficialTime.Moment(moment, _edition.Holder.Zone, language);

    private string NameOf(GovernmentId government, Language language) => _minutes.Text.Parties.First(p => p.Government == government).Name.For(language);

    /// <summary>A digest in groups of eight, as people compare it.</summary>
    private static string Grouped(string digest) => string.Join(' ', digest.Chunk(8).Select(group => new string(group)));
}
