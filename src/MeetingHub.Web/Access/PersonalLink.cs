using MeetingHub.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace MeetingHub.Web.Access;

/// <summary>
/// An outside person's way in: 256 random bits in an address, kept as their SHA-256 only. It opens one meeting's pages for one purpose. It is bound
/// to no mail address: passing it on inside an office is normal, and whoever writes says who they are.
/// </summary>
public sealed class PersonalLink
{
    internal PersonalLink(MeetingId meeting, LinkHolder holder, string token, Instant now)
    {
        Id = Guid.NewGuid();
        Meeting = meeting;
        Government = holder.Government;
        Purpose = holder.Purpose;
        Invitation = holder.Invitation;
        Language = holder.Language;
        Hash = Secret.HashOf(token);
        CreatedAt = now;
    }

    private PersonalLink() => Hash = null!;

    public Guid Id { get; private set; }

    public MeetingId Meeting { get; private set; }

    /// <summary>On whose side the holder is.</summary>
    public GovernmentId Government { get; private set; }

    public LinkPurpose Purpose { get; private set; }

    /// <summary>Whose invitation it answers; null for a contact's link.</summary>
    public Guid? Invitation { get; private set; }

    /// <summary>What its holder reads, until they switch.</summary>
    public Language Language { get; private set; }

    /// <summary>SHA-256 of the token, as lower-case hexadecimal digits.</summary>
    public string Hash { get; private set; }

    public Instant CreatedAt { get; private set; }

    /// <summary>Null while it stands.</summary>
    public Instant? RevokedAt { get; private set; }

    /// <summary>Who it is for.</summary>
    public LinkHolder Holder => new(Government, Purpose, Invitation, Language);

    internal void Revoke(Instant now) => RevokedAt ??= now;
}

/// <summary>Whom a personal link is for.</summary>
/// <param name="Invitation">One person's invitation; null for the contact of a party.</param>
/// <param name="Language">What they read.</param>
public sealed record LinkHolder(GovernmentId Government, LinkPurpose Purpose, Guid? Invitation, Language Language)
{
    /// <summary>A party's contact: they answer proposals, name the delegation, and reply to their own invitation.</summary>
    public static LinkHolder Contact(GovernmentId government, Language language) => new(government, LinkPurpose.Contact, null, language);

    /// <summary>One person who is invited: they answer for themselves.</summary>
    public static LinkHolder Invited(GovernmentId government, Guid invitation, Language language) => new(government, LinkPurpose.Invitation, invitation, language);
}

/// <summary>What a personal link is good for.</summary>
public enum LinkPurpose
{
    /// <summary>To speak for a party at one meeting.</summary>
    Contact,

    /// <summary>To answer one invitation.</summary>
    Invitation,
}

/// <summary>Something that was done through a personal link: written in the same save as the deed.</summary>
/// <param name="name">As typed by the one who did it.</param>
/// <param name="act">The deed's code: <c>meeting.nameDelegation</c>.</param>
public sealed class PersonalLinkUse(Guid link, Instant at, string name, string act)
{
    public long Id { get; private set; }

    public Guid Link { get; private set; } = link;

    public Instant At { get; private set; } = at;

    public string Name { get; private set; } = name;

    public string Act { get; private set; } = act;
}

internal sealed class PersonalLinkMap : IEntityTypeConfiguration<PersonalLink>
{
    public void Configure(EntityTypeBuilder<PersonalLink> link)
    {
        _ = link.ToTable("PersonalLinks").HasKey(l => l.Id);
        _ = link.Property(l => l.Id).ValueGeneratedNever();
        _ = link.HasIndex(l => l.Hash).IsUnique();
        _ = link.HasIndex(l => l.Meeting);
        _ = link.HasOne<Meeting>().WithMany().HasForeignKey(l => l.Meeting).OnDelete(DeleteBehavior.Cascade);
        _ = link.Ignore(l => l.Holder);
    }
}

internal sealed class PersonalLinkUseMap : IEntityTypeConfiguration<PersonalLinkUse>
{
    public void Configure(EntityTypeBuilder<PersonalLinkUse> use)
    {
        _ = use.ToTable("PersonalLinkUses");
        _ = use.HasIndex(u => u.Link);
        _ = use.HasOne<PersonalLink>().WithMany().HasForeignKey(u => u.Link).OnDelete(DeleteBehavior.Cascade);
    }
}
