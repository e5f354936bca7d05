package org.fengqiao.intake.elements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.procedure.Label;
import org.fengqiao.procedure.Widget;
import org.jspecify.annotations.Nullable;

/** Facts of a lease (房屋租赁). */
@Label("房屋租赁")
public record LeaseElements(
        @NotBlank @Size(max = 1000) @Label(value = "房屋地址", help = "租的房子在哪里？") String house,
        @Label(value = "租期开始", help = "从哪一天开始租？") @Nullable LocalDate from,
        @Label(value = "租期结束", help = "说好租到哪一天？") @Nullable LocalDate to,
        @NotNull @Widget(Widget.Kind.MONEY) @Label(value = "租金（元/月）", help = "一个月多少租金？") BigDecimal rent,
        @Widget(Widget.Kind.MONEY) @Label(value = "押金（元）", help = "交了多少押金？") @Nullable BigDecimal deposit,
        @Widget(Widget.Kind.MONEY) @Label(value = "拖欠租金（元）", help = "欠了多少租金？没有就写 0") @Nullable BigDecimal owed,
        @Size(max = 1000) @Label(value = "争议", help = "争的是什么？例如不退押金、提前搬走、房屋损坏") @Nullable String breach) implements Elements {}
