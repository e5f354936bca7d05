package org.fengqiao.intake.elements;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.procedure.Label;
import org.fengqiao.procedure.Widget;
import org.jspecify.annotations.Nullable;

/** Facts that matter in any dispute. */
@Label("其他纠纷")
public record GeneralElements(
        @PastOrPresent @Label(value = "发生日期", help = "事情什么时候发生的？") @Nullable LocalDate on,
        @Size(max = 1000) @Label(value = "地点", help = "在哪里发生的？") @Nullable String place,
        @Size(max = 1000) @Label(value = "约定", help = "双方事先有什么约定？有没有写下来？") @Nullable String agreement,
        @Widget(Widget.Kind.MONEY) @Label(value = "损失（元）", help = "损失了多少钱？") @Nullable BigDecimal loss,
        @Size(max = 1000) @Label(value = "凭据", help = "有哪些凭据可以说明？") @Nullable String evidence) implements Elements {}
