package org.fengqiao.law.auction;

import org.fengqiao.law.period.PeriodRule;
import org.fengqiao.law.period.Terms;

/** What is seized or sold, as far as time limits tell kinds apart. */
public enum Asset {
    DEPOSIT("deposit", "银行存款", Terms.FREEZE_DEPOSIT),
    MOVABLE("movable", "动产", Terms.SEIZE_MOVABLE),
    IMMOVABLE("immovable", "不动产", Terms.SEAL_IMMOVABLE),
    OTHER("other", "其他财产权", Terms.SEAL_IMMOVABLE);

    private final String id;
    private final String label;
    private final PeriodRule seizure;

    Asset(String id, String label, PeriodRule seizure) {
        this.id = id;
        this.label = label;
        this.seizure = seizure;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /** How long a seizure may last before it is renewed (CPI 485). */
    public PeriodRule seizure() {
        return seizure;
    }

    /** Notice before a first auction (网络司法拍卖规定 12). */
    PeriodRule firstNotice() {
        return this == MOVABLE ? Terms.AUCTION_NOTICE_MOVABLE : Terms.AUCTION_NOTICE_IMMOVABLE;
    }

    /** Notice before a second auction (art. 26). */
    PeriodRule secondNotice() {
        return this == MOVABLE ? Terms.SECOND_NOTICE_MOVABLE : Terms.SECOND_NOTICE_IMMOVABLE;
    }
}
