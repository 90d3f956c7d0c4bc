using MeetingHub.Minutes.Editions;
using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using Microsoft.AspNetCore.Components;

namespace MeetingHub.Web.Minutes.Editions;

/// <summary>The page on which one party's signature under one edition is recorded.</summary>
public sealed partial class SignPage
{
    [Parameter]
    public required string Id { get; set; }

    [Parameter]
    public required string Holder { get; set; }

    [Parameter]
    public required string PartyId { get; set; }

    [SupplyParameterFromForm(FormName = "paper")]
    private PaperEntry? Paper { get; set; }

    [SupplyParameterFromForm(FormName = "letter")]
    private LetterEntry? Letter { get; set; }

    [SupplyParameterFromForm(FormName = "elsewhere")]
    private ElsewhereEntry? Elsewhere { get; set; }

    [SupplyParameterFromForm(FormName = "office")]
    private SignerEntry? Office { get; set; }

    [SupplyParameterFromForm(FormName = "refuse")]
    private ReasonEntry? Refusing { get; set; }

    [SupplyParameterFromForm(FormName = "strike")]
    private ReasonEntry? Striking { get; set; }

    private MeetingSheet? sheet;
    private FinalMinutes? minutes;
    private KeptEdition? edition;
    private GovernmentId party;
    private bool isOn;
    private Refusal? refusal;
    private string? refused;

    protected override async Task OnInitializedAsync()
    {
        sheet = await MeetingSheet.LoadAsync(Id, Desk, Register, Http.RequestAborted);
        minutes = sheet is null ? null : (await Editions.FindAsync(sheet.Meeting.Id, Http.RequestAborted)).Value;
        edition = minutes?.Editions.FirstOrDefault(e => e.Holder.Value == Holder);
        if (edition?.Signatures.FirstOrDefault(s => s.Party.Value == PartyId) is not { } signature)
        {
            edition = null;
            Navigation.NotFound();
            return;
        }

        party = signature.Party;
        isOn = await Certificate.IsOnAsync(Http.RequestAborted);
    }

    /// <summary>Why this way is not open now; null where it is.</summary>
    private Refusal? NotNow(SigningWay way) => minutes!.MaySign(edition!.Holder, party, way).Named(sheet!, Language);

    /// <summary>The form's refusal, in the form that was sent.</summary>
    private Refusal? In(string form) => refused == form ? refusal.Named(sheet!, Language) : null;

    /// <summary>The signatory whom the minutes name, until somebody says otherwise.</summary>
    private TEntry Likely<TEntry>(TEntry entry)
        where TEntry : SignerEntry
    {
        var known = minutes!.Text.Parties.First(p => p.Government == party);
        entry.Signer = $"{known.Signatory.Title.For(known.Language)} {known.Signatory.Name.For(known.Language)}".Trim();
        entry.ProxyFor = known.Signatory.ProxyFor.For(known.Language);
        return entry;
    }

    private async Task OnPaperAsync()
    {
        var request = await (Paper ?? new PaperEntry()).ToRequestAsync(Http.RequestAborted);
        await ShowAsync(nameof(Paper), request.Value is { } paper
            ? Record.OnPaperAsync(minutes!.Meeting, edition!.Holder, party, paper, Me, Http.RequestAborted)
            : Task.FromResult<Outcome<FinalMinutes>>(request.Refusal!));
    }

    private async Task ByLetterAsync()
    {
        var request = await (Letter ?? new LetterEntry()).ToRequestAsync(Http.RequestAborted);
        await ShowAsync(nameof(Letter), request.Value is { } letter
            ? Record.ByLetterAsync(minutes!.Meeting, party, letter, Me, Http.RequestAborted)
            : Task.FromResult<Outcome<FinalMinutes>>(request.Refusal!));
    }

    private async Task ElsewhereAsync()
    {
        var request = await (Elsewhere ?? new ElsewhereEntry()).ToRequestAsync(Http.RequestAborted);
        await ShowAsync(nameof(Elsewhere), Record.ElsewhereAsync(minutes!.Meeting, edition!.Holder, party, request, Me, Http.RequestAborted));
    }

    private Task ByCertificateAsync() => ShowAsync(nameof(Office), SignByCertificate.RunAsync(
        minutes!.Meeting, edition!.Holder, new OfficeRequest(Office?.Signer ?? "", Office?.ProxyFor), Me, Http.RequestAborted));

    private Task RefuseAsync() => ShowAsync(nameof(Refusing), Change.RefuseAsync(
        minutes!.Meeting, edition!.Holder, party, Refusing?.Reason ?? "", Me, Http.RequestAborted));

    private Task TakeBackAsync() => ShowAsync("", Change.TakeRefusalBackAsync(minutes!.Meeting, edition!.Holder, party, Me, Http.RequestAborted));

    private Task StrikeOutAsync() => ShowAsync(nameof(Striking), Change.StrikeOutAsync(
        minutes!.Meeting, edition!.Holder, party, Striking?.Reason ?? "", Me, Http.RequestAborted));

    private async Task ShowAsync(string form, Task<Outcome<FinalMinutes>> act)
    {
        refusal = (await act).Refusal;
        refused = form;
        if (refusal is null)
        {
            Navigation.NavigateTo($"{sheet!.Address}/editions");
        }
    }

    private sealed class ReasonEntry
    {
        public string? Reason { get; set; }
    }
}
