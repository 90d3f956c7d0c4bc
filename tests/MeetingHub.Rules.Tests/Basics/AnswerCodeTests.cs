using CsCheck;

namespace MeetingHub.Rules.Tests.Basics;

public sealed class AnswerCodeTests
{
    [Theory]
    [InlineData("RE: [MH-7K2Q] 关于邀请出席“…”的函", "MH-7K2Q")]
    [InlineData("회신: mh-7k2q 참석합니다", "MH-7K2Q")]
    [InlineData("代理出席（MH-7K2Q）", "MH-7K2Q")]
    [InlineData("MH-7K2Q5", null)]
    [InlineData("XMH-7K2Q", null)]
    [InlineData("MH-7KO1", null)]
    [InlineData(null, null)]
    public void An_answer_is_found_by_the_code_that_its_text_carries_back(string? text, string? code) =>
        Assert.Equal(code, AnswerCode.Find(text)?.Value);

    [Fact]
    public void Every_number_below_the_limit_has_its_own_code_that_is_found_again() =>
        Gen.UInt[0, 923_520].Select(Gen.UInt[0, 923_520]).Sample((a, b) =>
            AnswerCode.Find($"[{AnswerCode.Of(a)}]") == AnswerCode.Of(a) && a == b == (AnswerCode.Of(a) == AnswerCode.Of(b)));
}
