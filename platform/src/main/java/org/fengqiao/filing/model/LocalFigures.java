package org.fengqiao.filing.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.law.fee.FeeKind;
import org.jspecify.annotations.Nullable;

/** The figures that differ from place to place, as they stand at a court on a day. */
public interface LocalFigures {

    YearlyWage wage(String court, LocalDate on);

    /** What the province fixed for a kind of claim within the statute's range, in yuan; null where the statute fixes it. */
    @Nullable Base feeBase(FeeKind kind, String court, LocalDate on);

    /** @param verified false while nobody has checked it against the published standard */
    record Base(BigDecimal yuan, boolean verified) {}
}
