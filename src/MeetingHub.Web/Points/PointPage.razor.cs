using MeetingHub.Meetings;
using MeetingHub.Points;
using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using Microsoft.AspNetCore.Components;

namespace MeetingHub.Web.Points;

/// <summary>
/// One agreed point: its words, how far it has come, its place. Each form says which point it means and which version its reader saw; who comes
/// second is told so, with what they typed beside what stands now.
/// </summary>
public sealed partial class PointPage
{
    private MeetingSheet? sheet;
    private AgreedPoint? point;
    private int count;
    private PointEntry words = new();
    private ProgressEntry progress = new();
    private readonly SeenPoint seen = new();
    private Refusal? refusal;

    [Parameter]
    public required string Id { get; set; }

    /// <summary>The point that stands at this number now.</summary>
    [Parameter]
    public int? Number { get; set; }

    [Parameter]
    public Guid? Point { get; set; }

    [SupplyParameterFromForm(FormName = "point")]
    private PointEntry? Entered { get; set; }

    [SupplyParameterFromForm(FormName = "progress")]
    private ProgressEntry? Following { get; set; }

    [SupplyParameterFromForm(FormName = "place")]
    private PlaceEntry? Moving { get; set; }

    [SupplyParameterFromForm(FormName = "withdraw")]
    private SeenPoint? Withdrawing { get; set; }

    private SeenPoint? Posted => Entered ?? Following ?? Moving ?? Withdrawing;

    private bool IsPosted => HttpMethods.IsPost(Http.Request.Method);

    private bool IsNew => Number is null && Point is null;

    private bool MayReword => sheet!.Meeting.State == MeetingState.Held;

    private string Title => point is null
        ? IsNew || IsSent("point") ? T(MeetingFormTexts.NewPoint) : T(MeetingTexts.Points)
        : T(MayReword ? MeetingFormTexts.EditPoint : PointTexts.Numbered, point.Number);

    private bool IsOvertaken => refusal == MeetingPoints.ChangedMeanwhile;

    protected override async Task OnInitializedAsync()
    {
        sheet = await MeetingSheet.LoadAsync(Id, Desk, Register, Http.RequestAborted);
        await ReadAsync();
        if (sheet is null || (point is null && !IsNew && !IsPosted))
        {
            sheet = null;
            Navigation.NotFound();
            return;
        }

        words = Entered ?? PointEntry.Of(point, sheet.Meeting.Parties);
        progress = Following ?? ProgressEntry.Of(point);
        seen.See(point);
    }

    private Task KeepAsync()
    {
        var text = words.ToText(point?.Text, sheet!.Meeting.Parties, sheet.Languages);
        var meant = Meant(words);
        return words.Check() is { } wrong ? RefuseAsync(wrong)
            : meant is null && IsNew ? DoneAsync(Points.ChangeAsync(sheet.Meeting.Id, "meeting.agree", Me, (points, now) => points.Agree(AgreedPointId.New(), text, now), Http.RequestAborted))
            : meant is { } id ? DoneAsync(Points.ChangeAsync(sheet.Meeting.Id, "meeting.reword", Me, (points, now) => points.Reword(id, text, words.Seen, now), Http.RequestAborted))
            : RefuseAsync(MeetingPoints.Unknown);
    }

    private Task FollowAsync()
    {
        var (entered, wrong) = progress.ToProgress(point?.Remark ?? LocalText.Empty, sheet!.Languages);
        return entered is null || Meant(progress) is not { } id
            ? RefuseAsync(wrong ?? MeetingPoints.Unknown)
            : DoneAsync(Points.ChangeAsync(sheet.Meeting.Id, "meeting.follow", Me, (points, now) => points.Follow(id, entered, progress.Seen, now), Http.RequestAborted));
    }

    private Task MoveAsync() => Meant(Moving) is { } id
        ? DoneAsync(Points.ChangeAsync(sheet!.Meeting.Id, "meeting.movePoint", Me, (points, _) => points.Move(id, Moving?.Chosen ?? 0), Http.RequestAborted))
        : RefuseAsync(MeetingPoints.Unknown);

    private Task WithdrawAsync() => Meant(Withdrawing) is { } id
        ? DoneAsync(Points.ChangeAsync(sheet!.Meeting.Id, "meeting.withdraw", Me, (points, _) => points.Withdraw(id, Withdrawing?.Seen), Http.RequestAborted))
        : RefuseAsync(MeetingPoints.Unknown);

    private async Task DoneAsync(Task<Outcome<Meeting>> act)
    {
        if ((await act).Refusal is { } no)
        {
            await RefuseAsync(no);
            return;
        }

        Navigation.NavigateTo(sheet!.Address);
    }

    /// <summary>Shows the point as it stands now beside what was typed, which is about that from now on.</summary>
    private async Task RefuseAsync(Refusal no)
    {
        await ReadAsync();
        refusal = no == MeetingPoints.Unknown && Entered is not null && point is null ? Withdrawn : no;
        if (refusal == MeetingPoints.ChangedMeanwhile || point is null)
        {
            Follow(words);
            Follow(progress);
            Follow(seen);
        }

        void Follow(SeenPoint form) => form.See(point);
    }

    private async Task ReadAsync()
    {
        if (sheet is not null)
        {
            var points = await Agreed.OfMeetingAsync(sheet.Meeting.Id, Http.RequestAborted);
            count = points.Count;
            point = Meant(Posted) is { } id ? points.FirstOrDefault(p => p.Id == id) : points.FirstOrDefault(p => p.Number == Number);
        }
    }

    /// <summary>The point that a form means; one that does not say so means the one in the address.</summary>
    private AgreedPointId? Meant(SeenPoint? form) => form?.Meant ?? (Point is { } id ? new AgreedPointId(id) : point?.Id);

    /// <summary>True where this form was sent: it is shown again also when there is nothing more that it could change.</summary>
    private bool IsSent(string form) => IsPosted && Http.Request.HasFormContentType && Http.Request.Form["_handler"] == form;

    private static Refusal Withdrawn { get; } = new("point.withdrawn", "Somebody withdrew this point meanwhile.");
}
