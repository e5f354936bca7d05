package org.fengqiao.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.law.period.Periods;
import org.fengqiao.law.period.Terms;
import org.junit.jupiter.api.Test;

class ArticleTests {

    @Test
    void saysWhereANumberIsCitedFromMemory() {
        assertThat(Statute.CIVIL_PROCEDURE_LAW.article(37).citeMarked()).endsWith("第37条（条文序号未核实）");
        assertThat(Statute.FILING_REGISTRATION.article(7).isRemembered()).isTrue();
        assertThat(IntStream.of(62, 88, 91, 122, 153, 206, 216).mapToObj(Statute.CIVIL_PROCEDURE_LAW::article)).allMatch(Article::isRemembered);
        assertThat(Statute.CIVIL_PROCEDURE_LAW.article(126).citeMarked()).isEqualTo(Statute.CIVIL_PROCEDURE_LAW.article(126).cite());
    }

    @Test
    void marksItWhereverItIsExplained() {
        var reckoning = Periods.reckon(Terms.RETRIAL_APPLICATION, LocalDate.of(2026, 3, 10), Calendar.builtIn());
        assertThat(reckoning.explanation()).contains("申请再审6个月", "《民事诉讼法》第216条（条文序号未核实）");
        assertThat(Line.note("裁定确认", Statute.CIVIL_PROCEDURE_LAW.article(206)).text()).isEqualTo("裁定确认（《民事诉讼法》第206条（条文序号未核实））");
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
