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
        ["edition.changedMeanwhile"] = new(
            "그 사이에 다른 사람이 정본의 상태를 바꾸었습니다. 다시 확인한 뒤 진행해 주십시오.",
            "其间有人更改了正本的状态。请重新确认后再操作。",
            "その間に正本の状態が変更されました。改めて確認してから操作してください。",
            "Somebody changed the editions meanwhile. Look at them again, then repeat."),
        ["edition.noParty"] = new("{party}은(는) 이 회의록의 서명 당사자가 아닙니다.", "{party}不是本纪要的签署方。", "{party}はこの議事録の署名当事者ではありません。", "{party} does not sign these minutes."),
        ["edition.noEvidence"] = new("이 서명에는 스캔 파일이나 서한이 없습니다.", "该签署没有扫描件或函件。", "この署名にはスキャンや書簡がありません。", "There is no scan and no letter for this signature."),

        // Whose turn it is.
        ["edition.alreadySigned"] = new("{party} 측은 이미 서명했습니다.", "{party}方面已签署。", "{party}側はすでに署名しています。", "{party} has signed already."),
        ["edition.refused"] = new(
            "{party} 측이 서명을 거부한 정본입니다. 거부를 철회하면 다시 서명할 수 있습니다.",
            "{party}方面已拒绝签署该正本。撤回拒绝后可重新签署。",
            "{party}側が署名を拒否した正本です。拒否を取り消すと署名できます。",
            "{party} has refused to sign this edition; it can sign once that is taken back."),
        ["edition.notRefused"] = new("거부된 서명이 아닙니다.", "该签署并未被拒绝。", "拒否された署名ではありません。", "This signature was not refused."),
        ["edition.notRecorded"] = new("기록된 서명이 없습니다.", "没有已登记的签署。", "記録された署名がありません。", "No signature is on record."),
        ["edition.stays"] = new("파일에 있는 서명은 삭제할 수 없습니다.", "文件中的签名不能撤销。", "ファイル内の署名は取り消せません。", "A signature in the file cannot be struck out."),
        ["edition.strikeReason"] = new("기록을 삭제하는 사유를 적어 주십시오.", "请填写撤销记录的理由。", "記録を取り消す理由を入力してください。", "Say why the record is struck out."),
        ["edition.stopped"] = new(
            "{party} 측이 이 정본의 서명을 거부하여 절차가 중단되었습니다. 거부가 철회되면 계속할 수 있습니다.",
            "{party}方面拒绝签署该正本，程序已中止。拒绝撤回后方可继续。",
            "{party}側がこの正本への署名を拒否したため、手続きは中断しています。拒否が取り消されると再開できます。",
            "{party} has refused to sign this edition; nothing more happens with it until that is taken back."),
        ["edition.ownFirst"] = new(
            "{party} 측은 자기 정본에 먼저 서명해야 합니다.", "{party}方面须先签署本方保存的正本。", "{party}側は、まず自らの正本に署名する必要があります。", "{party} signs its own edition first."),
        ["edition.holderFirst"] = new(
            "이 정본은 보관자인 {holder} 측이 먼저 서명합니다.", "该正本由保存方{holder}先行签署。", "この正本は、保管する{holder}側が先に署名します。", "{holder}, who keeps this edition, signs it first."),
        ["edition.onPaper"] = new(
            "이 정본은 종이 원본 한 부에 서명하고 있어 파일에 전자서명할 수 없습니다.",
            "该正本正在同一份纸质原件上签署，不能在文件中电子签名。",
            "この正本は1通の書面の原本に署名しているため、ファイルに電子署名することはできません。",
            "This edition is being signed on one original on paper; a signature in the file would not stand on it."),
        ["edition.inFile"] = new(
            "이 정본은 파일에 전자서명하고 있어 종이 원본 한 부에 서명할 수 없습니다. 종이 서명 방식을 각자 서명으로 바꾸거나 파일에 서명해 주십시오.",
            "该正本正在文件中电子签名，不能在同一份纸质原件上签署。请改为各自签署，或在文件中签名。",
            "この正本はファイルに電子署名しているため、1通の書面の原本に署名することはできません。各自署名の方式に変えるか、ファイルに署名してください。",
            "This edition is being signed in the file. Let each party sign a paper copy of its own, or sign in the file."),

        // What is said of a signature.
        ["edition.signerMissing"] = new("서명한 사람의 성명을 입력해 주십시오.", "请填写签署人姓名。", "署名した人の氏名を入力してください。", "Say who signed."),
        ["edition.reasonMissing"] = new("서명하지 않는 사유를 적어 주십시오.", "请填写不签署的理由。", "署名しない理由を入力してください。", "Say why the party does not sign."),
        ["edition.tooLong"] = new("{most}자까지만 입력할 수 있습니다.", "最多可填写{most}个字符。", "{most}文字以内で入力してください。", "This has at most {most} characters."),
        ["edition.dateAhead"] = new("아직 오지 않은 날짜입니다.", "日期尚未到来。", "まだ到来していない日付です。", "The date lies in the future."),
        ["edition.dateForm"] = new("날짜를 입력해 주십시오.", "请填写日期。", "日付を入力してください。", "Enter a date."),
        ["edition.comparerMissing"] = new(
            "종이와 정본을 대조한 사람의 성명을 입력해 주십시오.", "请填写核对纸质件与正本的人员姓名。", "書面と正本を照合した人の氏名を入力してください。", "Say who compared the paper with the edition."),
        ["edition.pages"] = new(
            "정본은 {expected}쪽인데 {found}쪽으로 입력했습니다. 빠진 쪽이 없는지 확인해 주십시오.",
            "正本共{expected}页，填写的是{found}页。请确认是否缺页。",
            "正本は{expected}ページですが、{found}ページと入力されています。抜けがないか確認してください。",
            "The edition has {expected} pages, not {found}. See whether one is missing."),
        ["edition.scanPages"] = new(
            "스캔 파일은 {found}쪽인데 정본은 {expected}쪽입니다. 모든 쪽을 차례대로 다시 스캔해 주십시오.",
            "扫描件共{found}页，正本共{expected}页。请按顺序重新扫描全部页面。",
            "スキャンは{found}ページですが、正本は{expected}ページです。全ページを順にスキャンし直してください。",
            "The scan has {found} pages; the edition has {expected}. Scan every page again, in order."),
        ["edition.checkCode"] = new(
            "확인부호가 이 회의록의 것과 다릅니다. 다른 문안의 출력물이거나 부호를 잘못 읽은 것입니다.",
            "校验码与本纪要不符。可能是其他文本的打印件，或校验码读错。",
            "確認コードがこの議事録のものと異なります。別の文案の印刷物か、コードの読み違いです。",
            "This check code is not the one of these minutes: the paper is another text, or the code was misread."),

        // Files.
        ["edition.fileMissing"] = new("PDF 파일을 선택해 주십시오.", "请选择PDF文件。", "PDFファイルを選択してください。", "Choose the PDF file."),
        ["edition.tooLarge"] = new("파일이 20MB를 넘습니다.", "文件超过20MB。", "ファイルが20MBを超えています。", "The file is larger than 20 MB."),
        ["edition.noPdf"] = new("PDF 파일이 아닙니다.", "不是PDF文件。", "PDFファイルではありません。", "This is no PDF file."),
        ["edition.nothingNew"] = new(
            "내려받은 파일 그대로이며 새 서명이 없습니다.", "文件与下载时相同，没有新的签名。", "ダウンロードしたままのファイルで、新しい署名がありません。", "This is the file as it was downloaded: nobody has signed it."),
        ["edition.older"] = new(
            "이전 파일에 서명한 것입니다. 그 사이에 다른 서명이 들어왔으므로 현재 파일을 내려받아 다시 서명해 주십시오.",
            "签署的是旧版文件。其间已有其他签名，请下载当前文件重新签署。",
            "古いファイルに署名されています。その後に別の署名が加わったため、現在のファイルをダウンロードして署名し直してください。",
            "This file is built on an older revision: another signature has come in since. Download the current file and sign that."),
        ["edition.otherEdition"] = new(
            "{holder} 보관본이 아니라 {other} 보관본 파일입니다.", "这是{other}保存本的文件，不是{holder}保存本。", "{holder}保管用ではなく、{other}保管用のファイルです。", "This is the edition of {other}, not of {holder}."),
        ["edition.notBuiltOn"] = new(
            "보관 중인 정본 파일에 서명한 것이 아닙니다. 다시 인쇄하거나 다른 이름으로 변환·저장하지 말고, 내려받은 파일에 그대로 서명해 주십시오.",
            "该文件并非在所保存的正本文件上签署。请勿重新打印或另存转换，直接在下载的文件上签署。",
            "保管中の正本ファイルに署名したものではありません。印刷や変換で保存し直さず、ダウンロードしたファイルにそのまま署名してください。",
            "This file does not begin with the edition that is kept here. Sign the downloaded file itself, without printing or saving it anew."),
        ["edition.changed"] = new(
            "서명 외에 다른 변경이 있습니다. {change}", "文件除签名外还有其他更改。{change}", "署名以外の変更があります。{change}", "The file does more than sign. {change}"),
        ["edition.earlierBroken"] = new(
            "앞서 한 {party} 측의 서명이 이 파일에서 유효하지 않습니다.", "此文件中{party}方面先前的签名已失效。", "このファイルでは、先に行われた{party}側の署名が有効ではありません。", "The earlier signature of {party} no longer holds in this file."),
        ["edition.notSigned"] = new(
            "{party} 측 서명란이 비어 있습니다.", "{party}方面的签名域为空。", "{party}側の署名欄が空です。", "The field of {party} is empty: nobody has signed it."),
        ["edition.otherField"] = new(
            "{party} 측이 아니라 {other} 측 서명란에 서명되어 있습니다.", "签名位于{other}方面的签名域，而非{party}方面。", "{party}側ではなく{other}側の署名欄に署名されています。", "The field that was signed is that of {other}, not of {party}."),
        ["edition.broken"] = new(
            "새 서명이 유효하지 않습니다. 파일이 손상되었거나 문서 전체에 서명하지 않았습니다.",
            "新签名无效：文件已损坏，或未对整个文件签名。",
            "新しい署名が有効ではありません。ファイルが破損しているか、文書全体への署名ではありません。",
            "The new signature does not hold: the file was damaged, or not signed as a whole."),

        // Originals on their way, the exchange.
        ["edition.paperBegun"] = new(
            "이미 종이로 서명했거나 원본을 보냈으므로 방식을 바꿀 수 없습니다.", "已有纸质签署或原件寄送，不能更改方式。", "すでに書面への署名または原本の送付があるため、方式は変更できません。", "Paper has been signed or sent already: how it goes round stays as it is."),
        ["edition.noOriginals"] = new(
            "각자 서명 방식에서는 원본을 돌리지 않습니다.", "各自签署方式下不传递原件。", "各自署名の方式では原本を回付しません。", "No original goes round: each party signs a copy of its own."),
        ["edition.onTheWay"] = new("원본이 {party} 측으로 가는 중입니다. 도착을 먼저 기록해 주십시오.", "原件正在寄往{party}方面。请先登记送达。", "原本は{party}側へ送付中です。先に到着を記録してください。", "The original is on its way to {party}; record its arrival first."),
        ["edition.isThere"] = new("원본은 이미 {party} 측에 있습니다.", "原件已在{party}方面。", "原本はすでに{party}側にあります。", "The original is with {party} already."),
        ["edition.notThere"] = new("원본이 아직 {party} 측에 없습니다. 발송과 도착을 기록해 주십시오.", "原件尚不在{party}方面。请登记寄出和送达。", "原本はまだ{party}側にありません。送付と到着を記録してください。", "The original is not with {party} yet: record that it was sent and arrived."),
        ["edition.notSent"] = new("이동 중인 원본이 없습니다.", "没有在途的原件。", "送付中の原本はありません。", "No original of this edition is on its way."),
        ["edition.dateBackwards"] = new("앞선 날짜보다 이릅니다.", "日期早于前一步。", "前の日付より早い日付です。", "The date lies before the one of the step before."),
        ["edition.isExchanged"] = new("이미 교환한 정본입니다.", "该正本已互换。", "すでに交換した正本です。", "The edition has been handed over already."),
        ["edition.notComplete"] = new(
            "모든 측이 서명하지 않았으므로 최종본으로 교환할 수 없습니다.", "尚未全部签署，不能作为最终文本互换。", "全員の署名がそろっていないため、最終版として交換できません。", "Not everybody has signed: half-signed it is not handed over as final."),
        ["edition.notBack"] = new("원본이 아직 {holder} 측에 돌아오지 않았습니다.", "原件尚未送回{holder}方面。", "原本がまだ{holder}側に戻っていません。", "The original is not back with {holder} yet."),

        ["officeCertificate.off"] = new(
            "기관 인증서 서명이 꺼져 있습니다. 관리자가 켤 수 있습니다.", "机关证书签名已关闭，可由管理员开启。", "機関の証明書による署名は無効です。管理者が有効にできます。", "Signing with the office's certificate is turned off; an administrator can turn it on."),
        ["officeCertificate.none"] = new(
            "설정된 기관 인증서가 없습니다. 관리자에게 문의해 주십시오.", "未设置机关证书。请联系管理员。", "機関の証明書が設定されていません。管理者にお問い合わせください。", "No certificate of the office is set up. Please ask your administrator."),
        ["officeCertificate.unreadable"] = new(
            "기관 인증서 파일이나 비밀번호 파일을 읽을 수 없습니다.", "无法读取机关证书文件或密码文件。", "機関の証明書ファイルまたはパスワードファイルを読み取れません。", "The certificate's file or its password file cannot be read."),
    };
}
