package org.fengqiao.confirmation.model;

import org.fengqiao.law.period.Terms;
import org.fengqiao.procedure.Capacity;
import org.fengqiao.procedure.CaseState;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Stage;
import org.fengqiao.procedure.Standing;

/** Where a confirmation stands. */
public enum ConfirmationState implements CaseState {
    JOINING("待共同申请", "司法确认要双方一起申请，还有人没有确认申请。协议生效后" + Terms.CONFIRMATION_APPLICATION.spoken() + "内都可以。", "确认共同申请", Standing.CLAIMANT),
    APPLIED("待决定受理", "申请已经交到法院，法院" + Terms.CONFIRMATION_ACCEPTANCE.spoken() + "内决定是否受理。", "决定是否受理", Office.FILING_JUDGE),
    ACCEPTED("已受理，待分案", "法院已经受理，正在安排法官。", "安排法官", Office.TRIBUNAL_HEAD),
    REVIEW("审查中", "法官正在审查协议，会请双方一起到场或在线核实情况。", "审查协议", Standing.RESPONSIBLE_JUDGE),
    SUPPLEMENT("待补充", "法官请你们补充陈述或材料。没有正当理由逾期不补的，法官可以裁定按撤回申请处理。", "补充陈述或材料", Standing.CLAIMANT),
    UNSUPPLIED("逾期未补充，待法官处理", "补充的期限已经过了，法官要决定怎样处理。现在仍然可以提交补充；有正当理由的，请在补充里写明。", "决定怎样处理", Standing.RESPONSIBLE_JUDGE),
    WITHDRAWAL_SOUGHT("申请撤回，待裁定", "有当事人申请撤回，法官将裁定是否准许。不准许的，审查继续进行。", "裁定是否准许撤回", Standing.RESPONSIBLE_JUDGE),
    RULING_DRAFTED("裁定待审批", "法官已经拟好裁定，正在审批。", "审批裁定", Office.TRIBUNAL_HEAD),
    APPROVED("裁定待发出", "裁定已经批准，马上发给双方。", "发出裁定", Standing.RESPONSIBLE_JUDGE),
    CONFIRMED(
            "协议有效",
            "法院裁定调解协议有效。一方不履行的，另一方可以申请强制执行。对裁定有异议的，自己收到裁定书之日起十五日内提出。"),
    OBJECTED("异议审查中", "有人对确认裁定提出异议，法官正在审查：成立的撤销或者变更原裁定，不成立的裁定驳回。", "审查异议", Standing.RESPONSIBLE_JUDGE),
    OBJECTION_DRAFTED("异议裁定待审批", "法官已经拟好对异议的裁定，正在审批。", "审批对异议的裁定", Office.TRIBUNAL_HEAD),
    CHANGED("协议部分有效", "法院审查异议后变更了确认裁定，以新的裁定书为准。对新裁定有异议的，自己收到之日起十五日内提出。"),
    REVOKED("确认裁定已撤销", "法院审查异议后撤销了确认裁定，不能再凭它申请强制执行。可以重新调解，也可以起诉。"),
    REJECTED("裁定驳回", "法院裁定驳回申请。可以变更协议、重新调解，也可以起诉。"),
    NOT_ACCEPTED("不予受理", "法院裁定不受理这个申请，理由写在裁定书里。"),
    WITHDRAWN("已撤回", "申请已经撤回，或者裁定按撤回处理。协议仍对双方有约束力。");

    private final Stage stage;

    ConfirmationState(String label, String plain, String task, Capacity awaits) {
        stage = new Stage(label, plain, task, awaits);
    }

    ConfirmationState(String label, String plain) {
        stage = new Stage(label, plain);
    }

    @Override
    public Stage stage() {
        return stage;
    }
}
