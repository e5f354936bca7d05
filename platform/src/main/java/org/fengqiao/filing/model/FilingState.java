package org.fengqiao.filing.model;

import org.fengqiao.procedure.Capacity;
import org.fengqiao.procedure.CaseState;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Stage;
import org.fengqiao.procedure.Standing;

/** Where a filing review stands. */
public enum FilingState implements CaseState {
    SUBMITTED("待审查", "材料已收到，立案法官正在审查，在期限内答复您。", "审查起诉", Office.FILING_JUDGE),
    CORRECTION("待补正", "材料还缺一些内容，已一次列明，请在期限内补齐；补齐后重新计算审查期限。", "补正材料", Standing.CLAIMANT),
    ACCEPTED("已立案", "法院已经立案，案号已经生成。请按交费通知书交费，法院正在送达副本、移送审判庭。", "送达副本、移送审判庭", Office.FILING_CLERK),
    IN_TRIAL("已移送审理", "立案阶段的事都办完了，案件在审判庭审理，等待开庭通知。"),
    REFUSED("不予受理", "法院裁定不予受理，理由写在裁定书里。不服的，可以在收到裁定书后上诉。"),
    TRANSFERRED("已移送", "这件事应由另一家法院管，材料已经转过去，您不用再交一遍。"),
    HANDED_BACK("已退回", "补正期限已过，材料退回并已记录在册。备齐后可以重新提交。"),
    WITHDRAWN("已撤回", "起诉已经撤回，今后可以再次起诉。");

    private final Stage stage;

    FilingState(String label, String plain, String task, Capacity awaits) {
        stage = new Stage(label, plain, task, awaits);
    }

    FilingState(String label, String plain) {
        stage = new Stage(label, plain);
    }

    @Override
    public Stage stage() {
        return stage;
    }
}
