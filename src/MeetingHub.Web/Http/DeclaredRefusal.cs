namespace MeetingHub.Web.Http;

/// <summary>A refusal's code as its folder declares it: the status that the API answers, and what a person reads. Facts stand in the words by their names: <c>{longest}</c>.</summary>
/// <param name="Status">The HTTP status where the refusal is of the request as a whole. One that points at a place in what was sent is always 400.</param>
/// <param name="Words">What it says, in the four languages.</param>
public sealed record DeclaredRefusal(int Status, Text Words)
{
    public DeclaredRefusal(int status, string korean, string chinese, string japanese, string english)
        : this(status, new Text(korean, chinese, japanese, english))
    {
    }
}
