package org.fengqiao.confirmation.model;

import org.fengqiao.law.period.Terms;
import org.fengqiao.procedure.Capacity;
import org.fengqiao.procedure.CaseState;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Stage;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/** Where a confirmation stands. */
public enum ConfirmationState implements CaseState {
    JOINING("待共同申请", "司法确认要双方一起申请，还有人没有确认申请。协议生效后" + Terms.CONFIRMATION_APPLICATION.spoken() + "内都可以。", Standing.CLAIMANT),
    APPLIED("待决定受理", "申请已经交到法院，法院" + Terms.CONFIRMATION_ACCEPTANCE.spoken() + "内决定是否受理。", Office.FILING_JUDGE),
    ACCEPTED("已受理，待分案", "法院已经受理，正在安排法官。", Office.TRIBUNAL_HEAD),
    REVIEW("审查中", "法官正在审查协议，会请双方一起到场或在线核实情况。", Standing.RESPONSIBLE_JUDGE),
    SUPPLEMENT("待补充", "法官请你们补充陈述或材料，逾期不补的按撤回申请处理。", Standing.CLAIMANT),
    RULING_DRAFTED("裁定待审批", "法官已经拟好裁定，正在审批。", Office.TRIBUNAL_HEAD),
    APPROVED("裁定待发出", "裁定已经批准，马上发给双方。", Standing.RESPONSIBLE_JUDGE),
    CONFIRMED("协议有效", "法院裁定调解协议有效。一方不履行的，另一方可以申请强制执行。", null),
    REJECTED("裁定驳回", "法院裁定驳回申请。可以变更协议、重新调解，也可以起诉。", null),
    NOT_ACCEPTED("不予受理", "法院裁定不受理这个申请，理由写在裁定书里。", null),
    WITHDRAWN("已撤回", "申请已经撤回，或者按撤回处理。协议仍对双方有约束力。", null);

    private final Stage stage;

    ConfirmationState(String label, String plain, @Nullable Capacity awaits) {
        stage = new Stage(label, plain, awaits);
    }

    @Override
    public Stage stage() {
        return stage;
    }
}
