package org.fengqiao.law.casenumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourtTests {

    @ParameterizedTest
    @CsvSource({
        "最高法, SUPREME,", "沪, HIGH, 最高法", "沪02, INTERMEDIATE, 沪", "沪0114, BASIC, 沪02", "苏0509, BASIC, 苏05", "粤0604, BASIC, 粤06", "粤06, INTERMEDIATE, 粤",
        "京0105, BASIC,", "鄂9004, BASIC,", "豫9001, BASIC,", "豫90, INTERMEDIATE, 豫", "苏0590, BASIC, 苏05", "沪7101, BASIC, 沪03", "浙0192, BASIC, 浙01", "兵, HIGH, 最高法"
    })
    void knowsLevelAndParent(String code, CourtLevel level, String parent) {
        var court = CourtCode.of(code);
        assertThat(court.level()).isEqualTo(level);
        assertThat(court.parent()).isEqualTo(parent == null ? null : CourtCode.of(parent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "沪1", "沪123", "沪12345", "火01", "沪ab", "0114", "最高", "沪 01", "沪-1"})
    void refusesCodesTheRulesDoNotAllow(String code) {
        assertThatThrownBy(() -> CourtCode.of(code)).isInstanceOf(InvalidInput.class).hasMessageContaining("法院代字无效");
    }

    @ParameterizedTest
    @CsvSource({
        "沪71, 铁路", "浙72, 海事", "京73, 知识产权", "黑74, 油田或金融", "吉75, 林业", "吉80, 林业", "黑81, 农垦", "黑85, 农垦", "黑86, ''", "甘87, 跨行政区划", "甘95, 跨行政区划",
        "豫96, 为部分县级法院设立的中院", "豫99, 为部分县级法院设立的中院", "沪02, ''", "沪7101, 铁路", "鄂9004, ''", "豫9001, ''", "甘90, 跨行政区划", "沪, ''", "最高法, ''"
    })
    void knowsTheSegmentsOfSpecialisedCourts(String code, String speciality) {
        assertThat(CourtCode.of(code).speciality()).isEqualTo(speciality);
    }

    @Test
    void namesTheCourtsOfTheSample() {
        assertThat(Courts.all()).hasSize(33);
        assertThat(Courts.nameOf(CourtCode.of("沪0114"))).isEqualTo("上海市嘉定区人民法院");
        assertThat(Courts.nameOf(CourtCode.of("粤0604"))).isEqualTo("粤0604（基层人民法院，名称未收录）");
        assertThat(Courts.nameOf(CourtCode.of("最高法"))).isEqualTo("最高人民法院");
        var wujiang = Courts.find(CourtCode.of("苏0509"));
        assertThat(wujiang).isNotNull();
        assertThat(wujiang.adminCode()).isEqualTo("320509");
        assertThat(wujiang.provenance()).isEqualTo(Provenance.COMPUTED);
    }
}
