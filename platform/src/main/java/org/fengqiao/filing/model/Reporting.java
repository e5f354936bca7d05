package org.fengqiao.filing.model;

import java.util.List;
import org.fengqiao.filing.FilingChannel;
import org.fengqiao.filing.FilingFeedback;
import org.fengqiao.filing.FilingProgress;
import org.fengqiao.filing.model.FilingAct.*;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Outcome;

/** 反馈: what a collaborating court is told of a claim it sent here. */
final class Reporting {

    private Reporting() {}

    /** The same outcome; where a collaborating court sent the claim, it learns of every step that concerns it. */
    static Outcome<FilingState, FilingParticulars> withFeedback(
            Matter<FilingState, FilingParticulars> m, FilingAct act, Outcome.Done<FilingState, FilingParticulars> done) {
        var feedback = m.particulars().request().channel() == FilingChannel.CROSS_REGION ? of(act) : List.<Effect>of();
        return feedback.isEmpty()
                ? done
                : new Outcome.Done<>(
                        done.state(), done.particulars(), Matter.effects(done.effects(), feedback.toArray(Effect[]::new)));
    }

    private static List<Effect> of(FilingAct act) {
        return switch (act) {
            case DemandCorrection(var defects, var days, _) ->
                tell(FilingProgress.CORRECTION_DEMANDED, "需要补正 " + defects.size() + " 项，期限 " + days + " 日");
            case SupplyCorrection _ -> tell(FilingProgress.CORRECTED, "补正已交，重新审查");
            case Accept(var procedure) -> tell(FilingProgress.ACCEPTED, "已立案，适用" + procedure.label());
            case Refuse(_, var reasons) -> tell(FilingProgress.REFUSED, reasons);
            case Transfer(_, var reasons, _) -> tell(FilingProgress.TRANSFERRED, reasons);
            case Withdraw(var reason) -> tell(FilingProgress.ENDED, "当事人撤回：" + reason);
            case HandBack _ -> tell(FilingProgress.ENDED, "逾期未补正，材料退回");
            case CheckMaterials _, Allot _, Supplement _, BeUrged _, CorrectionNoticeServed _, WitnessAct _, ReliefAct _, Aftermath _ -> List.of();
        };
    }

    private static List<Effect> tell(FilingProgress progress, String note) {
        return List.of(new FilingFeedback(progress, note).tell());
    }
}
