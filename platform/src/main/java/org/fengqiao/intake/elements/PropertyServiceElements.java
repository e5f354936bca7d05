package org.fengqiao.intake.elements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.procedure.Label;
import org.fengqiao.procedure.Widget;
import org.jspecify.annotations.Nullable;

/** Facts of a property service dispute (物业服务). */
@Label("物业服务")
public record PropertyServiceElements(
        @NotBlank @Size(max = 1000) @Label(value = "小区和房号", help = "哪个小区、哪一户？") String estate,
        @PastOrPresent @Label(value = "欠费开始", help = "从哪一天开始的？") @Nullable LocalDate from,
        @Label(value = "欠费截止", help = "到哪一天为止？") @Nullable LocalDate to,
        @Widget(Widget.Kind.MONEY) @Label(value = "收费标准（元/月）", help = "一个月多少钱？") @Nullable BigDecimal fee,
        @Widget(Widget.Kind.MONEY) @Label(value = "欠费总额（元）", help = "一共多少钱？") @Nullable BigDecimal owed,
        @Size(max = 1000) @Label(value = "没有交费的理由", help = "为什么没有交？例如漏水没修、保洁不到位") @Nullable String reason) implements Elements {}
