package org.fengqiao.filing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import org.fengqiao.filing.model.ChecklistItem;
import org.fengqiao.filing.model.FilingFee;
import org.fengqiao.filing.model.LocalFigures;
import org.fengqiao.filing.model.ProcedureKind;
import org.fengqiao.filing.store.KeptLists;
import org.fengqiao.procedure.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What to hand in for a cause, published to everybody; and what a claim will cost, for everybody who is signed in. */
@RestController
@RequestMapping("/api/filing")
class FilingController {

    private static final String ANY_COURT = "*";

    private final LocalFigures figures;
    private final KeptLists lists;
    private final InstantSource clock;

    FilingController(LocalFigures figures, KeptLists lists, InstantSource clock) {
        this.figures = figures;
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * A claim to be costed.
     *
     * @param amount in yuan; null where nothing is counted in money
     * @param court code of the court; null to leave provincial figures aside
     */
    record FeeQuestion(
            @Nullable String cause,
            @Positive @Digits(integer = 16, fraction = 2) @Nullable BigDecimal amount,
            @NotNull ProcedureKind procedure,
            @Nullable String court) {}

    @GetMapping("/checklist")
    public List<ChecklistItem> checklist(@RequestParam(required = false) @Nullable String cause) {
        return lists.of(cause);
    }

    /** The causes with a list of their own; any other cause takes that of the nearest above it. */
    @GetMapping("/checklist/causes")
    public List<String> causes() {
        return lists.causes();
    }

    @PostMapping("/fee")
    public FilingFee fee(@RequestBody @Valid FeeQuestion question) {
        var today = clock.instant().atZone(Moment.ZONE).toLocalDate();
        var court = question.court() == null ? ANY_COURT : question.court();
        return FilingFee.of(question.cause(), question.amount(), question.procedure(), court, today, figures);
    }
}
