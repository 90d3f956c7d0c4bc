using MeetingHub.Meetings;

namespace MeetingHub.Web.Meetings;

/// <summary>The kinds of conference that a meeting can be given in this house, and the one that is offered first. What books them registers this.</summary>
public sealed record ConferenceKinds(ConferenceKind Standard, IReadOnlyList<ConferenceKind> OnOffer);
