package org.fengqiao.intake.elements;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.procedure.Label;
import org.fengqiao.procedure.Widget;
import org.jspecify.annotations.Nullable;

/** Facts of a private loan (民间借贷). */
@Label("民间借贷")
public record LoanElements(
        @NotNull @Widget(Widget.Kind.MONEY) @Label(value = "借款本金（元）", help = "当时实际给了多少钱？扣掉的利息不算") BigDecimal principal,
        @PastOrPresent @Label(value = "出借日期", help = "哪一天给的钱？") @Nullable LocalDate lentOn,
        @Label(value = "约定还款日期", help = "说好什么时候还？没有说好就空着") @Nullable LocalDate dueOn,
        @Size(max = 1000) @Label(value = "约定利率", help = "说好的利息是多少？例如“月息1分”“年利率8%”；没有就空着") @Nullable String rate,
        @Size(max = 1000) @Label(value = "凭据", help = "有没有借条、转账记录、聊天记录？") @Nullable String evidence,
        @Widget(Widget.Kind.MONEY) @Label(value = "已还金额（元）", help = "到现在还了多少？没有还就写 0") @Nullable BigDecimal repaid,
        @Size(max = 1000) @Label(value = "担保人", help = "有没有人担保？写姓名") @Nullable String guarantor) implements Elements {}
