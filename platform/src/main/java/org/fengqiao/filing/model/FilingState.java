package org.fengqiao.filing.model;

import org.fengqiao.law.period.Terms;
import org.fengqiao.procedure.CaseState;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Stage;
import org.fengqiao.procedure.Standing;

/** Where a filing review stands. */
public enum FilingState implements CaseState {
    SUBMITTED(
            new Stage("待审查", "材料已收到，立案法官正在审查，在期限内答复您。", "审查起诉", Office.FILING_JUDGE)
                    .against("对方向法院起诉了，立案法官正在审查是否立案。现在不用您办什么；立案以后，起诉状副本会送给您。")),
    CORRECTION(
            new Stage("待补正", "材料还缺一些内容，已一次列明，请在期限内补齐；补齐后重新计算审查期限。", "补正材料", Standing.CLAIMANT)
                    .against("对方的起诉材料还不齐，法院通知对方补正。现在不用您办什么。")),
    ACCEPTED(
            new Stage("已立案", "法院已经立案，案号已经生成。请按交费通知书交费，法院正在送达副本、移送审判庭。", "送达副本、移送审判庭", Office.FILING_CLERK)
                    .against("法院受理了对方的起诉，正在把起诉状副本送给您。收到以后" + Terms.DEFENCE.spoken() + "内（住所在国外的"
                            + Terms.DEFENCE_FOREIGN.spoken() + "内）把答辩状交到法院；没有交的，法院照样审理。")),
    IN_TRIAL(new Stage("已移送审理", "立案阶段的事都办完了，案件在审判庭审理，等待开庭通知。")),
    REFUSED(
            new Stage("不予受理", "法院裁定不予受理，理由写在裁定书里。不服的，可以在收到裁定书后上诉。")
                    .against("法院裁定不受理对方的起诉，对方不服的可以上诉。现在不用您办什么。")),
    TRANSFERRED(
            new Stage("已移送", "这件事应由另一家法院管，材料已经转过去，您不用再交一遍。")
                    .against("这件事应由另一家法院管，对方的起诉材料已经转过去。现在不用您办什么。")),
    HANDED_BACK(
            new Stage("已退回", "补正期限已过，材料退回并已记录在册。备齐后可以重新提交。")
                    .against("对方没有在期限内补正，起诉材料已经退回；对方以后可以再起诉。")),
    WITHDRAWN(new Stage("已撤回", "起诉已经撤回，今后可以再次起诉。").against("对方的起诉已经撤回，对方以后可以再起诉。"));

    private final Stage stage;

    FilingState(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Stage stage() {
        return stage;
    }
}
