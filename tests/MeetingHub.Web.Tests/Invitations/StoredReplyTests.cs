using System.Text.Json;
using MeetingHub.Letters;
using MeetingHub.Meetings.Proposals;
using MeetingHub.Web.Http;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace MeetingHub.Web.Tests.Invitations;

/// <summary>How a reply lies in every database that is in use: what the code calls it may change, this may not.</summary>
public sealed class StoredReplyTests
{
    [Fact]
    public async Task An_invitations_reply_lies_in_the_column_Answer()
    {
        await using var hub = new Hub();
        await using var scope = hub.Services.CreateAsyncScope();
        var invitation = scope.ServiceProvider.GetRequiredService<HubDb>().Model.FindEntityType(typeof(Invitation))!;
        Assert.Equal("Answer", invitation.FindProperty(nameof(Invitation.Reply))!.GetColumnName(StoreObjectIdentifier.Table("Invitations")));
    }

    [Theory]
    [InlineData("attending", ParticipationStatus.Attending)]
    [InlineData("notAttending", ParticipationStatus.NotAttending)]
    [InlineData("undecided", ParticipationStatus.Undecided)]
    [InlineData("represented", ParticipationStatus.Represented)]
    public void A_reply_says_its_status_under_attendance(string stored, ParticipationStatus status)
    {
        var at = Instant.FromUtc(2020, 11, 20, 1, 0);
        var reply = new InvitationReply(status, null, null, new AnswerSource("王○○", at, AnswerChannel.Phone, "Kim", at), 2);
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(reply, HubJson.Options));
        Assert.Equal(stored, json.RootElement.GetProperty("attendance").GetString());
        Assert.Equal(reply, JsonSerializer.Deserialize<InvitationReply>(json.RootElement, HubJson.Options));
    }
}
