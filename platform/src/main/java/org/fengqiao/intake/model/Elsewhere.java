package org.fengqiao.intake.model;

import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_LAW;
import static org.fengqiao.law.Statute.LABOUR_ARBITRATION;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.cause.Causes;
import org.fengqiao.law.period.Terms;
import org.jspecify.annotations.Nullable;

/** What settles a dispute without mediation or court (仲裁、公证), as far as its cause allows: told beside the menu of ways, and done elsewhere. */
public final class Elsewhere {

    private Elsewhere() {}

    /**
     * One such way.
     *
     * @param first whether the law wants it tried before an action
     */
    public record OtherWay(String label, String plain, boolean first, String article) {}

    public static List<OtherWay> of(@Nullable String cause) {
        var path = Causes.namesAbove(cause);
        var paths = new ArrayList<OtherWay>();
        if (path.contains("劳动争议")) {
            paths.add(new OtherWay(
                    "劳动仲裁",
                    "劳动争议要先向劳动人事争议仲裁委员会申请仲裁，不收费；对裁决不服的，收到裁决书 " + Terms.LABOUR_SUE.length()
                            + " 天内再起诉。拿着工资欠条、只要欠薪、没有别的争议的，可以直接起诉。",
                    true, LABOUR_ARBITRATION.article(5).citeMarked()));
        } else if (path.contains("合同、准合同纠纷")) {
            paths.add(new OtherWay(
                    "仲裁",
                    "合同里写了由哪个仲裁委员会仲裁的，要向那里申请，法院一般不受理；没有写的，双方可以补签仲裁协议。一裁终局。",
                    false, CIVIL_PROCEDURE_LAW.article(127, "第二项").citeMarked()));
        }
        if (path.contains("借款合同纠纷")) {
            paths.add(new OtherWay(
                    "公证债权文书",
                    "借款合同办过“赋予强制执行效力”公证的，不用起诉：请公证处出具执行证书，直接向法院申请执行。",
                    false, CIVIL_PROCEDURE_LAW.article(249).citeMarked()));
        }
        if (path.contains("继承纠纷")) {
            paths.add(new OtherWay("继承公证", "继承人之间没有争议的，可以一起到公证处办继承公证，不用打官司。", false, ""));
        }
        return List.copyOf(paths);
    }
}
