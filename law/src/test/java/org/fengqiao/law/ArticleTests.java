package org.fengqiao.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleTests {

    @Test
    void saysWhereANumberIsCitedFromMemory() {
        assertThat(Statute.CIVIL_PROCEDURE_LAW.article(37).citeMarked()).endsWith("第37条（条文序号未核实）");
        assertThat(Statute.FILING_REGISTRATION.article(7).isRemembered()).isTrue();
        assertThat(Statute.CIVIL_PROCEDURE_LAW.article(126).citeMarked()).isEqualTo(Statute.CIVIL_PROCEDURE_LAW.article(126).cite());
    }

    @Test
    void citesAsPeopleDo() {
        assertThat(Statute.CIVIL_PROCEDURE_LAW.article(37).cite()).isEqualTo("《" + Statute.CIVIL_PROCEDURE_LAW.title() + "》第37条");
    }
}
