package org.fengqiao.instruments.kinds;

import org.fengqiao.instruments.compose.ChineseNumerals;
import org.fengqiao.law.Article;
import org.fengqiao.law.Statute;

/** Articles as instruments cite them: full title, number in characters. */
final class Citation {

    private Citation() {}

    static String of(Article article) {
        return title(article.statute()) + "第" + number(article.number()) + "条";
    }

    private static String title(Statute statute) {
        return switch (statute) {
            case CIVIL_PROCEDURE_LAW -> "《中华人民共和国民事诉讼法》";
            case CIVIL_PROCEDURE_INTERPRETATION -> "《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》";
            default -> "《" + statute.title() + "》";
        };
    }

    /** 二百零六. */
    static String number(int n) {
        if (n < 100) {
            return ChineseNumerals.number(n);
        }
        var rest = n % 100;
        var hundreds = ChineseNumerals.number(n / 100) + "百";
        return switch (rest / 10) {
            case 0 -> rest == 0 ? hundreds : hundreds + "零" + ChineseNumerals.number(rest);
            case 1 -> hundreds + "一" + ChineseNumerals.number(rest);
            default -> hundreds + ChineseNumerals.number(rest);
        };
    }
}
