package org.fengqiao.identity.web;

import java.util.Optional;
import java.util.UUID;
import org.fengqiao.api.Problem;
import org.fengqiao.identity.LeaveGrounds;
import org.fengqiao.identity.LeaveGrounds.Paper;
import org.fengqiao.identity.Viewer;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What a desk may record of leave to act: what a side of a dispute at its own court has signed, for anybody but the one who records it. */
@Component
class DeskRecords {

    private final LeaveGrounds grounds;

    DeskRecords(LeaveGrounds grounds) {
        this.grounds = grounds;
    }

    static boolean isOpenTo(Viewer viewer) {
        return viewer.holds(Office.INTAKE_CLERK) || viewer.holds(Office.FILING_CLERK);
    }

    /** The paper by which somebody has given leave; refuses what is not on paper. */
    Paper paper(Viewer clerk, UUID principal, @Nullable UUID evidence) {
        if (!isOpenTo(clerk)) {
            throw Problem.notFound("这个人");
        }
        var paper = Optional.ofNullable(evidence)
                .flatMap(grounds::paper)
                .filter(p -> clerk.holds(Office.INTAKE_CLERK, p.court()) || clerk.holds(Office.FILING_CLERK, p.court()))
                .orElseThrow(() -> new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "identity/evidence", "请先上传委托手续", "替别人登记委托，要先把有本人签名的委托书放进本院案件的“委托手续”"));
        if (!grounds.isSide(paper.dispute(), principal)) {
            throw Problem.notFound("这个人");
        }
        return paper;
    }

    boolean isSide(UUID dispute, UUID person) {
        return grounds.isSide(dispute, person);
    }

    static void refuseOneself(Viewer clerk, UUID agent) {
        if (agent.equals(clerk.person())) {
            throw new Problem(HttpStatus.CONFLICT, "identity/own-hand", "不能登记自己", "经办人不能把自己登记为别人的代办人").instead("请换一位工作人员办理");
        }
    }
}
