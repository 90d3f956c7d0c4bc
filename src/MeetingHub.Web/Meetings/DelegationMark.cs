using System.Security.Cryptography;
using System.Text.Json;
using MeetingHub.Meetings;
using MeetingHub.Web.Http;

namespace MeetingHub.Web.Meetings;

/// <summary>A short mark of a party's list as a form showed it: by it two people who write at once are told apart.</summary>
public static class DelegationMark
{
    public static string Of(Delegation delegation) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(delegation, HubJson.Options)))[..16];
}
