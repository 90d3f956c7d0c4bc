using MeetingHub.Meetings;
using MeetingHub.Meetings.Proposals;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using OneMeeting = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<MeetingHub.Web.Meetings.MeetingView>,
    MeetingHub.Web.Http.RefusalProblem>;

namespace MeetingHub.Web.Proposals;

/// <summary>Agreeing on a time: slots that are put to the partners, their answers, the decision. <c>/api/meetings/{id}/proposal</c>.</summary>
public static class ProposalsModule
{
    public static void AddProposals(this WebApplicationBuilder builder)
    {
        _ = builder.Services.AddScoped<FindConflicts>();
        _ = builder.Services.AddScoped<ProposeTimes>();
        _ = builder.Services.AddScoped<RecordAnswer>();
        _ = builder.Services.AddScoped<DecideProposal>();
        _ = builder.Services.AddScoped<ShowProposal>();
        builder.Services.DeclareRefusals(ProposalRefusals.ByCode);
    }

    public static void MapProposals(this IEndpointRouteBuilder routes)
    {
        var proposal = routes.MapGroup("/api/meetings/{id:guid}/proposal").WithTags("Proposals").WithPoints();
        var read = proposal.MapGroup("").RequireAuthorization(Policies.Read);
        _ = read.MapGet("/", Show).Named("getProposal", "The rounds of slots that were put to the partners, and how the latest stands.");
        _ = read.MapGet("/evidence/{evidence:guid}", Download)
            .Named("downloadAnswerEvidence", "A file that shows what somebody answered.").GivesFile("application/octet-stream");

        var coordinate = proposal.MapGroup("").RequireAuthorization(Policies.Coordinate);
        _ = coordinate.MapPost("/", Propose).Named("proposeSlots", "Puts slots to the partners.");
        _ = coordinate.MapPut("/answers/{government}", Record).Named("recordPartyAnswer", "Records a party's answer on its behalf.");
        _ = coordinate.MapPost("/decision", Decide).Named("decideProposal", "Fixes one of the slots.");
        _ = coordinate.MapPost("/reopen", Reopen).Named("reopenProposal", "Opens the latest round again.");
        _ = coordinate.MapPost("/reminder", Remind).Named("remindParties", "Reminds the parties that have not answered.");
        _ = coordinate.MapPost("/withdrawal", Withdraw).Named("withdrawProposal", "Takes the slots back.");
    }

    private static async Task<Results<Ok<ProposalView>, RefusalProblem>> Show(
        Guid id, MeetingDesk desk, ShowProposal show, CancellationToken cancellationToken)
    {
        var (meeting, refusal) = await desk.FindAsync(new MeetingId(id), cancellationToken);
        return meeting is null ? refusal!.ToProblem() : TypedResults.Ok(ProposalView.Of(await show.OfAsync(meeting, cancellationToken)));
    }

    private static async Task<Results<FileContentHttpResult, RefusalProblem>> Download(
        Guid id, Guid evidence, ShowProposal show, CancellationToken cancellationToken) =>
        await show.EvidenceAsync(new MeetingId(id), evidence, cancellationToken) is var (file, refusal) && file is not null
            ? TypedResults.File(file.Content, "application/octet-stream", file.FileName)
            : refusal!.ToProblem();

    private static async Task<OneMeeting> Propose(Guid id, ProposeRequest request, ProposeTimes propose, Actor actor, CancellationToken cancellationToken) =>
        View(await propose.RunAsync(
            new MeetingId(id), new WantedProposal(request.Starts, request.Deadline, request.Optional ?? []), request.AsOf, actor, cancellationToken));

    private static async Task<OneMeeting> Record(
        Guid id, string government, AnswerRequest request, RecordAnswer record, Actor actor, CancellationToken cancellationToken) =>
        GovernmentId.TryParse(government) is { } known
            ? View(await record.OnBehalfAsync(
                new MeetingId(id), new RecordedAnswer(request.ToGiven(known), request.Round, request.Evidence), request.AsOf, actor, cancellationToken))
            : new Refusal("government.unknown", $"{government} is not in the register.").ToProblem();

    private static async Task<OneMeeting> Decide(Guid id, DecideRequest request, DecideProposal decide, Actor actor, CancellationToken cancellationToken) =>
        View(await decide.RunAsync(
            new MeetingId(id), new WantedDecision(request.Start, request.Conference, request.Reason), request.AsOf, actor, cancellationToken));

    private static async Task<OneMeeting> Reopen(Guid id, ReopenRequest request, ProposeTimes propose, Actor actor, CancellationToken cancellationToken) =>
        View(await propose.ReopenAsync(new MeetingId(id), request.Deadline, request.Reason, actor, cancellationToken));

    private static async Task<OneMeeting> Remind(Guid id, ProposeTimes propose, Actor actor, CancellationToken cancellationToken) =>
        View(await propose.RemindAsync(new MeetingId(id), actor, cancellationToken));

    private static async Task<OneMeeting> Withdraw(Guid id, WithdrawRequest request, ProposeTimes propose, Actor actor, CancellationToken cancellationToken) =>
        View(await propose.WithdrawAsync(new MeetingId(id), request.Reason, actor, cancellationToken));

    private static OneMeeting View(Outcome<Meeting> answer) => answer.Select(MeetingView.Of).ToResult();
}

/// <summary>Slots to put to the partners.</summary>
/// <param name="Starts">In our own order of preference.</param>
/// <param name="Deadline">On the clock of the first partner; left out: a week, and before the first slot.</param>
/// <param name="Optional">Partners without whose answer it can be decided.</param>
public sealed record ProposeRequest(
    IReadOnlyList<Instant> Starts, Instant? AsOf = null, LocalDateTime? Deadline = null, IReadOnlyList<GovernmentId>? Optional = null);

/// <summary>What a party answered, recorded on its behalf.</summary>
/// <inheritdoc cref="GivenAnswer" path="/param"/>
/// <param name="Round">The round of slots that was answered; left out: the open one.</param>
/// <param name="Evidence">A file that shows it, at most 5 MB.</param>
public sealed record AnswerRequest(
    IReadOnlyList<SlotChoice> Choices,
    string GivenBy,
    AnswerChannel Channel,
    Instant? GivenAt = null,
    IReadOnlyList<Instant>? OtherStarts = null,
    string? Note = null,
    bool Insists = false,
    IReadOnlyList<string?>? SlotNotes = null,
    int? Round = null,
    EvidenceFile? Evidence = null,
    Instant? AsOf = null)
{
    internal GivenAnswer ToGiven(GovernmentId party) => new(
        party, Choices, OtherStarts ?? [], Note, GivenBy, GivenAt, Channel, Insists, SlotNotes?.Select(note => note ?? "").ToList());
}

/// <summary>The slot to fix. Another than the one that the rule offers needs a reason.</summary>
public sealed record DecideRequest(Instant Start, Conference Conference, string? Reason = null, Instant? AsOf = null);

/// <summary>Until when the latest round is open again, on the clock of the first partner, and why.</summary>
public sealed record ReopenRequest(LocalDateTime Deadline, string Reason);

/// <summary>Why slots are taken back; may be left out.</summary>
public sealed record WithdrawRequest(string? Reason = null);
