package org.fengqiao.filing.model;

import static org.fengqiao.law.Statute.CROSS_BORDER_FILING;

import java.util.List;
import java.util.Objects;
import org.fengqiao.filing.model.FilingAct.*;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.NoticeKind;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Standing;

/** 委托代理视频见证: somebody abroad and a lawyer sign the mandate before the judge, all three on video at once. */
final class Witnessing {

    private Witnessing() {}

    static Outcome<FilingState, FilingParticulars> decide(Matter<FilingState, FilingParticulars> m, WitnessAct act, Moment now) {
        var p = m.particulars();
        return switch (act) {
            case AskWitness(var lawyer, var licence, var firm, var language) -> m.stay(
                    p.witnessing(new Witness(lawyer, licence, firm, language, now.today(), null)),
                    new Effect.Notify(Office.FILING_JUDGE, FilingNotices.WITNESS_ASKED));
            case RecordWitness seen when !(seen.together() && seen.identified() && seen.lawyerChecked() && seen.willing()) -> m.refuse(
                    "not-all-confirmed", "四项都确认了，才算见证", "有一项确认不了的，请办“不予视频见证”并写明原因", CROSS_BORDER_FILING.whole());
            case RecordWitness seen -> end(
                    m, new Witness.Outcome(true, seen.note(), List.copyOf(seen.files()), now.today()), FilingNotices.WITNESSED);
            case DeclineWitness(var reasons) -> end(m, new Witness.Outcome(false, reasons, List.of(), now.today()), FilingNotices.WITNESS_DECLINED);
        };
    }

    private static Outcome<FilingState, FilingParticulars> end(
            Matter<FilingState, FilingParticulars> m, Witness.Outcome outcome, NoticeKind told) {
        var asked = Objects.requireNonNull(m.particulars().witness());
        return m.stay(m.particulars().witnessing(asked.ended(outcome)), new Effect.Notify(Standing.CLAIMANT, told));
    }
}
