package org.fengqiao.filing.model;

import org.fengqiao.procedure.Label;

/** How it stands with one item of the checklist. */
public enum MaterialStatus {
    @Label("待核对")
    UNCHECKED,
    @Label("已齐")
    SATISFIED,
    @Label("缺少")
    MISSING,
    @Label("不需要")
    NOT_NEEDED
}
