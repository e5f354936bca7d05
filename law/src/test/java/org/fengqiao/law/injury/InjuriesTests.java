package org.fengqiao.law.injury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Line;
import org.fengqiao.law.NotCovered;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.injury.InjuryQuery.Harm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 人身损害赔偿解释（2022年修正）第6至23条。 */
class InjuriesTests {

    private static final LocalDate ON = LocalDate.of(2026, 3, 1);
    private static final ProvincialFigures FIGURES =
            new ProvincialFigures(yuan("60000"), yuan("42000"), yuan("9000"), Provenance.SUPPLIED);

    private static BigDecimal yuan(String text) {
        return new BigDecimal(text);
    }

    private static Compensation of(Harm harm, int age, List<Dependant> dependants, List<Daily> daily, List<Voucher> vouchers) {
        var result = Injuries.of(new InjuryQuery(harm, age, ON, FIGURES, dependants, daily, vouchers));
        assertThat(Line.sum(result.lines())).isEqualByComparingTo(result.amount());
        return result;
    }

    /** 第12、15条：按二十年计算；六十周岁以上的，年龄每增加一岁减少一年；七十五周岁以上的，按五年计算。 */
    @ParameterizedTest
    @CsvSource({"0, 20", "30, 20", "59, 20", "60, 20", "61, 19", "63, 17", "70, 10", "74, 6", "75, 5", "76, 5", "130, 5"})
    void countsYearsByAge(int age, int years) {
        assertThat(Years.of(age)).isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource({"0, 18", "10, 8", "17, 1", "18, 20", "60, 20", "75, 5"})
    void countsYearsOfDependants(int age, int years) {
        assertThat(Years.ofDependant(age)).isEqualTo(years);
    }

    @Test
    void compensatesDeath() {
        var result = of(new Harm.Death(), 63, List.of(), List.of(), List.of());
        assertThat(result.lines().getFirst().text()).isEqualTo("死亡赔偿金（63 岁，17 年）：60000 × 17 = 1020000.00 元（《人身损害赔偿解释》第15条）");
        assertThat(result.amount()).as("另加丧葬费 54,000").isEqualTo(yuan("1074000.00"));
    }

    @Test
    void saysWhatIsMissingForTheFuneral() {
        var figures = new ProvincialFigures(yuan("60000"), null, null, Provenance.SUPPLIED);
        var result = Injuries.of(new InjuryQuery(new Harm.Death(), 63, ON, figures, List.of(), List.of(), List.of()));
        assertThat(result.amount()).isEqualTo(yuan("1020000.00"));
        assertThat(result.lines().getLast().what()).contains("未给出月平均工资，未计入");
    }

    @Test
    void compensatesDisabilityByGrade() {
        var result = of(Harm.Disability.grade(10), 40, List.of(), List.of(), List.of());
        assertThat(result.amount()).isEqualTo(yuan("120000.00"));
        assertThat(result.lines().getFirst().text()).contains("10级伤残，系数 10%", "60000 × 20 × 10%", "未核实参数");
        assertThat(of(Harm.Disability.grade(1), 40, List.of(), List.of(), List.of()).amount()).isEqualTo(yuan("1200000.00"));
    }

    /** 第17条：被扶养人还有其他扶养人的，只赔偿应当负担的部分；有数人的，年赔偿总额累计不超过上一年度城镇居民人均消费支出额。 */
    @Test
    void sharesTheCostOfAChild() {
        var result = of(new Harm.Death(), 40, List.of(new Dependant(10, 2)), List.of(), List.of());
        assertThat(result.lines().getLast().amount()).isEqualByComparingTo("168000");
        assertThat(result.lines().getLast().text()).contains("第 1 至 8 年（10 岁 1/2）", "21000 × 8");
    }

    @Test
    void capsTheYearlyCostOfSeveralDependants() {
        var dependants = List.of(new Dependant(10, 2), new Dependant(16, 1), new Dependant(70, 3));
        var result = of(new Harm.Death(), 40, dependants, List.of(), List.of());
        var support = result.lines().subList(2, 5);
        assertThat(support).extracting(Line::amount).containsExactly(yuan("84000.00"), yuan("210000.00"), yuan("28000.00"));
        assertThat(support.get(0).what()).contains("第 1 至 2 年", "年赔偿总额以 42000 元为限");
        assertThat(support.get(1).what()).contains("第 3 至 8 年（10 岁 1/2、70 岁 1/3）").doesNotContain("为限");
    }

    @Test
    void reducesSupportByTheLossOfCapacity() {
        var result = of(Harm.Disability.grade(5), 40, List.of(new Dependant(10, 2)), List.of(), List.of());
        assertThat(result.lines().getLast().amount()).isEqualByComparingTo("100800");
        assertThat(result.lines().getLast().what()).contains("丧失程度 60%");
    }

    @Test
    void addsWhatIsCountedByTheDayAndByVoucher() {
        var daily = List.of(new Daily(Daily.Item.LOST_INCOME, yuan("300"), 90, 1), new Daily(Daily.Item.CARE, yuan("200"), 30, 2));
        var vouchers = List.of(new Voucher(Voucher.Item.MEDICAL, yuan("12345.67")), new Voucher(Voucher.Item.SOLATIUM, yuan("5000")));
        var result = of(new Harm.Healed(), 40, List.of(), daily, vouchers);
        assertThat(result.amount()).isEqualTo(yuan("56345.67"));
        assertThat(result.lines()).extracting(Line::what).containsExactly("医疗费", "精神损害抚慰金（上限依地方标准）", "误工费", "护理费");
        assertThat(result.lines().getLast().formula()).isEqualTo("2 人 × 200 × 30 日");
        assertThat(result.lines().get(2).formula()).isEqualTo("300 × 90 日");
    }

    @Test
    void refusesWhatItCannotReckon() {
        var none = new ProvincialFigures(null, null, null, Provenance.SUPPLIED);
        assertThatThrownBy(() -> Injuries.of(new InjuryQuery(new Harm.Death(), 63, ON, none, List.of(), List.of(), List.of())))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("income");
        var noConsumption = new ProvincialFigures(yuan("1"), null, null, Provenance.SUPPLIED);
        assertThatThrownBy(() -> Injuries.of(new InjuryQuery(new Harm.Death(), 63, ON, noConsumption, List.of(new Dependant(1, 1)), List.of(), List.of())))
                .hasMessageContaining("consumption");
        assertThatThrownBy(() -> new InjuryQuery(new Harm.Death(), 63, LocalDate.of(2022, 4, 30), none, List.of(), List.of(), List.of()))
                .isInstanceOf(NotCovered.class);
        assertThat(new InjuryQuery(new Harm.Death(), 63, LocalDate.of(2022, 5, 1), none, List.of(), List.of(), List.of()).age()).isEqualTo(63);
        for (int age : new int[] {-1, 131}) {
            assertThatThrownBy(() -> Years.of(age)).isInstanceOf(InvalidInput.class);
        }
        for (int grade : new int[] {0, 11}) {
            assertThatThrownBy(() -> Harm.Disability.grade(grade)).isInstanceOf(InvalidInput.class);
        }
        for (var coefficient : new String[] {"0", "1.01"}) {
            assertThatThrownBy(() -> new Harm.Disability(yuan(coefficient), "")).isInstanceOf(InvalidInput.class);
        }
        for (int supporters : new int[] {0, 21}) {
            assertThatThrownBy(() -> new Dependant(10, supporters)).isInstanceOf(InvalidInput.class);
        }
        for (int days : new int[] {-1, 7321}) {
            assertThatThrownBy(() -> new Daily(Daily.Item.CARE, yuan("1"), days, 1)).isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> new Daily(Daily.Item.CARE, yuan("1"), 1, 0)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Daily(Daily.Item.CARE, yuan("1"), 1, 11)).isInstanceOf(InvalidInput.class);
    }

    /** 民法典第1173条：被侵权人有过错的，可以减轻侵权人的责任。 */
    @Test
    void reducesLiabilityByTheFaultOfTheVictimButNotTheSolatium() {
        var medical = new Voucher(Voucher.Item.MEDICAL, yuan("10000"));
        var solatium = new Voucher(Voucher.Item.SOLATIUM, yuan("5000"));
        var query = new InjuryQuery(
                new Harm.Healed(), 40, ON, FIGURES, List.of(), List.of(), List.of(medical, solatium), yuan("0.3"));
        var result = Injuries.of(query);
        assertThat(result.amount()).isEqualTo(yuan("12000.00"));
        assertThat(Line.sum(result.lines())).isEqualByComparingTo(result.amount());
        assertThat(result.lines().getLast().text()).contains("30%", "10000.00 × 30% = -3000.00 元", "第1173条", "未核实");
    }

    @ParameterizedTest
    @CsvSource({"-0.1", "1", "1.5"})
    void refusesAShareOfFaultThatLeavesNoLiability(String share) {
        assertThatThrownBy(() -> new InjuryQuery(new Harm.Healed(), 40, ON, FIGURES, List.of(), List.of(), List.of(), yuan(share)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("过错比例");
    }

    /** 多处伤残：以最重的等级系数加其他各处的附加指数，附加合计不超过10%，总和不超过100%（地方规则，未核实参数）。 */
    @Test
    void addsWhatFurtherInjuriesAddToTheGravest() {
        var harm = Harm.Disability.grades(8, List.of(yuan("0.05"), yuan("0.02")));
        assertThat(harm.coefficient()).isEqualByComparingTo("0.37");
        var line = of(harm, 30, List.of(), List.of(), List.of()).lines().getFirst();
        assertThat(line.amount()).isEqualByComparingTo("444000");
        assertThat(line.text()).contains("8级伤残，其他伤残附加指数 5%、2%，系数 37%", "未核实");
        assertThat(Harm.Disability.grades(1, List.of(yuan("0.1"))).coefficient()).isEqualByComparingTo("1");
        assertThat(Harm.Disability.grades(9, List.of(yuan("0.1"))).coefficient()).isEqualByComparingTo("0.3");
    }

    @Test
    void refusesAdditionsBeyondTenPercent() {
        for (var additions : List.of(List.of(yuan("0.06"), yuan("0.05")), List.of(yuan("0")), List.of(yuan("0.1"), yuan("0.01")))) {
            assertThatThrownBy(() -> Harm.Disability.grades(8, additions)).isInstanceOf(InvalidInput.class).hasMessageContaining("附加指数");
        }
    }
}
