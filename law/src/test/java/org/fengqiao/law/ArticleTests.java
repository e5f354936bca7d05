package org.fengqiao.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.law.period.PeriodRule;
import org.fengqiao.law.period.PeriodUnit;
import org.fengqiao.law.period.Periods;
import org.junit.jupiter.api.Test;

class ArticleTests {

    @Test
    void saysWhereANumberIsCitedFromMemory() {
        assertThat(Statute.FILING_REGISTRATION.article(14).citeMarked()).endsWith("第14条（条文序号未核实）");
        assertThat(Statute.CIVIL_PROCEDURE_LAW.article(126).citeMarked()).isEqualTo(Statute.CIVIL_PROCEDURE_LAW.article(126).cite());
    }

    @Test
    void marksNoneThatWasReadInTheTextInForce() {
        assertThat(IntStream.of(13, 22, 37, 62, 88, 89, 91, 122, 127, 151, 153, 160, 185, 206, 216, 249).mapToObj(Statute.CIVIL_PROCEDURE_LAW::article))
                .noneMatch(Article::isRemembered);
        assertThat(IntStream.of(6, 7, 11).mapToObj(Statute.FILING_REGISTRATION::article)).noneMatch(Article::isRemembered);
        assertThat(IntStream.of(4, 5).mapToObj(Statute.MEDIATION_CONFIRMATION::article)).noneMatch(Article::isRemembered);
        assertThat(List.of(
                        Statute.COURT_ORGANISATION.article(26), Statute.CIVIL_CODE.article(17), Statute.ELDERLY_RIGHTS.article(2), Statute.LABOUR_ARBITRATION.article(5)))
                .noneMatch(Article::isRemembered);
    }

    @Test
    void marksItWhereverItIsExplained() {
        var remembered = Statute.FILING_REGISTRATION.article(14);
        var rule = new PeriodRule("sample", "核对材料", 3, PeriodUnit.DAYS, remembered);
        assertThat(Periods.reckon(rule, LocalDate.of(2026, 3, 10), Calendar.builtIn()).explanation()).contains("核对材料3日", remembered.cite() + "（条文序号未核实）");
        assertThat(Line.note("网上立案", remembered).text()).isEqualTo("网上立案（" + remembered.cite() + "（条文序号未核实））");
    }

    @Test
    void citesAsPeopleDo() {
        assertThat(Statute.CIVIL_PROCEDURE_LAW.article(37).cite()).isEqualTo("《" + Statute.CIVIL_PROCEDURE_LAW.title() + "》第37条");
    }

    @Test
    void findsTheArticleThatWasCited() {
        for (var statute : Statute.values()) {
            var article = new Article(statute, 126, "第二款第一项");
            assertThat(Article.cited(article.cite())).contains(article);
            assertThat(Article.cited(new Article(statute, 0).cite())).contains(new Article(statute, 0));
        }
        assertThat(Article.cited("《没有这部法》第1条")).isEmpty();
        assertThat(Article.cited("第1条")).isEmpty();
    }
}
