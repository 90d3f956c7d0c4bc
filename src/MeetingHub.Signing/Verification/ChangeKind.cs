namespace MeetingHub.Signing;

/// <summary>What a revision did, in kinds that a person can be told (<see cref="ChangeWords"/>). The first five are what signing adds.</summary>
public enum ChangeKind
{
    /// <summary>A declared field was signed.</summary>
    Signature,

    /// <summary>The look of that signature, inside its own rectangle.</summary>
    SignatureAppearance,

    /// <summary>Certificates and revocation data for later verifiers (DSS).</summary>
    ValidationData,

    /// <summary>An authority's timestamp over the file.</summary>
    DocumentTimestamp,

    /// <summary>Entries of catalog, form or file structure that a signature needs; an object written again unchanged.</summary>
    Bookkeeping,

    PageContent,
    PageBox,
    PageTree,
    Page,
    Annotation,
    Field,
    FieldHidden,
    FieldLocked,
    NewField,
    SignatureReplaced,
    SignatureRemoved,
    AppearanceReplaced,
    AppearanceOverPage,
    Form,
    Action,
    Names,
    Metadata,
    Font,
    Image,
    OptionalContent,
    Structure,
    View,
    Permissions,
    Trailer,
    CrossReference,
    ObjectRemoved,
    ObjectReused,
    ObjectAdded,
    OutsideBytes,
    Other,
}
