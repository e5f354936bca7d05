package org.fengqiao.crossregion.model;

import org.fengqiao.procedure.Capacity;
import org.fengqiao.procedure.CaseState;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Stage;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/** Where a cross-region filing stands, as the collaborating court and the party see it. */
public enum CrossRegionState implements CaseState {
    HANDED_IN("待核对形式", "材料已交到就近的法院，正在核对份数和清晰度，随后转给管辖法院。", "核对材料并转交", Office.COLLABORATION_OFFICER),
    FORM_DEFECTS(
            new Stage("形式待补", "材料有缺页、看不清等形式问题，请补好后再转。", "补好材料", Standing.CLAIMANT)
                    .against("对方的材料有缺页、看不清等形式问题，正在等对方补好。现在不用您办什么。")),
    SENT("管辖法院审查中", "材料已转给管辖法院，由管辖法院在约定时限内答复。", "管辖法院审查答复", null),
    CORRECTION_THERE(
            new Stage(
                            "管辖法院通知补正", "管辖法院一次列明了要补正的内容，请打开关联的立案案件补正，也可以请就近法院帮忙。", null, "当事人在关联的立案案件里补正",
                            null, false)
                    .against("管辖法院通知对方补正起诉材料。现在不用您办什么。")),
    ACCEPTED("管辖法院已立案", "管辖法院已经立案，案号见关联案件，以后的事由管辖法院办理。"),
    REFUSED("管辖法院不予受理", "管辖法院裁定不予受理，裁定书见关联案件。"),
    PASSED_ON("已移送其他法院", "管辖法院把材料移送给了另一家法院，请看关联案件。"),
    RETURNED("已退回", "材料退回，原因写在办理记录里。"),
    WITHDRAWN("已撤回", "申请已经撤回。");

    private final Stage stage;

    CrossRegionState(String label, String plain, String task, @Nullable Capacity awaits) {
        this(new Stage(label, plain, null, task, awaits, false));
    }

    CrossRegionState(String label, String plain) {
        this(new Stage(label, plain));
    }

    CrossRegionState(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Stage stage() {
        return stage;
    }
}
