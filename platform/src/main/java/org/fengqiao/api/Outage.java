package org.fengqiao.api;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * Something the house stands on is away or full: the request is not at fault, and whether it was done is not known. Sending the same again, under
 * the same idempotency key, does it once.
 */
final class Outage {

    /** Classes and states of SQL: connection failures, shutdowns, too many connections. */
    private static final String UNREACHABLE = "08...|57P0[123]|53300";
    private static final String FULL = "53100";

    private Outage() {}

    /** What to tell about an exception; empty where it is none of these. */
    static Optional<Problem> in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (isUnreachable(cause)) {
                return Optional.of(new Problem(
                                HttpStatus.SERVICE_UNAVAILABLE, "common/unavailable", "系统暂时不可用",
                                "系统暂时连不上数据库，请过一两分钟再试。填写的内容还在；同一件事再提交一次，不会办成两次。"));
            }
            if (isFull(cause)) {
                return Optional.of(new Problem(
                                HttpStatus.INSUFFICIENT_STORAGE, "common/storage-full", "存储空间不足",
                                "服务器的存储空间用完了，这次的内容没有存进去。请先不要关闭页面，过些时候再试；着急的，请联系法院工作人员。"));
            }
        }
        return Optional.empty();
    }

    private static boolean isUnreachable(Throwable cause) {
        return cause instanceof SQLTransientConnectionException
                || cause instanceof SQLException e && e.getSQLState() != null && e.getSQLState().matches(UNREACHABLE);
    }

    /** Java has no type for a full disk, only the words of the system, which speaks English where the launcher sets its locale. */
    private static boolean isFull(Throwable cause) {
        return switch (cause) {
            case SQLException e -> FULL.equals(e.getSQLState());
            case IOException e -> String.valueOf(e.getMessage()).matches("(?s).*(No space left on device|Disk quota exceeded).*");
            default -> false;
        };
    }
}
