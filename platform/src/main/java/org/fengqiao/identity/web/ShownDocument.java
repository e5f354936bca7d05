package org.fengqiao.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.fengqiao.identity.verification.DocumentKind;

/** An identity document as somebody copies it. */
record ShownDocument(
        @NotNull(message = "请选择证件") DocumentKind kind,
        @NotBlank(message = "请填写证件上的姓名") @Size(max = 50, message = "姓名太长") String name,
        @NotBlank(message = "请填写证件号码") @Size(max = 30, message = "证件号码太长") String number) {

    /**
     * The number in capitals, or a word on what is wrong with it.
     *
     * @param at where the document stands in what was sent
     */
    String sound(String at) {
        var capitals = number.strip().toUpperCase(Locale.ROOT);
        if (!kind.couldBe(capitals)) {
            throw Invalid.at(at + "/number", "请核对" + kind.label() + "号码：" + kind.hint());
        }
        return capitals;
    }

    @Override
    public String toString() {
        return "ShownDocument";
    }
}
