package org.fengqiao.dossier;

/** Why something cannot be done with the dossier; the web layer turns it into problem details. */
public final class DossierProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of answer it is. */
    public enum Kind {
        NOT_FOUND,
        FORBIDDEN,
        REFUSED,
        CONTENT,
        TOO_LARGE,
        UNAVAILABLE
    }

    private final Kind kind;
    private final String code;
    private final String instead;

    public DossierProblem(Kind kind, String code, String why, String instead) {
        super(why, null, false, false);
        this.kind = kind;
        this.code = code;
        this.instead = instead;
    }

    public static DossierProblem of(FileRefusal refusal) {
        var kind = refusal.code().equals("too-large") ? Kind.TOO_LARGE : Kind.CONTENT;
        return new DossierProblem(kind, refusal.code(), refusal.why(), refusal.instead());
    }

    public static DossierProblem notFound() {
        return new DossierProblem(Kind.NOT_FOUND, "not-found", "没有找到这份材料", "请返回案件页面，从材料列表打开");
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String instead() {
        return instead;
    }
}
