package org.fengqiao.intake.elements;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fengqiao.procedure.Label;
import org.jspecify.annotations.Nullable;

/** Facts of a divorce (离婚). */
@Label("离婚")
public record DivorceElements(
        @PastOrPresent @NotNull @Label(value = "结婚日期", help = "哪一天登记结婚？") LocalDate marriedOn,
        @Size(max = 1000) @Label(value = "子女情况", help = "有几个孩子？各多大、跟谁生活？") @Nullable String children,
        @Size(max = 1000) @Label(value = "离婚的原因", help = "为什么要离婚？") @Nullable String why,
        @PastOrPresent @Label(value = "分居开始", help = "从什么时候分开住？没有分居就空着") @Nullable LocalDate separatedSince,
        @Size(max = 1000) @Label(value = "共同财产", help = "有哪些共同的房子、车子、存款？") @Nullable String property,
        @Size(max = 1000) @Label(value = "共同债务", help = "有哪些共同的债？") @Nullable String debts,
        @Label(value = "有家庭暴力", help = "有没有家庭暴力？有的话可以申请人身安全保护令") @Nullable Boolean violence) implements Elements {}
