package org.fengqiao.law.casenumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.NotCovered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 案号若干规定：（收案年度）+ 法院代字 + 〔专门审判代字〕 + 类型代字 + 案件编号 + 号。 */
class CaseNumberTests {

    @ParameterizedTest
    @CsvSource({
        "(2026)沪0114民初12号, 2026, 沪0114, '', 民初, 12, 0",
        "（2026）沪0114民初12号, 2026, 沪0114, '', 民初, 12, 0",
        "' （2026)沪0114民初12号\t', 2026, 沪0114, '', 民初, 12, 0",
        "（２０２６）沪０１１４民初１２号, 2026, 沪0114, '', 民初, 12, 0",
        "（2024）浙02民诉前调595号, 2024, 浙02, '', 民诉前调, 595, 0",
        "（2023）川0107民保令1号, 2023, 川0107, '', 民保令, 1, 0",
        "（2020）最高法知民终1号, 2020, 最高法, 知, 民终, 1, 0",
        "（2025）沪执监9号, 2025, 沪, '', 执监, 9, 0",
        "（2026）苏0509执12号之一, 2026, 苏0509, '', 执, 12, 1",
        "（2026）苏0509执恢999999999号之九十九, 2026, 苏0509, '', 执恢, 999999999, 99",
        "（2016）兵01民终3号之十, 2016, 兵01, '', 民终, 3, 10",
        "（2016）内民申3号之二十一, 2016, 内, '', 民申, 3, 21",
    })
    void readsNumbersAsTheyAreWritten(
            String text, int year, String court, String speciality, String type, long serial, int copy) {
        assertThat(CaseNumber.parse(text))
                .isEqualTo(new CaseNumber(year, CourtCode.of(court), speciality, type, serial, copy));
    }

    @Test
    void writesFullWidthBrackets() {
        var number = CaseNumber.of(2026, CourtCode.of("沪0114"), "民特", 7);
        assertThat(number).hasToString("（2026）沪0114民特7号");
        assertThat(number.withCopy(1).format()).isEqualTo("（2026）沪0114民特7号之一");
        assertThat(number.withCopy(20).format()).isEqualTo("（2026）沪0114民特7号之二十");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 缺少“（”",
        "12, 第 1 字处应为“（”",
        "（26）沪0114民初12号, 年度应为四位数字",
        "（20260）沪0114民初12号, 年度应为四位数字",
        "（2026, 缺少“）”",
        "（2026）, 缺少法院代字",
        "（2026）沪0114, 缺少类型代字",
        "（2026）沪0114民初号, 案件编号应为一至九位数字",
        "（2026）沪0114民初0号, 不补零",
        "（2026）沪0114民初012号, 不补零",
        "（2026）沪0114民初1234567890号, 案件编号应为一至九位数字",
        "（2026）沪0114民初12, 缺少“号”",
        "（2026）沪0114民初12号之, 之”后应为一至九十九",
        "（2026）沪0114民初12号之一十, 之”后应为一至九十九",
        "（2026）沪0114民初12号之百, 之”后应为一至九十九",
        "（2026）沪0114民初12号之一一, 之”后应为一至九十九",
        "（2026）沪0114民初12号一, 号”后有多余文字",
        "（2026）沪011民初12号, 法院代字无效",
        "（2026）火0114民初12号, 法院代字无效",
        "（2026）沪01145民初12号, 法院代字无效",
        "（2026）沪0114民飞12号, 未知的类型代字",
        "（2026）沪0114民初NaN号, 案件编号应为一至九位数字",
        "（9999）沪0114民初12号, 案号年度无效",
        "（2026）沪0114民初99999999999999999999999号, 案件编号应为一至九位数字",
    })
    void refusesWhatIsNoNumberAndSaysWhy(String text, String why) {
        assertThatThrownBy(() -> CaseNumber.parse(text)).isInstanceOf(InvalidInput.class).hasMessageContaining(why);
    }

    @Test
    void refusesAHugeLineWithoutRepeatingIt() {
        var huge = "（2026）".repeat(2_000_000);
        assertThatThrownBy(() -> CaseNumber.parse(huge))
                .isInstanceOf(InvalidInput.class)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(80));
        assertThatThrownBy(() -> CaseNumber.parse("（2026）".repeat(11))).hasMessageContaining("案号过长（66 字）");
    }

    @Test
    void leavesNumbersOfTheOldRulesAlone() {
        assertThatThrownBy(() -> CaseNumber.parse("（2015）沪0114民初12号"))
                .isInstanceOf(NotCovered.class)
                .hasMessageContaining("施行日 2016-01-01 为未核实参数");
        assertThat(CaseNumber.parse("（2016）沪0114民初12号").year()).isEqualTo(2016);
    }

    @Test
    void refusesPartsOutOfRange() {
        var court = CourtCode.of("沪0114");
        assertThatThrownBy(() -> CaseNumber.of(2200, court, "民初", 1)).isInstanceOf(InvalidInput.class);
        assertThat(CaseNumber.of(2199, court, "民初", 1).year()).isEqualTo(2199);
        assertThatThrownBy(() -> CaseNumber.of(1948, court, "民初", 1)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> CaseNumber.of(1949, court, "民初", 1)).isInstanceOf(NotCovered.class);
        assertThatThrownBy(() -> CaseNumber.of(2026, court, "民初", 0)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> CaseNumber.of(2026, court, "民初", 1_000_000_000)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> CaseNumber.of(2026, court, "民初", 1).withCopy(100)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> CaseNumber.of(2026, court, "民初", 1).withCopy(-1)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new CaseNumber(2026, court, "产", "民初", 1, 0)).hasMessageContaining("专门审判代字");
    }

    @Test
    void ordersByYearCourtTypeAndSerial() {
        var inOrder = List.of(
                "（2025）沪0114民初9号", "（2026）最高法民申1号", "（2026）沪民申1号", "（2026）沪0114民初2号", "（2026）沪0114民初12号",
                "（2026）沪0114民初12号之一", "（2026）沪0114民特1号", "（2026）沪0114知民初1号", "（2026）沪0118民初1号", "（2026）苏05民终1号",
                "（2026）浙0421民初1号");
        var shuffled = Stream.of(5, 2, 9, 0, 7, 1, 10, 4, 8, 3, 6).map(inOrder::get).map(CaseNumber::parse);
        assertThat(shuffled.sorted().map(CaseNumber::format)).containsExactlyElementsOf(inOrder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"民初", "民特", "民诉前调", "诉前调确", "执保", "破", "财保", "民保令", "行初", "刑初", "司惩复", "委赔"})
    void knowsTheTypeCodes(String typeCode) {
        assertThat(CaseTypes.knows(typeCode)).isTrue();
        assertThat(CaseTypes.of(typeCode)).isNotEmpty();
    }

    @Test
    void knowsEveryCaseType() {
        assertThat(CaseTypes.all()).hasSize(88);
        assertThat(CaseTypes.byCode("0318").name()).isEqualTo("调解协议司法确认");
        assertThat(CaseTypes.byCode("0318").typeCode()).isEqualTo("民特");
        assertThat(CaseTypes.of("民特").getFirst().code()).isEqualTo("0309");
        assertThatThrownBy(() -> CaseTypes.byCode("99xx")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> CaseTypes.of("人保令")).isInstanceOf(InvalidInput.class);
    }
}
