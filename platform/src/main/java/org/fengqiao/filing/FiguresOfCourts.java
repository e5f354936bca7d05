package org.fengqiao.filing;

import java.time.LocalDate;
import java.util.Map;
import org.fengqiao.courts.Figures;
import org.fengqiao.filing.model.LocalFigures;
import org.fengqiao.filing.model.YearlyWage;
import org.fengqiao.law.fee.FeeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Local figures as the operator has entered them. */
@Component
class FiguresOfCourts implements LocalFigures {

    private static final Map<FeeKind, String> KEYS = Map.of(
            FeeKind.DIVORCE, "fee.divorce.base",
            FeeKind.PERSONALITY, "fee.personality.base",
            FeeKind.INTELLECTUAL_PROPERTY, "fee.intellectual.base",
            FeeKind.NON_PROPERTY, "fee.other.base");

    private final Figures figures;

    FiguresOfCourts(Figures figures) {
        this.figures = figures;
    }

    @Override
    public YearlyWage wage(String court, LocalDate on) {
        var wage = figures.require("wage.average", court, on);
        return new YearlyWage(court.substring(0, 1), wage.decimal(), wage.verified());
    }

    @Override
    public @Nullable Base feeBase(FeeKind kind, String court, LocalDate on) {
        var key = KEYS.get(kind);
        return key == null ? null : figures.find(key, court, on).map(f -> new Base(f.decimal(), f.verified())).orElse(null);
    }
}
