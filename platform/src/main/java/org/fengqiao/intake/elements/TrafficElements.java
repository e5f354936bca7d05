package org.fengqiao.intake.elements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.procedure.Label;
import org.fengqiao.procedure.Widget;
import org.jspecify.annotations.Nullable;

/** Facts of a traffic accident (机动车交通事故). */
@Label("机动车交通事故")
public record TrafficElements(
        @PastOrPresent @NotNull @Label(value = "事故日期", help = "哪一天出的事故？") LocalDate on,
        @NotBlank @Size(max = 1000) @Label(value = "事故地点", help = "在哪里？") String place,
        @Size(max = 1000) @Label(value = "责任认定", help = "交警认定谁负什么责任？") @Nullable String liability,
        @Size(max = 1000) @Label(value = "伤情", help = "伤到哪里？有没有评残？") @Nullable String injury,
        @Widget(Widget.Kind.MONEY) @Label(value = "医疗费（元）", help = "看病花了多少？") @Nullable BigDecimal medical,
        @Widget(Widget.Kind.MONEY) @Label(value = "对方已付（元）", help = "对方已经付了多少？") @Nullable BigDecimal paid,
        @Size(max = 1000) @Label(value = "保险公司", help = "对方车辆在哪家公司投保？") @Nullable String insurer) implements Elements {}
