package org.fengqiao.cases.web;

import java.util.List;
import org.fengqiao.api.Problem;
import org.fengqiao.identity.Viewer;
import org.springframework.http.HttpStatus;

/**
 * The order of a list, and the parts it is made of, one after the other: each part can be read in its order from one index. By what is due, closed
 * cases come after the open ones. Of what is due on the same day, what goes through the green channel comes first, for officials only: its place in a
 * list would tell.
 *
 * @param all the order of the whole list, as one reads it after {@code order by}
 */
record CaseOrder(String all, List<Part> parts) {

    /** @param condition which rows belong to it; empty for all */
    record Part(String condition, String order) {}

    static CaseOrder of(CaseFilter filter, Viewer viewer) {
        var asked = (filter.sort() == null ? "due" : filter.sort()).split(",");
        if (asked[0].equals("updated") && "court".equals(filter.view())) {
            throw new Problem(HttpStatus.BAD_REQUEST, "cases/sort", "这个列表不能按最近变动排序", "只有自己的案件可以按最近变动排序，全院案件请按期限、立案日期或案号排序");
        }
        boolean down = asked.length > 1 && asked[1].equals("desc");
        return switch (asked[0]) {
            case "opened" -> whole("c.opened_at" + (asked.length == 1 || down ? " desc" : "") + ", c.id");
            case "updated" -> whole("c.updated_at" + (asked.length == 1 || down ? " desc" : "") + ", c.id");
            case "number" -> number(down ? " desc" : "");
            default -> whole((filter.mixesOpenAndClosed() ? "c.final, " : "") + "c.due_on" + (down ? " desc" : "") + " nulls last, "
                    + (viewer.official() ? "c.green desc, " : "") + "c.id");
        };
    }

    /** As courts count, cases without a number at the end either way. */
    private static CaseOrder number(String down) {
        var number = "number_order(c.number)" + down;
        return new CaseOrder(number + " nulls last, c.id", List.of(new Part("c.number is not null", number), new Part("c.number is null", "c.id")));
    }

    private static CaseOrder whole(String order) {
        return new CaseOrder(order, List.of(new Part("", order)));
    }
}
