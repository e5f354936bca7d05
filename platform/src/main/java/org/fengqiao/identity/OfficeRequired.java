package org.fengqiao.identity;

import org.fengqiao.procedure.Office;
import org.springframework.security.access.AccessDeniedException;

/** The viewer does not hold the office this needs. */
public class OfficeRequired extends AccessDeniedException {

    private final Office office;

    public OfficeRequired(Office office) {
        super("此操作需要“" + office.label() + "”职务。");
        this.office = office;
    }

    public Office office() {
        return office;
    }
}
