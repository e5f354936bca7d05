package org.fengqiao.courts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fengqiao.database.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest(properties = "fengqiao.demo=true")
class CourtsModuleTests {

    @Autowired
    Courts courts;

    @Autowired
    Figures figures;

    @Autowired
    Organisations organisations;

    @Test
    void knowsTheFourCourtsOfTheAllianceInTheirOrder() {
        assertThat(courts.inAlliance()).extracting(Court::code).containsExactly("沪0114", "沪0118", "苏0509", "浙0421");
    }

    @Test
    void knowsTwelveTribunalsOfTheZoneAndFourOfJiading() {
        assertThat(courts.inAlliance()).extracting(c -> c.units().stream().filter(u -> u.kind() == CourtUnit.Kind.TRIBUNAL).count())
                .containsExactly(4L, 3L, 5L, 4L);
    }

    @Test
    void namesOneLeadTribunalForEachCourtOfTheZone() {
        assertThat(courts.inAlliance().stream().flatMap(c -> c.units().stream()).filter(CourtUnit::lead))
                .extracting(CourtUnit::name)
                .containsExactly("朱家角人民法庭", "汾湖人民法庭", "西塘人民法庭");
    }

    @Test
    void findsTheCourtThatAnswersForADistrict() {
        assertThat(courts.answeringFor("330421")).map(Court::name).contains("嘉善县人民法院");
        assertThat(courts.answeringFor("110101")).isEmpty();
    }

    @Test
    void prefersTheFigureOfTheCourtToThatOfTheProvinceToThatOfAll() {
        var day = LocalDate.of(2026, 6, 1);
        figures.set(new Figure("test.figure", "*", LocalDate.of(2020, 1, 1), "1", "", "试", "试", true));
        figures.set(new Figure("test.figure", "沪", LocalDate.of(2020, 1, 1), "2", "", "试", "试", true));
        figures.set(new Figure("test.figure", "沪0118", LocalDate.of(2020, 1, 1), "3", "", "试", "试", true));
        figures.set(new Figure("test.figure", "沪0118", LocalDate.of(2027, 1, 1), "4", "", "试", "试", true));
        assertThat(figures.require("test.figure", "浙0421", day).integer()).isEqualTo(1);
        assertThat(figures.require("test.figure", "沪0114", day).integer()).isEqualTo(2);
        assertThat(figures.require("test.figure", "沪0118", day).integer()).isEqualTo(3);
        assertThat(figures.require("test.figure", "沪0118", LocalDate.of(2027, 1, 1)).integer()).isEqualTo(4);
    }

    @Test
    void saysOfAWageNobodyHasCheckedThatItIsUnverified() {
        assertThat(figures.require("wage.average", "沪0118", LocalDate.of(2026, 6, 1)).verified()).isFalse();
    }

    @Test
    void sharesTheRegisterOfOrganisationsBetweenCourts() {
        assertThat(organisations.list("苏0509", OrganisationKind.PEOPLE)).extracting(Organisation::name)
                .containsExactlyInAnyOrder("青浦示例人民调解委员会", "吴江示例人民调解委员会");
    }
}
