package org.fengqiao.roster.model;

import java.util.EnumSet;
import java.util.Set;

/** Why the status of an entry changes. Kinds of reasons for the courts' own management of the register, not a statute's list. */
public enum StatusGround {
    OWN_WISH("本人申请", EnumSet.of(EntryStatus.SUSPENDED, EntryStatus.REMOVED)),
    NOT_REVIEWED_WELL("年度考核不合格", EnumSet.of(EntryStatus.SUSPENDED, EntryStatus.REMOVED)),
    BROKE_RULES("违反调解纪律", EnumSet.of(EntryStatus.SUSPENDED, EntryStatus.REMOVED)),
    UNABLE("因健康、工作等原因不能履职", EnumSet.of(EntryStatus.SUSPENDED, EntryStatus.REMOVED)),
    UNDER_ENQUIRY("正在核查反映的问题", EnumSet.of(EntryStatus.SUSPENDED)),
    NO_LONGER_FIT("不再具备担任条件", EnumSet.of(EntryStatus.REMOVED)),
    GROUND_GONE("原因消失，恢复在册", EnumSet.of(EntryStatus.ACTIVE)),
    INVITED_AGAIN("重新受邀入册", EnumSet.of(EntryStatus.ACTIVE));

    private final String label;
    private final Set<EntryStatus> leadsTo;

    StatusGround(String label, Set<EntryStatus> leadsTo) {
        this.label = label;
        this.leadsTo = leadsTo;
    }

    public String label() {
        return label;
    }

    /** The statuses it can be given as a reason for. */
    public Set<EntryStatus> leadsTo() {
        return Set.copyOf(leadsTo);
    }
}
