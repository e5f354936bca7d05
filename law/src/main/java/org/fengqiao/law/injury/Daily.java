package org.fengqiao.law.injury;

import java.math.BigDecimal;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.InvalidInput;

/**
 * Something counted by the day: lost income, care, meals in hospital, nutrition.
 *
 * @param persons how many, 1 except for care
 */
public record Daily(Item item, BigDecimal perDay, int days, int persons) {

    /** Care counts for twenty years at most (art. 8). */
    private static final int LONGEST = Years.FULL * 366;

    /** What is counted by the day, with the article that says so. */
    public enum Item {
        LOST_INCOME("误工费", 7),
        CARE("护理费", 8),
        MEALS("住院伙食补助费", 10),
        NUTRITION("营养费", 11);

        private final String label;
        private final int article;

        Item(String label, int article) {
            this.label = label;
            this.article = article;
        }

        public String label() {
            return label;
        }

        int article() {
            return article;
        }
    }

    public Daily {
        perDay = Amounts.check(perDay, item.label + "日标准");
        if (days < 0 || days > LONGEST) {
            throw new InvalidInput(item.label + "天数应为 0 至 " + LONGEST + "：" + days);
        }
        if (persons < 1 || persons > 10) {
            throw new InvalidInput("人数应为 1 至 10：" + persons);
        }
    }
}
