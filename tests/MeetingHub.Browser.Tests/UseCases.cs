using MeetingHub.Web.Http;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingHub.Browser.Tests;

/// <summary>Acts of the service, done without a page: how samples come about.</summary>
internal static class UseCases
{
    /// <summary>Each act stands alone, as a request does; where a job came in between, it is repeated as a person would.</summary>
    public static async Task<T> AskAsync<TUseCase, T>(this IServiceProvider services, Func<TUseCase, Task<Outcome<T>>> act)
        where TUseCase : class
        where T : class
    {
        while (true)
        {
            await using var scope = services.CreateAsyncScope();
            var answer = await act(scope.ServiceProvider.GetRequiredService<TUseCase>());
            if (answer.Refusal?.Code != "meeting.changedMeanwhile")
            {
                return answer.Value ?? throw new InvalidOperationException(answer.Refusal!.Detail);
            }
        }
    }
}
