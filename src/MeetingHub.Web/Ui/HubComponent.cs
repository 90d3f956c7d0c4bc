using MeetingHub.Web.Access;
using Microsoft.AspNetCore.Components;

namespace MeetingHub.Web.Ui;

/// <summary>What every component of the house can do: speak the reader's language and know who acts.</summary>
public abstract class HubComponent : ComponentBase, IHandleEvent
{
    [Inject]
    private Reader Reader { get; set; } = null!;

    [Inject]
    private RefusalTexts Refusals { get; set; } = null!;

    [CascadingParameter]
    private HttpContext? Request { get; set; }

    /// <summary>The request that this page answers.</summary>
    protected HttpContext Http => Request ?? throw new InvalidOperationException("Pages are rendered within a request.");

    /// <summary>The reader's language.</summary>
    protected Language Language => Reader.Language;

    /// <summary>Who acts.</summary>
    protected Actor Me => Actor.Of(Http.User);

    /// <summary>A text in the reader's language.</summary>
    protected string T(Text text, params ReadOnlySpan<object?> facts) => Reader.Say(text, facts);

    /// <summary>A refusal in the reader's language.</summary>
    protected string T(Refusal refusal) => Refusals.Say(refusal, Language);

    /// <summary>Whether the page may offer what the policy guards.</summary>
    protected bool May(string policy) => Policies.Allows(policy, Http.User);

    /// <summary>What a form sent is made whole before the page looks at it.</summary>
    public override Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        FilledEntry.FillFormsOf(this);
        return base.SetParametersAsync(ParameterView.Empty);
    }

    /// <summary>A form that is only shown again sets nothing in motion.</summary>
    async Task IHandleEvent.HandleEventAsync(EventCallbackWorkItem item, object? arg)
    {
        if (ShownAgain.Of(Http) is not null)
        {
            return;
        }

        var done = item.InvokeAsync(arg);
        StateHasChanged();
        await done;
        StateHasChanged();
    }
}
