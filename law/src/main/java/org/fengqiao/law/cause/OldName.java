package org.fengqiao.law.cause;

/** A name outside the current catalogue and the current cause it leads to. */
public record OldName(String name, Cause cause, Change change) {

    /** What became of the name. */
    public enum Change {
        CURRENT("现行名称"),
        REORDERED("现行名称，并列项次序不同"),
        RENAMED("已更名"),
        MERGED("已并入"),
        CLOSEST("最相近，须人工确认");

        private final String label;

        Change(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether a person must confirm before a case is filed under it. */
    public boolean needsConfirmation() {
        return change == Change.CLOSEST;
    }
}
