package org.fengqiao.cases;

import java.util.List;
import java.util.UUID;
import org.fengqiao.procedure.Refusal;

/** Why an act did not happen. Thrown so that the transaction rolls back; the web layer turns it into problem details. */
public abstract sealed class CaseProblem extends RuntimeException {

    private final String why;

    private CaseProblem(String why) {
        super(why, null, false, false);
        this.why = why;
    }

    /** In Chinese, for the one who tried. */
    public String why() {
        return why;
    }

    /** No such case, or none that the asker may know of. */
    public static final class NotFound extends CaseProblem {
        public NotFound() {
            super("没有找到这个案件");
        }
    }

    /** The case has moved since the actor saw it. */
    public static final class Stale extends CaseProblem {
        private final UUID caseId;
        private final long seen;
        private final long current;

        public Stale(UUID caseId, long seen, long current) {
            super("案件在您打开之后有了新的变化");
            this.caseId = caseId;
            this.seen = seen;
            this.current = current;
        }

        public UUID caseId() {
            return caseId;
        }

        public long seen() {
            return seen;
        }

        public long current() {
            return current;
        }
    }

    /** The rules or the procedure refuse it. */
    public static final class Refused extends CaseProblem {
        private final String procedure;
        private final Refusal refusal;

        public Refused(String procedure, Refusal refusal) {
            super(refusal.why());
            this.procedure = procedure;
            this.refusal = refusal;
        }

        public String procedure() {
            return procedure;
        }

        public Refusal refusal() {
            return refusal;
        }
    }

    /** What was sent is not a valid act. */
    public static final class Invalid extends CaseProblem {
        private final List<Flaw> flaws;

        public Invalid(List<Flaw> flaws) {
            super("提交的内容有 " + flaws.size() + " 处需要改正");
            this.flaws = List.copyOf(flaws);
        }

        public List<Flaw> flaws() {
            return flaws;
        }
    }

    /** The same key was used for a different request. */
    public static final class KeyReused extends CaseProblem {
        public KeyReused() {
            super("同一个请求编号已用于另一项办理");
        }
    }

    /** One thing wrong, with a JSON pointer to it. */
    public record Flaw(String pointer, String detail) {}
}
