namespace MeetingHub.Web.Http;

/// <summary>What a use case answers: a value, or the refusal that explains why there is none.</summary>
public readonly record struct Outcome<T>(T? Value, Refusal? Refusal)
    where T : class
{
    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Refusal refusal) => new(null, refusal);

    /// <summary>The value, turned into what the caller shows.</summary>
    public Outcome<TShown> Select<TShown>(Func<T, TShown> show)
        where TShown : class =>
        Value is { } value ? show(value) : Refusal!;
}
