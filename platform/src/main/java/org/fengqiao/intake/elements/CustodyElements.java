package org.fengqiao.intake.elements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.procedure.Label;
import org.fengqiao.procedure.Widget;
import org.jspecify.annotations.Nullable;

/** Facts of a custody or maintenance dispute (抚养). */
@Label("抚养")
public record CustodyElements(
        @NotBlank @Size(max = 1000) @Label(value = "孩子姓名", help = "孩子叫什么？") String child,
        @PastOrPresent @Label(value = "出生日期", help = "哪一天出生？") @Nullable LocalDate bornOn,
        @Size(max = 1000) @Label(value = "现在跟谁生活", help = "孩子现在跟谁生活？") @Nullable String livesWith,
        @Widget(Widget.Kind.MONEY) @Label(value = "现在的抚养费（元/月）", help = "现在每月给多少？没有就写 0") @Nullable BigDecimal paidMonthly,
        @Widget(Widget.Kind.MONEY) @Label(value = "要求的抚养费（元/月）", help = "希望每月给多少？") @Nullable BigDecimal wantedMonthly,
        @Size(max = 1000) @Label(value = "孩子的意愿", help = "孩子满八周岁的，愿意跟谁？") @Nullable String wish) implements Elements {}
