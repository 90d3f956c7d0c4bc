using MeetingHub.Governments;

namespace MeetingHub.Web.Meetings;

/// <summary>What the sides and people of a meeting's search are called on pages.</summary>
public sealed class SearchNames(MeetingSheet sheet)
{
    /// <summary>The government's name; a person's, or their office's while nobody is named; a search's own id for anybody else.</summary>
    /// <param name="id">A participant's id in the search.</param>
    public LocalText Of(string id)
    {
        if (sheet.Meeting.Parties.FirstOrDefault(p => p.Government.Value == id) is { } party)
        {
            return sheet.NameOf(party.Government);
        }

        var people = sheet.Meeting.Parties.SelectMany(p => p.Participants).Select(p => p.WhoAttends()).Where(p => p.Email?.Value == id).Select(p => (p.Name, p.Office));
        var contacts = sheet.Meeting.Parties
            .Select(p => p.Contact ?? sheet.Register[p.Government].Contact).OfType<Contact>()
            .Where(c => c.Email?.Value == id).Select(c => (c.Name, c.Office));
        return people.Concat(contacts).Select(p => p.Name.IsEmpty ? p.Office : p.Name).FirstOrDefault(name => !name.IsEmpty)
            ?? LocalText.Of((Language.English, id));
    }
}
