package org.fengqiao.bench.acts;

import java.util.List;

/** The two lifecycles: what is done after the dispute has been handed in, in order, and which of it a statutory clock watches. */
enum Flow {
    /** Settled by the mediator and confirmed by the court. */
    CONFIRMED(
            act("appoint", "指派调解员", 0), act("accept", "接受指派", 3), act("join", "受邀人进入案件", 30), act("propose", "提出协议", 30),
            act("finalise", "定稿", 30), act("sign-claimant", "签署", 30), act("sign-respondent", "签署", 30), act("countersign", "调解员签署", 30),
            act("seek-claimant", "申请司法确认", 30), act("seek-respondent", "申请司法确认", 30), act("accept-application", "受理", 3),
            act("assign", "指定承办法官", 31), act("inquire", "记录共同询问", 31), act("draft", "拟写裁定", 31), act("approve", "批准裁定", 31),
            act("issue", "发出裁定", 31)),
    /** Not settled, turned into an action and accepted by the court. */
    FILED(
            act("appoint", "指派调解员", 0), act("accept", "接受指派", 3), act("end", "终结调解", 30), act("turn-to-filing", "转立案", 0),
            act("check-materials", "核对材料", 7), act("accept-filing", "受理立案", 7));

    /** @param days length of the clock running while the act is awaited; 0 for none */
    record Act(String id, String label, int days) {}

    private final List<Act> acts;

    Flow(Act... acts) {
        this.acts = List.of(acts);
    }

    List<Act> acts() {
        return acts;
    }

    private static Act act(String id, String label, int days) {
        return new Act(id, label, days);
    }
}
