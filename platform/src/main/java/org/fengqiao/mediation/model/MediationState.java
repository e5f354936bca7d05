package org.fengqiao.mediation.model;

import org.fengqiao.law.period.Terms;
import org.fengqiao.procedure.Capacity;
import org.fengqiao.procedure.CaseState;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Stage;
import org.fengqiao.procedure.Standing;

/** Where a mediation stands. */
public enum MediationState implements CaseState {
    REGISTERED("待指定调解员", "您的纠纷已经登记。法院会在" + Terms.APPOINT_MEDIATOR.spoken() + "内给您安排一位调解员，安排好了会通知您。", "指定调解员", Office.MEDIATION_CLERK),
    ENTRUSTED("待组织指派", "您的纠纷已经委托给一家调解组织，由它安排一位调解员，安排好了会通知您。", "指派调解员", Standing.ORGANISATION),
    CHOOSING("双方选调解员", "请双方各自选一位调解员。选中同一位就由他来调解；选不到一起，由法院安排。", "选调解员", Standing.CLAIMANT),
    APPOINTED("待调解员接受", "已经安排了调解员，正在等他答复。他答应以后，调解就开始。", "答复是否接受", Standing.MEDIATOR),
    IN_PROGRESS("调解中", "调解员正在听双方的说法，帮大家商量办法。有新的安排会通知您。", "主持调解", Standing.MEDIATOR),
    PROPOSED("协议商议中", "调解员写了一份协议草稿。请仔细看，不合适的地方可以提出修改。谁都还没有签字，现在不算数。", "把协议商量定稿", Standing.MEDIATOR),
    SIGNING("待签署", "协议已经定稿，请您看清楚再签字。所有人都签了字（委托给调解组织的，组织也盖了章），协议才算数。", "签署协议", Standing.CLAIMANT),
    SETTLED("调解成功", "大家都签了字，协议已经生效，请按协议办。双方可以一起请法院确认，确认后一方不办，另一方可以申请强制执行。"),
    CONFIRMATION_SOUGHT("已申请司法确认", "双方已经一起请法院确认这份协议，法官正在审查，结果会通知您。"),
    FAILED(
            new Stage("调解不成", "这次没有谈成。您可以一步转为起诉，填过的内容不用再填。")
                    .against("这次没有谈成。对方可能转为起诉，起诉了会通知您；您自己有请求的，也可以起诉。")),
    FILED(
            new Stage("已转立案", "已经转给立案法官审查，下一步请看立案案件。")
                    .against("对方已经转为起诉，立案法官正在审查，下一步请看立案案件。")),
    RETURNED(
            new Stage("已退回", "这件事不能在这里调解，退回的原因已经写明，请按说明办理。")
                    .against("这件事不能在这里调解，退回的原因已经写明。现在不用您办什么。")),
    WITHDRAWN("已撤回", "调解申请已经撤回，调解结束。以后仍然可以再来调解或者起诉。");

    private final Stage stage;

    MediationState(String label, String plain, String task, Capacity awaits) {
        this(new Stage(label, plain, task, awaits));
    }

    MediationState(String label, String plain) {
        this(new Stage(label, plain));
    }

    MediationState(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Stage stage() {
        return stage;
    }
}
