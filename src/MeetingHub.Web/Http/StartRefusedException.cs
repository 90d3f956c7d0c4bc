namespace MeetingHub.Web.Http;

/// <summary>
/// The service does not start, because what it finds is not as it must be; nothing has been created or changed. The message is one line for the
/// person who starts it, with the way out. It is thrown, because the host that is being built takes no other answer.
/// </summary>
public sealed class StartRefusedException(string message) : Exception(message);
