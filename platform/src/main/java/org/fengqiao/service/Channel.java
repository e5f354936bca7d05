package org.fengqiao.service;

/** A way by which an instrument or a message reaches somebody. */
public enum Channel {
    PLATFORM("送达平台账户"),
    EMAIL("电子邮件"),
    SMS("短信"),
    MAIL("邮寄"),
    IN_PERSON("直接送达"),
    LEAVING("留置送达"),
    PUBLICATION("公告送达");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether somebody of the court goes this way, and not the platform by itself. */
    public boolean isByHand() {
        return switch (this) {
            case MAIL, IN_PERSON, LEAVING, PUBLICATION -> true;
            case PLATFORM, EMAIL, SMS -> false;
        };
    }
}
