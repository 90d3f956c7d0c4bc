namespace MeetingHub.Web.Ui.Texts;

/// <summary>Refusals about final minutes, their editions and signatures.</summary>
internal static class EditionRefusals
{
    public static Dictionary<string, Text> ByCode { get; } = new()
    {
        ["minutes.changedMeanwhile"] = new(
            "그 사이에 다른 사람이 회의록을 고쳤습니다. 다시 읽어 보고 확정해 주십시오.",
            "其间有人修改了纪要。请重新审阅后再定稿。",
            "その間に議事録が変更されました。改めて確認してから確定してください。",
            "Somebody changed the minutes meanwhile. Read them again, then make them final."),
        ["minutes.reopenReason"] = new(
            "확정을 취소하는 사유를 적어 주십시오.", "请填写撤销定稿的理由。", "確定を取り消す理由を入力してください。", "Say why the text is opened again."),
        ["edition.notFinal"] = new(
            "회의록 문안이 아직 확정되지 않아 서명할 정본이 없습니다.",
            "纪要文本尚未定稿，没有可签署的正本。",
            "議事録の文案がまだ確定していないため、署名する正本がありません。",
            "The text of the minutes is not final yet: there is nothing to sign."),
        ["edition.signed"] = new(
            "이미 서명된 정본이 있어 문안을 고칠 수 없습니다.",
            "已有正本签署，文本不能再修改。",
            "すでに署名された正本があるため、文案は変更できません。",
            "An edition has been signed: the text stays as it is."),
    };
}
