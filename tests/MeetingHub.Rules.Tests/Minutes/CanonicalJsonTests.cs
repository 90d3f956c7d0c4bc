using System.Globalization;
using System.Text.Json.Nodes;
using MeetingHub.Minutes;

namespace MeetingHub.Tests.Minutes;

public class CanonicalJsonTests
{
    [Theory]
    [InlineData("0000000000000000", "0")]
    [InlineData("8000000000000000", "0")]
    [InlineData("0000000000000001", "5e-324")]
    [InlineData("8000000000000001", "-5e-324")]
    [InlineData("7fefffffffffffff", "1.7976931348623157e+308")]
    [InlineData("ffefffffffffffff", "-1.7976931348623157e+308")]
    [InlineData("4340000000000000", "9007199254740992")]
    [InlineData("c340000000000000", "-9007199254740992")]
    [InlineData("4430000000000000", "295147905179352830000")]
    [InlineData("44b52d02c7e14af5", "9.999999999999997e+22")]
    [InlineData("44b52d02c7e14af6", "1e+23")]
    [InlineData("44b52d02c7e14af7", "1.0000000000000001e+23")]
    [InlineData("444b1ae4d6e2ef4e", "999999999999999700000")]
    [InlineData("444b1ae4d6e2ef4f", "999999999999999900000")]
    [InlineData("444b1ae4d6e2ef50", "1e+21")]
    [InlineData("3eb0c6f7a0b5ed8c", "9.999999999999997e-7")]
    [InlineData("3eb0c6f7a0b5ed8d", "0.000001")]
    [InlineData("41b3de4355555553", "333333333.3333332")]
    [InlineData("41b3de4355555554", "333333333.33333325")]
    [InlineData("41b3de4355555555", "333333333.3333333")]
    [InlineData("41b3de4355555556", "333333333.3333334")]
    [InlineData("41b3de4355555557", "333333333.33333343")]
    [InlineData("becbf647612f3696", "-0.0000033333333333333333")]
    [InlineData("43143ff3c1cb0959", "1424953923781206.2")]
    public void Prints_the_numbers_of_RFC_8785_appendix_B(string bits, string expected)
    {
        var number = BitConverter.Int64BitsToDouble(long.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        Assert.Equal(expected, CanonicalJson.Of(JsonNode.Parse(number.ToString("R", CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Writes_the_sample_of_RFC_8785_section_3_2_2() => Assert.Equal(
        """{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}""",
        CanonicalJson.Of(JsonNode.Parse("""
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """)));

    [Fact]
    public void Sorts_members_by_UTF_16_units_as_in_section_3_2_3()
    {
        var sorted = CanonicalJson.Of(JsonNode.Parse("""
            {
              "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """));
        string[] inOrder = ["Carriage Return", "One", "Control", "Latin Small Letter O", "Euro Sign", "Emoji: Grinning Face", "Hebrew Letter"];
        var places = inOrder.Select(name => sorted.IndexOf(name, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Escapes_only_what_has_to_be_escaped() => Assert.Equal(
        "\"\\b\\t\\n\\f\\r\\u001f\\\"\\\\/\u007f<>&\u2028경기도😀\"",
        CanonicalJson.Of(JsonValue.Create("\b\t\n\f\r\u001f\"\\/\u007f<>&\u2028경기도😀")));

    [Fact]
    public void Refuses_half_a_surrogate_pair_and_numbers_beyond_all_bounds()
    {
        Assert.Throws<ArgumentException>(() => CanonicalJson.Of(JsonValue.Create("\ud83d")));
        Assert.Throws<ArgumentException>(() => CanonicalJson.Of(JsonNode.Parse("1e999")));
    }
}
