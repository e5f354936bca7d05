package org.fengqiao.law.injury;

import java.math.BigDecimal;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.Provenance;

/** A sum proved by vouchers, or fixed by local practice as the solatium is. */
public record Voucher(Item item, BigDecimal amount) {

    /** What vouchers prove; article 0 where another interpretation governs. */
    public enum Item {
        MEDICAL("医疗费", 6, Provenance.SUPPLIED),
        TRAVEL("交通费", 9, Provenance.SUPPLIED),
        AIDS("残疾辅助器具费", 13, Provenance.SUPPLIED),
        SOLATIUM("精神损害抚慰金（上限依地方标准）", 0, Provenance.UNVERIFIED);

        private final String label;
        private final int article;
        private final Provenance provenance;

        Item(String label, int article, Provenance provenance) {
            this.label = label;
            this.article = article;
            this.provenance = provenance;
        }

        public String label() {
            return label;
        }

        int article() {
            return article;
        }

        Provenance provenance() {
            return provenance;
        }
    }

    public Voucher {
        amount = Amounts.check(amount, item.label);
    }
}
