package org.fengqiao.crossregion.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.fengqiao.filing.FilingProgress;
import org.fengqiao.procedure.Act;
import org.fengqiao.procedure.Label;
import org.fengqiao.procedure.Widget;

/** What can be done in a cross-region filing. */
public sealed interface CrossRegionAct extends Act {

    @Label("转给管辖法院")
    record Send(@Label("核对说明") @Widget(Widget.Kind.TEXT) @NotNull @Size(max = 1000) String note) implements CrossRegionAct {}

    @Label("通知补好形式问题")
    record AskForm(
            @Label("哪些材料、什么问题") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 2000) String defects,
            @Label("期限（日）") @Min(1) @Max(30) int days)
            implements CrossRegionAct {}

    @Label("补交")
    record SupplyForm(@Label("材料") @Widget(Widget.Kind.FILE) @NotEmpty List<UUID> files) implements CrossRegionAct {}

    @Label("改转其他法院")
    record Redirect(
            @Label("管辖法院") @Widget(Widget.Kind.COURT) @NotBlank String court,
            @Label("理由") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 1000) String reason)
            implements CrossRegionAct {}

    @Label("退回材料")
    record Return(@Label("原因") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 1000) String reason) implements CrossRegionAct {}

    @Label("撤回")
    record Withdraw(@Label("原因") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 1000) String reason) implements CrossRegionAct {}

    @Label("催办管辖法院")
    record Urge(@Label("内容") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 500) String note) implements CrossRegionAct {}

    @Label("管辖法院反馈")
    record Feedback(@Label("进展") @NotNull FilingProgress progress, @Label("说明") @NotNull String note) implements CrossRegionAct {}

    @Label("逾期未补退回")
    record LapseForm() implements CrossRegionAct {}
}
