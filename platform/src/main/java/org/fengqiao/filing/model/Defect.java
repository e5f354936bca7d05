package org.fengqiao.filing.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.fengqiao.procedure.Label;
import org.fengqiao.procedure.Widget;
import org.jspecify.annotations.Nullable;

/**
 * One thing to put right, tied to where it is: a field by its pointer, an item of the checklist, or a page of a file.
 *
 * @param field for example {@code /claims}, {@code /elements/rate} or {@code /checklist/identity}; null where a file is meant
 * @param file dossier file; null where a field is meant
 * @param page page of the file, from 1; null for the whole of it
 */
@Label("补正事项")
public record Defect(
        @Label("填写项") @Nullable String field,
        @Label("材料") @Widget(Widget.Kind.FILE) @Nullable UUID file,
        @Label("第几页") @Nullable Integer page,
        @Label("问题") @NotBlank @Size(max = 500) String what,
        @Label("怎样补正") @NotNull @Size(max = 500) String how) {

    boolean isTied() {
        return file != null || (field != null && !field.isBlank());
    }
}
