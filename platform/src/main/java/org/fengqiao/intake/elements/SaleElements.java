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

/** Facts of a sale (买卖合同). */
@Label("买卖合同")
public record SaleElements(
        @NotBlank @Size(max = 1000) @Label(value = "买卖的东西", help = "买卖的是什么？") String goods,
        @NotNull @Widget(Widget.Kind.MONEY) @Label(value = "总价（元）", help = "一共多少钱？") BigDecimal price,
        @PastOrPresent @Label(value = "约定日期", help = "什么时候说好的？") @Nullable LocalDate agreedOn,
        @PastOrPresent @Label(value = "交货日期", help = "什么时候交的货？没有交就空着") @Nullable LocalDate deliveredOn,
        @Widget(Widget.Kind.MONEY) @Label(value = "已付金额（元）", help = "到现在付了多少？") @Nullable BigDecimal paid,
        @Size(max = 1000) @Label(value = "质量或数量问题", help = "货有没有问题？是什么问题？") @Nullable String defect,
        @Size(max = 1000) @Label(value = "合同和单据", help = "有没有合同、送货单、对账单？") @Nullable String papers) implements Elements {}
