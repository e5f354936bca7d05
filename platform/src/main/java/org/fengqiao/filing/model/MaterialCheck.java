package org.fengqiao.filing.model;

import java.util.List;
import java.util.UUID;
import org.fengqiao.filing.FilingChannel;
import org.jspecify.annotations.Nullable;

/**
 * One item of the checklist in a case: what is asked for, and how it stands.
 *
 * @param help what counts, as the list said when the case was opened; null in cases opened before it was kept
 */
public record MaterialCheck(
        String id, String label, @Nullable String help, boolean required, MaterialStatus status, List<UUID> files, String note) {

    private static final String COMPLAINT = "complaint";
    private static final String MEDIATION = "mediation";

    /** As it stands on arrival: what was filled in here counts as handed in, and the record of a mediation comes along by itself. */
    static MaterialCheck onArrival(ChecklistItem item, FilingChannel channel) {
        return switch (item.id()) {
            case COMPLAINT -> of(item, MaterialStatus.SATISFIED, "线上填写，视为已交");
            case MEDIATION -> channel == FilingChannel.AFTER_MEDIATION
                    ? of(item, MaterialStatus.SATISFIED, "诉前调解记录已随案转来")
                    : of(item, MaterialStatus.UNCHECKED, "");
            default -> of(item, MaterialStatus.UNCHECKED, "");
        };
    }

    private static MaterialCheck of(ChecklistItem item, MaterialStatus status, String note) {
        return new MaterialCheck(item.id(), item.label(), item.help(), item.required(), status, List.of(), note);
    }

    MaterialCheck marked(MaterialMark mark) {
        return new MaterialCheck(id, label, help, required, mark.status(), List.copyOf(mark.files()), mark.note());
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
                ? new MaterialCheck(id, label, help, required, MaterialStatus.UNCHECKED, files, note)
                : this;
    }
}
