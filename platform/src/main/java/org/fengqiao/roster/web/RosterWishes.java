package org.fengqiao.roster.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.roster.model.EntryStatus;
import org.fengqiao.roster.model.Profile;
import org.fengqiao.roster.model.ReviewResult;
import org.fengqiao.roster.model.StatusGround;
import org.jspecify.annotations.Nullable;

/** What can be asked of the register. */
final class RosterWishes {

    private RosterWishes() {}

    record NewEntry(
            @NotBlank(message = "请填写姓名") @Size(max = 50, message = "姓名不超过 50 个字") String name,
            @NotBlank(message = "请填写联系电话") @Pattern(regexp = "1\\d{10}", message = "请填写 11 位手机号码") String phone,
            @NotBlank(message = "请选择法院") String court,
            @Nullable UUID organisation,
            @NotNull(message = "请填写入册日期") LocalDate since,
            @NotEmpty(message = "请至少写一项擅长领域") @Size(max = 20, message = "擅长领域不超过 20 项") List<String> specialities,
            @NotNull @Size(max = 20, message = "语言和方言不超过 20 项") List<String> languages,
            @NotNull @Size(max = 2000, message = "简介不超过 2000 个字") String introduction) {

        Profile profile() {
            return new Profile(organisation, since, specialities, languages, introduction);
        }
    }

    record Amendment(
            long version,
            @Nullable UUID organisation,
            @NotNull(message = "请填写入册日期") LocalDate since,
            @NotEmpty(message = "请至少写一项擅长领域") @Size(max = 20, message = "擅长领域不超过 20 项") List<String> specialities,
            @NotNull @Size(max = 20, message = "语言和方言不超过 20 项") List<String> languages,
            @NotNull @Size(max = 2000, message = "简介不超过 2000 个字") String introduction) {

        Profile profile() {
            return new Profile(organisation, since, specialities, languages, introduction);
        }
    }

    record StatusWish(
            long version,
            @NotNull(message = "请选择状态") EntryStatus status,
            @NotNull(message = "请选择原因") StatusGround ground,
            @NotBlank(message = "请写明具体情况") @Size(max = 500, message = "说明不超过 500 个字") String note) {}

    record TrainingWish(
            @NotNull UUID id,
            @NotNull(message = "请填写培训日期") LocalDate day,
            @NotNull(message = "请填写学时") @DecimalMin(value = "0.5", message = "学时至少 0.5") @DecimalMax(value = "200", message = "学时不超过 200") BigDecimal hours,
            @NotBlank(message = "请填写培训内容") @Size(max = 200, message = "培训内容不超过 200 个字") String subject,
            @NotBlank(message = "请填写组织单位") @Size(max = 200, message = "组织单位不超过 200 个字") String organiser) {}

    record ReviewWish(
            @Min(value = 2000, message = "请填写年度") @Max(value = 2100, message = "请填写年度") int year,
            @NotNull(message = "请选择考核结果") ReviewResult result,
            @NotNull @Size(max = 500, message = "评语不超过 500 个字") String note) {}
}
