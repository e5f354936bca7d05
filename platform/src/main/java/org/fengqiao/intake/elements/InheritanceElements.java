package org.fengqiao.intake.elements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fengqiao.procedure.Label;
import org.jspecify.annotations.Nullable;

/** Facts of an inheritance (继承). */
@Label("继承")
public record InheritanceElements(
        @NotBlank @Size(max = 1000) @Label(value = "被继承人", help = "谁去世了？") String deceased,
        @PastOrPresent @Label(value = "去世日期", help = "哪一天去世？") @Nullable LocalDate diedOn,
        @NotBlank @Size(max = 1000) @Label(value = "继承人", help = "有哪些继承人？写清和去世的人的关系") String heirs,
        @Size(max = 1000) @Label(value = "遗产", help = "留下了哪些房子、存款、其他财产？") @Nullable String estate,
        @Label(value = "有遗嘱", help = "有没有遗嘱？") @Nullable Boolean will,
        @Size(max = 1000) @Label(value = "生前债务", help = "生前欠的债有哪些？") @Nullable String debts) implements Elements {}
