package org.fengqiao.intake.elements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.procedure.Label;
import org.fengqiao.procedure.Widget;
import org.jspecify.annotations.Nullable;

/** Facts of an infringement of personality rights (人格权). */
@Label("人格权")
public record PersonalityRightElements(
        @NotBlank @Size(max = 1000) @Label(value = "发生了什么", help = "对方做了什么？例如打伤人、在群里辱骂、用了照片") String what,
        @PastOrPresent @Label(value = "日期", help = "哪一天？") @Nullable LocalDate on,
        @Size(max = 1000) @Label(value = "地点或网络平台", help = "在哪里，或者在哪个平台？") @Nullable String place,
        @Size(max = 1000) @Label(value = "造成的后果", help = "有什么后果？伤情、名誉影响等") @Nullable String harm,
        @Widget(Widget.Kind.MONEY) @Label(value = "花费和损失（元）", help = "花了多少钱，损失多少？") @Nullable BigDecimal loss,
        @Label(value = "报过警", help = "有没有报警？") @Nullable Boolean police) implements Elements {}
