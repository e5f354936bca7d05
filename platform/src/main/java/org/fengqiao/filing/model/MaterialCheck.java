package org.fengqiao.filing.model;

import java.util.List;
import java.util.UUID;

/** One item of the checklist in a case: what is asked for, and how it stands. */
public record MaterialCheck(
        String id, String label, boolean required, MaterialStatus status, List<UUID> files, String note) {

    static MaterialCheck unchecked(ChecklistItem item) {
        return new MaterialCheck(item.id(), item.label(), item.required(), MaterialStatus.UNCHECKED, List.of(), "");
    }

    MaterialCheck marked(MaterialMark mark) {
        return new MaterialCheck(id, label, required, mark.status(), List.copyOf(mark.files()), mark.note());
    }

    /** Whether this item keeps the claim from being accepted: not looked at yet, or required and missing. */
    boolean isOpen() {
        return switch (status) {
            case UNCHECKED -> true;
            case MISSING -> required;
            case SATISFIED, NOT_NEEDED -> false;
        };
    }

    /** Missing items wait to be looked at again. */
    MaterialCheck reopenedIfMissing() {
        return status == MaterialStatus.MISSING
                ? new MaterialCheck(id, label, required, MaterialStatus.UNCHECKED, files, note)
                : this;
    }
}
