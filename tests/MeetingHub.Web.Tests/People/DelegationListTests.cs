using System.Text;
using MeetingHub.Meetings;
using MeetingHub.Web.People;

namespace MeetingHub.Web.Tests.People;

public sealed class DelegationListTests
{
    private const string Korean = "연번,성명,소속,직위,구분,전화번호,이메일\r\n1,홍○○,경기도 외교통상과,과장,단장,031-000-0000,head@gyeonggi.example.org\r\n2,,경기연구원,연구위원,,,\r\n3,김○○,경기도 외교통상과,통역관,통역,,\r\n";
    private const string Chinese = "序号,姓名,单位,职务,角色,邮箱\r\n1,王○○,山东省外事办公室,主任,团长,head@shandong.example.org\r\n2,李○○,山东社会科学院,研究员,列席,\r\n";
    private const string Japanese = "席次,氏名,ふりがな,所属,役職,役割,メールアドレス\r\n1,山田○○,やまだ,神奈川県国際課,課長,団長,head@kanagawa.example.org\r\n2,佐藤○○,さとう,神奈川県国際課,主事,通訳,\r\n";

    static DelegationListTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("ks_c_5601-1987")]
    public void A_Korean_list_is_read_in_the_order_given(string encoding)
    {
        var people = People(Korean, encoding, Language.Korean);
        Assert.Equal(["홍○○", "", "김○○"], people.Select(p => p.Name.For(Language.Korean)));
        Assert.Equal([ParticipantRole.Head, ParticipantRole.Member, ParticipantRole.Interpreter], people.Select(p => p.Role));
        Assert.Equal("head@gyeonggi.example.org", people[0].Email?.Value);
        Assert.True(people[1].IsToBeNamed);
        Assert.Equal("경기연구원", people[1].Office[Language.Korean]);
        Assert.DoesNotContain("031", string.Join(' ', people), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    [InlineData("gbk")]
    public void A_Chinese_list_is_read(string encoding)
    {
        var people = People(Chinese, encoding, Language.SimplifiedChinese);
        Assert.Equal(["王○○", "李○○"], people.Select(p => p.Name[Language.SimplifiedChinese]));
        Assert.Equal([ParticipantRole.Head, ParticipantRole.Observer], people.Select(p => p.Role));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("shift_jis")]
    public void A_Japanese_list_is_read_with_its_readings(string encoding)
    {
        var people = People(Japanese, encoding, Language.Japanese);
        Assert.Equal(["山田○○", "佐藤○○"], people.Select(p => p.Name[Language.Japanese]));
        Assert.Equal(["やまだ", "さとう"], people.Select(p => p.Reading));
    }

    [Theory]
    [InlineData("ks_c_5601-1987", "홍길동", "외교통상과", Language.Korean)]
    [InlineData("gb18030", "王伟", "山东省外事办公室", Language.SimplifiedChinese)]
    [InlineData("shift_jis", "山田太郎", "国際課", Language.Japanese)]
    public void With_English_headings_the_bytes_themselves_tell_the_encoding(string encoding, string name, string office, Language language)
    {
        var people = People($"Name,Office,E-mail\r\n{name},{office},a@example.org\r\n", encoding, language);
        Assert.Equal((name, office), (people[0].Name[language], people[0].Office[language]));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"\"http://example.org\"\")", "HYPERLINK(\"http://example.org\")")]
    [InlineData("+cmd|' /C calc'!A0", "cmd|' /C calc'!A0")]
    [InlineData("@SUM(1)", "SUM(1)")]
    [InlineData("=\"\"0012\"\"", "0012")]
    public void A_formula_is_text(string cell, string name) =>
        Assert.Equal(name, People($"Name,Title\n\"{cell}\",x\n", "utf-8", Language.English)[0].Name[Language.English]);

    [Fact]
    public void Quoted_cells_hold_commas_quotes_and_line_breaks_and_other_separators_do_too()
    {
        var people = People("name;office\n\"Smith, \"\"Jo\"\"\nann\";\"A; B\"\n", "utf-8", Language.English);
        Assert.Equal(("Smith, \"Jo\" ann", "A; B"), (people[0].Name[Language.English], people[0].Office[Language.English]));
    }

    /// <summary>As offices and their spreadsheets write it: a title above the headings, Excel's line that names the separator, line ends of another system.</summary>
    [Theory]
    [InlineData("대표단 명단,,\r\n2030년 12월,,\r\n성명,소속,이메일\r\n홍○○,경기도,a@example.org\r\n")]
    [InlineData("sep=;\r\n성명;소속;이메일\r\n홍○○;경기도;a@example.org\r\n")]
    [InlineData("\r\n성명\t소속\t이메일\r\n홍○○\t경기도\ta@example.org\r\n")]
    [InlineData("성명,소속,이메일\r홍○○,경기도,a@example.org\r")]
    public void Whatever_stands_round_the_headings_they_are_found(string list)
    {
        var person = Assert.Single(People(list, "utf-8", Language.Korean));
        Assert.Equal(("홍○○", "경기도", "a@example.org"), (person.Name[Language.Korean], person.Office[Language.Korean], person.Email?.Value));
    }

    [Fact]
    public void A_cell_that_is_cut_is_cut_between_characters() =>
        Assert.Equal(new string('a', 299), People($"name\n{new string('a', 299)}𠮷𠮷\n", "utf-8", Language.English)[0].Name[Language.English]);

    /// <summary>As offices write their lists: titles above them in a file with semicolons, remarks in the headings.</summary>
    [Theory]
    [InlineData("경기도 대표단 명단\r\n2020. 12. 1.(화) 수원\r\n\r\n성명;직위;이메일\r\n홍길동;과장;a@example.org\r\n")]
    [InlineData("\r\n성명(한글)\t직위（직급）\tE-Mail 주소\r\n홍길동\t과장\ta@example.org\r\n")]
    public void A_title_and_remarks_hide_no_column(string text)
    {
        var person = Assert.Single(People(text, "utf-8", Language.Korean));
        Assert.Equal(("홍길동", "과장", "a@example.org"), (person.Name[Language.Korean], person.Title[Language.Korean], person.Email?.Value));
    }

    [Fact]
    public void Every_line_that_cannot_be_is_named_and_nothing_is_taken()
    {
        var reading = Read("name,email,role,language\nA,not an address,,\nB,b@example.org,emperor,\nC,c@example.org,,tlh\nD,d@example.org,,en\n");
        Assert.Null(reading.People);
        Assert.Equal([("delegation.address", "/lines/2"), ("delegation.role", "/lines/3"), ("delegation.language", "/lines/4")], reading.Errors.Select(e => (e.Code, e.Place!)));
    }

    [Theory]
    [InlineData("", "delegation.empty")]
    [InlineData("name\n\n,\n", "delegation.empty")]
    [InlineData("A,B\n1,2\n", "delegation.headings")]
    [InlineData("name,name\nA,B\n", "delegation.headingTwice")]
    [InlineData("name\n\"open\n", "delegation.quote")]
    [InlineData("BEGIN:VCARD\nFN:A\n", "delegation.card")]
    [InlineData("BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\n", "delegation.card")]
    public void A_list_that_is_none_is_refused(string text, string code) => Assert.Equal(code, Assert.Single(Read(text).Errors).Code);

    [Theory]
    [InlineData(301)]
    [InlineData(10_000)]
    public void Three_hundred_people_are_taken_and_a_longer_list_is_refused_with_one_message(int count)
    {
        Assert.Equal(300, Read("name,email\n" + Rows(300)).People!.Count);
        var refusal = Assert.Single(Read("name,email\n" + Rows(count)).Errors);
        Assert.Equal(("delegation.tooLong", "/lines/302"), (refusal.Code, refusal.Place));

        static string Rows(int count) => string.Concat(Enumerable.Range(1, count).Select(i => $"P{i},p{i}@example.org\n"));
    }

    [Fact]
    public void An_address_keeps_the_sign_that_it_begins_with() =>
        Assert.Equal("+tag@example.org", People("name,email\nA,'+tag@example.org\n", "utf-8", Language.English)[0].Email?.Value);

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.SimplifiedChinese)]
    [InlineData(Language.Japanese)]
    [InlineData(Language.English)]
    public void What_is_written_is_read_again_and_runs_in_no_spreadsheet(Language language)
    {
        Participant[] people =
        [
            new(Said("Smith, \"Jo\""), Said("Office; A"), Said("Chair"), ParticipantRole.Head, Reading: "Sumisu", Language: Language.English,
                Email: MeetingHub.Basics.EmailAddress.Parse("-jo@example.org"), Deputy: new(Said("Deputy"), Said("Vice"), MeetingHub.Basics.EmailAddress.Parse("d@example.org"))),
            new(LocalText.Empty, Said("Office"), LocalText.Empty, ParticipantRole.Interpreter, IsRequired: false),
        ];
        Assert.Equal(people, DelegationList.Read(DelegationCsv.File(people, language), language).People);

        var formula = DelegationCsv.Write([people[0] with { Name = Said("=cmd|' /C calc'!A0") }], language);
        Assert.Contains(",'=cmd|", formula, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", formula, StringComparison.Ordinal);
        Assert.Contains(",'-jo@example.org", formula, StringComparison.Ordinal);

        LocalText Said(string words) => LocalText.Of((language, words));
    }

    [Fact]
    public void Bytes_of_no_encoding_are_refused() =>
        Assert.Equal("delegation.encoding", Assert.Single(DelegationList.Read(new byte[] { 0xFF, 0x80, 0x00, 0x81 }, Language.Korean).Errors).Code);

    [Fact]
    public void Cards_of_three_versions_are_people_in_their_order()
    {
        var cards = """
            BEGIN:VCARD
            VERSION:4.0
            FN:山田○○
            N:山田;○○;;;
            X-PHONETIC-LAST-NAME:やまだ
            ORG:神奈川県;国際課
            TITLE:課長
            TEL:+81-45-000-0000
            item1.EMAIL;TYPE=work:head@kanagawa.example.org
            LANG:ja
            END:VCARD
            BEGIN:VCARD
            VERSION:2.1
            N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E4=BD=90=E8=97=A4;=E2=97=8B=
            =E2=97=8B
            TITLE:A title that is so long that it goes on
              in a second line\, with a comma
            END:VCARD

            """;
        var people = People(cards, "utf-8", Language.Japanese);
        Assert.Equal(["山田○○", "佐藤○○"], people.Select(p => p.Name[Language.Japanese]));
        Assert.Equal(("神奈川県 国際課", "課長", "やまだ", "head@kanagawa.example.org", Language.Japanese),
            (people[0].Office[Language.Japanese], people[0].Title[Language.Japanese], people[0].Reading, people[0].Email?.Value, people[0].Language));
        Assert.Equal("A title that is so long that it goes on in a second line, with a comma", people[1].Title[Language.Japanese]);
    }

    [Theory]
    [InlineData("N:Smith;John;Q;Dr.;", "John Q Smith")]
    [InlineData("N:Smith;;;;", "Smith")]
    [InlineData("N:王;小○;;;", "王小○")]
    [InlineData("FN;LANGUAGE=en;ALTID=1:Yamada\nFN;LANGUAGE=ja;ALTID=1:山田○○", "山田○○")]
    [InlineData("FN:First\nFN:Second\nN:Smith;John;;;", "First")]
    public void A_name_is_written_as_its_language_writes_it(string lines, string name) =>
        Assert.Equal(name, People($"BEGIN:VCARD\nVERSION:4.0\n{lines}\nEND:VCARD\n", "utf-8", Language.Japanese)[0].Name[Language.Japanese]);

    [Theory]
    [InlineData("VERSION:2.1\r\nFN:John\r\n Smith", "John Smith")]
    [InlineData("VERSION:3.0\r\nFN:홍길\r\n 동", "홍길동")]
    [InlineData("VERSION:2.1\r\nFN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Jos=E9", "José")]
    public void A_cards_lines_are_joined_and_decoded_as_its_version_has_it(string lines, string name) =>
        Assert.Equal(name, Assert.Single(People($"BEGIN:VCARD\r\n{lines}\r\nEND:VCARD\r\n", "utf-8", Language.Korean)).Name[Language.Korean]);

    private static DelegationReading Read(string text) => DelegationList.Read(Encoding.UTF8.GetBytes(text), Language.English);

    private static IReadOnlyList<Participant> People(string text, string encoding, Language language)
    {
        var chosen = Encoding.GetEncoding(encoding);
        var reading = DelegationList.Read((byte[])[.. encoding.StartsWith("utf", StringComparison.Ordinal) ? chosen.GetPreamble() : [], .. chosen.GetBytes(text)], language);
        Assert.Empty(reading.Errors);
        return reading.People!;
    }
}
