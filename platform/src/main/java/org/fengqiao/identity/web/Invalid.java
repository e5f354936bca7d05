package org.fengqiao.identity.web;

import java.util.List;
import org.fengqiao.api.Problem;
import org.springframework.http.HttpStatus;

/** What is wrong with one thing somebody filled in. */
final class Invalid {

    private Invalid() {}

    static Problem at(String pointer, String detail) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "identity/invalid", "请检查填写的内容", detail).flaws(List.of(new Problem.Flaw(pointer, detail)));
    }
}
