namespace MeetingHub.Web.Http;

/// <summary>
/// A refusal as the API answers it: problem details (RFC 9457) with a stable <c>code</c>, and the status that the code declares. An upload's answer
/// lists everything that is wrong in <c>errors</c>; the first of it is the problem.
/// </summary>
public sealed class RefusalProblem : IResult
{
    private readonly Refusal _refusal;
    private readonly IReadOnlyList<Refusal>? _all;

    internal RefusalProblem(Refusal refusal) => _refusal = refusal;

    internal RefusalProblem(IReadOnlyList<Refusal> all) => (_refusal, _all) = (all[0], all);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var status = httpContext.RequestServices.GetRequiredService<RefusalTable>().StatusOf(_refusal);
        var extensions = new Dictionary<string, object?> { ["code"] = _refusal.Code };
        if (_refusal.Place is not null)
        {
            extensions["place"] = _refusal.Place;
        }

        if (_refusal.Facts.Count > 0 && _all is null)
        {
            extensions["facts"] = _refusal.Facts;
        }

        if (_all is not null)
        {
            extensions["errors"] = _all.Select(e => new { e.Code, e.Place, e.Detail });
        }

        return TypedResults.Problem(_refusal.Detail, statusCode: status, extensions: extensions).ExecuteAsync(httpContext);
    }
}
