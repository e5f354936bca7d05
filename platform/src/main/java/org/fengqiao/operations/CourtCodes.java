package org.fengqiao.operations;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.api.Problem.Flaw;
import org.fengqiao.courts.DirectoryEntry;
import org.fengqiao.law.casenumber.CourtCode;
import org.fengqiao.law.casenumber.CourtLevel;
import org.fengqiao.law.casenumber.Courts;

/** Whether a court fits the table of court codes (法院代字表) and the rule by which codes are made. */
final class CourtCodes {

    private CourtCodes() {}

    /**
     * What does not fit. A court is entered by the name the table has for its code; a later change of name is newer than the table, and stands.
     *
     * @param court its code is valid
     */
    static List<Flaw> flaws(DirectoryEntry.Court court) {
        var flaws = new ArrayList<Flaw>();
        var code = CourtCode.of(court.code());
        var listed = Courts.find(code);
        if (court.revision() == 0 && listed != null && !listed.name().equals(court.name())) {
            flaws.add(new Flaw("/name", "法院代字表里，" + code + " 是“" + listed.name() + "”。请改用这个名称；已经更名的，先按原名登记，再改名"));
        }
        if (!court.name().endsWith("法院")) {
            flaws.add(new Flaw("/name", "请写法院全称，以“法院”结尾"));
        }
        var above = code.parent();
        if (above != null && court.appealsTo() != null && !above.code().equals(court.appealsTo())) {
            flaws.add(new Flaw("/appealsTo", code + " 的上一级是 " + above + "（" + Courts.nameOf(above) + "），请改正"));
        }
        if (above == null && court.appealsTo() == null && code.level() != CourtLevel.SUPREME) {
            flaws.add(new Flaw("/appealsTo", "从代字看不出上一级法院，请填写它的代字，例如 沪02"));
        }
        return flaws;
    }
}
