package org.fengqiao.identity;

import java.util.UUID;

/** What the register of lawyers says of a licence, for one who has to know. */
public interface Licences {

    /** How a licence stands. */
    enum Standing {
        PRACTISING("在册执业，姓名和律师事务所一致"),
        DIFFERS("查到这个执业证号，但姓名或律师事务所不一致"),
        UNKNOWN("查不到这个执业证号"),
        ENDED("这个执业证已经注销或者失效"),
        UNANSWERED("登记机关的系统暂时没有回应，请过几分钟再查");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param asker who wants to know; that it was asked is kept */
    Standing of(String licence, String name, String firm, UUID asker);
}
