package org.fengqiao.imports.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names each field goes by in files. */
enum Field {
    STORY("story", "text", "facts", "经过", "纠纷经过", "事实与理由", "案情"),
    CAUSE("cause", "案由", "纠纷类型"),
    CLAIMS("claims", "请求", "诉求", "诉讼请求"),
    AMOUNT("amount", "金额", "标的", "标的额"),
    CLAIMANT("claimant", "plaintiff", "申请人", "原告"),
    CLAIMANT_ID("claimantId", "申请人证件号", "原告证件号"),
    CLAIMANT_PHONE("claimantPhone", "申请人电话", "原告电话"),
    RESPONDENT("respondent", "defendant", "被申请人", "被告"),
    RESPONDENT_PHONE("respondentPhone", "被申请人电话", "被告电话"),
    COURT("court", "法院", "法院代字"),
    DOMAIN("domain", "类别");

    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    boolean named(String heading) {
        return names.contains(heading);
    }

    Optional<String> in(Map<String, String> fields) {
        return names.stream().map(fields::get).filter(v -> v != null && !v.isBlank()).map(String::strip).findFirst();
    }
}
