package org.fengqiao.cases.pipeline;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import org.fengqiao.api.RequestJson;
import org.fengqiao.cases.CaseProblem;
import org.fengqiao.cases.CaseProblem.Flaw;
import org.fengqiao.procedure.Act;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;

/** Turns what was sent into a valid act, or says everything that is wrong with it at once. */
@Component
class ActReader {

    private final ObjectReader strict;
    private final Validator validator;

    ActReader(RequestJson json, Validator validator) {
        this.strict = json.mapper().reader().with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.validator = validator;
    }

    Act read(Class<? extends Act> type, String body) {
        Act act = parse(type, body);
        var violations = validator.validate(act);
        if (!violations.isEmpty()) {
            throw new CaseProblem.Invalid(
                    violations.stream().map(ActReader::flaw).sorted((a, b) -> a.pointer().compareTo(b.pointer())).toList());
        }
        return act;
    }

    /** What was sent, whether valid or not. */
    Act parse(Class<? extends Act> type, String body) {
        try {
            Act act = strict.forType(type).readValue(body.isBlank() ? "{}" : body);
            if (act == null) {
                throw new CaseProblem.Invalid(List.of(new Flaw("", "提交的内容是空的，请填写后重新提交")));
            }
            return act;
        } catch (DatabindException e) {
            var pointer = new StringBuilder();
            e.getPath().forEach(r -> pointer.append('/')
                    .append(r.getPropertyName() == null ? String.valueOf(r.getIndex()) : r.getPropertyName()));
            throw new CaseProblem.Invalid(List.of(new Flaw(pointer.toString(), "这一项的内容无法识别，请检查格式")));
        } catch (JacksonException e) {
            throw new CaseProblem.Invalid(List.of(new Flaw("", "提交的内容不是完整的 JSON，请重新提交")));
        }
    }

    private static Flaw flaw(ConstraintViolation<Act> violation) {
        var pointer = "/" + violation.getPropertyPath().toString().replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
        return new Flaw(pointer, violation.getMessage());
    }
}
