package org.fengqiao.intake.elements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fengqiao.procedure.Label;
import org.jspecify.annotations.Nullable;

/** Facts of a dispute between neighbours (相邻关系). */
@Label("邻里（相邻关系）")
public record NeighboursElements(
        @NotBlank @Size(max = 1000) @Label(value = "地点", help = "在哪里？双方的房子或土地是什么位置关系？") String place,
        @NotBlank @Size(max = 1000) @Label(value = "争议", help = "争的是通行、排水、采光、噪音、漏水，还是别的？") String matter,
        @PastOrPresent @Label(value = "从什么时候开始", help = "从什么时候开始的？") @Nullable LocalDate since,
        @Size(max = 1000) @Label(value = "造成的损失", help = "有什么损失？") @Nullable String damage,
        @Size(max = 1000) @Label(value = "以前怎样处理过", help = "村里、居委会、派出所处理过吗？结果怎样？") @Nullable String tried) implements Elements {}
