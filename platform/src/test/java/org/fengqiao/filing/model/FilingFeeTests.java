package org.fengqiao.filing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.fengqiao.law.fee.FeeKind;
import org.fengqiao.procedure.Effect.FeeLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingFeeTests {

    @ParameterizedTest
    @CsvSource({
        "民间借贷纠纷, 386200, PROPERTY,     ORDINARY,     7093.00",
        "民间借贷纠纷, 386200, PROPERTY,     SUMMARY,      3546.50",
        "民间借贷纠纷, 10000,  PROPERTY,     SMALL_CLAIMS, 25.00",
        "离婚纠纷,     ,       DIVORCE,      ORDINARY,     300.00",
        "名誉权纠纷,   250000, PERSONALITY,  ORDINARY,     1550.00",
        "追索劳动报酬纠纷, 8000, LABOUR,     SUMMARY,      5.00",
        "相邻关系纠纷, ,       NON_PROPERTY, ORDINARY,     80.00",
    })
    @DisplayName("诉讼费用交纳办法第13条、第16条：按案由和标的额计收，简易减半")
    void feeFollowsCauseValueAndProcedure(
            String cause, @Nullable BigDecimal value, FeeKind kind, ProcedureKind procedure, BigDecimal amount) {
        assertThat(FeeCategory.of(cause, value)).isEqualTo(kind);
        var base = switch (kind) {
            case DIVORCE, PERSONALITY -> new LocalFigures.Base(new BigDecimal("300"), true);
            case NON_PROPERTY -> new LocalFigures.Base(new BigDecimal("80"), true);
            default -> null;
        };
        var fee = FilingFee.of(kind, value, base, procedure);
        assertThat(fee.amount()).isEqualByComparingTo(amount);
        assertThat(fee.lines().stream().map(FeeLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(amount);
    }
}
