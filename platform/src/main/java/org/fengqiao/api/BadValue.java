package org.fengqiao.api;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;

/** The last wall against values that cannot be kept: what the database refused for its characters, or as a number or day beyond all. */
final class BadValue {

    private static final Set<String> STATES = Set.of("22021", "22P05", "22003", "22008");

    private BadValue() {}

    /** What to tell about an exception; empty where it is about something else. */
    static Optional<Problem> in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e && e.getSQLState() != null && STATES.contains(e.getSQLState())) {
                return Optional.of(new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "common/invalid", "请检查填写的内容", "填写的内容里有无法保存的字符，或者数字、日期超出范围，请改正后重新提交"));
            }
        }
        return Optional.empty();
    }
}
