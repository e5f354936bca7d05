package org.fengqiao.intake.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fengqiao.intake.elements.GuidedForms;
import org.fengqiao.law.cause.Causes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeModelTests {

    @Test
    void findsTheSameFactsInOtherWords() {
        var first = Likeness.pairs("去年三月我借给邻居三万元，他打了借条，到现在没有还。");
        var again = Likeness.pairs("邻居去年三月向我借了三万元，打了借条，现在还没有还");
        var other = Likeness.pairs("楼上装修以后天花板漏水，找了物业好几次都不管。");
        assertThat(Likeness.of(first, again)).isGreaterThan(0.3);
        assertThat(Likeness.of(first, other)).isLessThan(0.1);
        assertThat(Likeness.of(first, first)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"张 三,张三", "ＡＢＣ有限责任公司,abc有限公司", "上海某某（中国）有限公司,上海某某中国有限公司"})
    void comparesNamesAsPeopleWriteThem(String written, String other) {
        assertThat(PartyName.normal(written)).isEqualTo(PartyName.normal(other));
    }

    @Test
    @DisplayName("劳动争议调解仲裁法第5条：先仲裁后诉讼；第50条：十五日内起诉")
    void tellsOfArbitrationBeforeALabourAction() {
        assertThat(Elsewhere.of("追索劳动报酬纠纷")).singleElement().satisfies(p -> {
            assertThat(p.first()).isTrue();
            assertThat(p.plain()).contains("15 天");
        });
    }

    @Test
    void tellsOfArbitrationAndNotariesWhereTheCauseAllows() {
        assertThat(Elsewhere.of("民间借贷纠纷")).extracting(Elsewhere.OtherWay::label).containsExactly("仲裁", "公证债权文书");
        assertThat(Elsewhere.of("法定继承纠纷")).extracting(Elsewhere.OtherWay::label).containsExactly("继承公证");
        assertThat(Elsewhere.of("离婚纠纷")).isEmpty();
        assertThat(Elsewhere.of(null)).isEmpty();
    }

    @Test
    void hasAFormForTheCommonestCauses() {
        for (var cause : List.of("民间借贷纠纷", "买卖合同纠纷", "物业服务合同纠纷", "房屋租赁合同纠纷", "追索劳动报酬纠纷", "机动车交通事故责任纠纷",
                "离婚纠纷", "抚养费纠纷", "法定继承纠纷", "相邻通行纠纷", "名誉权纠纷", "建设工程施工合同纠纷")) {
            var form = GuidedForms.form(Causes.named(cause));
            assertThat(GuidedForms.has(Causes.named(cause))).as(cause).isTrue();
            assertThat(form.questions()).hasSizeGreaterThan(3).allSatisfy(q -> assertThat(q.ask()).isNotBlank());
            assertThat(form.schema()).containsKey("properties");
        }
        assertThat(GuidedForms.has(Causes.named("票据追索权纠纷"))).isFalse();
    }
}
