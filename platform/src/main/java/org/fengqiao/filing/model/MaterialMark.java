package org.fengqiao.filing.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.fengqiao.procedure.Label;
import org.fengqiao.procedure.Widget;

/** What the desk found on one item of the checklist. */
@Label("材料核对")
public record MaterialMark(
        @Label("项目") @NotBlank String id,
        @Label("情况") @NotNull MaterialStatus status,
        @Label("对应材料") @Widget(Widget.Kind.FILE) @NotNull List<UUID> files,
        @Label("备注") @Size(max = 500) String note) {}
