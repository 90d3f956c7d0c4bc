using Quartz;

namespace MeetingHub.Web.Outbox;

/// <summary>
/// Work that falls due at dates: what another folder has to do at moments that its own data set. The alarms lie in the database and outlive the
/// process; an alarm says only when to look. What is then due is asked of the data as they stand, so a lost, late or doubled alarm does no harm.
/// It throws only what nobody expects; the scheduler then notes the error, and the next alarm or start asks again.
/// </summary>
public interface IScheduledWork
{
    /// <summary>The name under which its alarms are stored. It never changes: the databases of earlier versions have it.</summary>
    string Name { get; }

    /// <summary>The service has started: what follows from settings may have changed meanwhile, and is planned anew. <see cref="RunAsync"/> follows at once.</summary>
    Task PlanAsync(CancellationToken cancellationToken);

    /// <summary>Does whatever is due by now.</summary>
    /// <returns>False when some of it failed and is to be tried again in a minute.</returns>
    Task<bool> RunAsync(CancellationToken cancellationToken);
}

/// <summary>Registers work that falls due at dates.</summary>
public static class ScheduledWorkRegistration
{
    /// <param name="formerType">The type of which databases of earlier versions say that it does this work; null where there was none.</param>
    public static void AddScheduledWork<TWork>(this IServiceCollection services, string? formerType = null)
        where TWork : class, IScheduledWork
    {
        _ = services.AddScoped<IScheduledWork, TWork>();
        if (formerType is not null)
        {
            _ = services.Configure<TypeLoaderOptions>(types => types.Map(formerType, typeof(RunScheduledWork)));
        }
    }
}
