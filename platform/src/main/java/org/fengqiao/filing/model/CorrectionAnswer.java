package org.fengqiao.filing.model;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.fengqiao.procedure.Label;
import org.fengqiao.procedure.Widget;

/** How one defect was put right: by a file, by words, or both. */
@Label("补正")
public record CorrectionAnswer(
        @Label("第几项") @Min(1) int defect,
        @Label("说明或更正后的内容") @Widget(Widget.Kind.TEXT) @NotNull @Size(max = 4000) String text,
        @Label("材料") @Widget(Widget.Kind.FILE) @NotNull List<UUID> files) {

    boolean isEmpty() {
        return text.isBlank() && files.isEmpty();
    }
}
