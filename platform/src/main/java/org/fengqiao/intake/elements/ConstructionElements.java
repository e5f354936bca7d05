package org.fengqiao.intake.elements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.procedure.Label;
import org.fengqiao.procedure.Widget;
import org.jspecify.annotations.Nullable;

/** Facts of a construction contract dispute (建设工程). */
@Label("建设工程")
public record ConstructionElements(
        @NotBlank @Size(max = 1000) @Label(value = "工程名称和地点", help = "什么工程，在哪里？") String project,
        @Size(max = 1000) @Label(value = "您的身份", help = "您是发包人、承包人、分包人，还是实际施工人？") @Nullable String role,
        @Widget(Widget.Kind.MONEY) @Label(value = "合同价款（元）", help = "合同总价多少？") @Nullable BigDecimal price,
        @Widget(Widget.Kind.MONEY) @Label(value = "已付价款（元）", help = "付了多少？") @Nullable BigDecimal paid,
        @PastOrPresent @Label(value = "完工日期", help = "哪一天完工或交付？没有就空着") @Nullable LocalDate finishedOn,
        @Label(value = "已经结算", help = "有没有办过结算？") @Nullable Boolean settled,
        @Size(max = 1000) @Label(value = "质量问题", help = "有没有质量问题？") @Nullable String defect) implements Elements {}
