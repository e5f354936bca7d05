package org.fengqiao.intake.elements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.procedure.Label;
import org.fengqiao.procedure.Widget;
import org.jspecify.annotations.Nullable;

/** Facts of a labour dispute (劳动争议). */
@Label("劳动争议")
public record LabourElements(
        @NotBlank @Size(max = 1000) @Label(value = "单位", help = "在哪个单位上班？") String employer,
        @PastOrPresent @Label(value = "入职日期", help = "哪一天开始上班？") @Nullable LocalDate from,
        @Label(value = "离职日期", help = "哪一天不再上班？还在上班就空着") @Nullable LocalDate to,
        @Widget(Widget.Kind.MONEY) @Label(value = "月工资（元）", help = "一个月工资多少？") @Nullable BigDecimal wage,
        @Widget(Widget.Kind.MONEY) @Label(value = "拖欠工资（元）", help = "欠了多少工资？没有就写 0") @Nullable BigDecimal owed,
        @Label(value = "签过书面劳动合同", help = "有没有签过书面劳动合同？") @Nullable Boolean contract,
        @Label(value = "已经过劳动仲裁", help = "这件事有没有经过劳动仲裁？") @Nullable Boolean arbitrated,
        @Size(max = 1000) @Label(value = "离职的经过", help = "怎样离开单位的？") @Nullable String dismissal) implements Elements {}
