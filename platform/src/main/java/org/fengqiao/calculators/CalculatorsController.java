package org.fengqiao.calculators;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.fengqiao.api.Problem;
import org.fengqiao.deadlines.Holidays;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.LawException;
import org.fengqiao.law.NotCovered;
import org.fengqiao.law.UnknownYear;
import org.fengqiao.law.ask.Field;
import org.fengqiao.law.ask.Questions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping(path = "/api/law", produces = "application/json")
class CalculatorsController {

    private static final TypeReference<Map<String, Object>> INPUTS = new TypeReference<>() {};

    /** Amounts written as JSON numbers keep their digits. */
    private final JsonMapper exact =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final Holidays holidays;

    CalculatorsController(Holidays holidays) {
        this.holidays = holidays;
    }

    record Calculator(String name, String title, List<Field> fields) {}

    /** The calculators there are, with their inputs. */
    @GetMapping
    List<Calculator> list() {
        return Questions.names().stream()
                .map(name -> new Calculator(name, Questions.title(name), Questions.fields(name)))
                .toList();
    }

    @Hidden
    @GetMapping("/{calculator}")
    Map<String, Object> ask(@PathVariable String calculator, @RequestParam Map<String, String> inputs) {
        return answer(calculator, inputs);
    }

    @Hidden
    @PostMapping(path = "/{calculator}", consumes = "application/json")
    Map<String, Object> submit(@PathVariable String calculator, @RequestBody String body) {
        return answer(calculator, inputs(body));
    }

    private Map<String, Object> inputs(String body) {
        try {
            Map<String, Object> inputs = exact.readValue(body, INPUTS);
            if (inputs != null) {
                return inputs;
            }
        } catch (JacksonException _) {
            // told below, like what is no object
        }
        throw new Problem(HttpStatus.BAD_REQUEST, "common/unreadable", "无法识别提交的内容", "提交的内容不是有效的 JSON 对象");
    }

    private Map<String, Object> answer(String calculator, Map<String, ?> inputs) {
        if (!Questions.names().contains(calculator)) {
            throw Problem.notFound("这种计算");
        }
        try {
            return Questions.answer(calculator, inputs, holidays.calendar());
        } catch (LawException e) {
            var message = String.valueOf(e.getMessage());
            var input = e instanceof InvalidInput invalid ? invalid.input() : null;
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "calculators/" + e.code(), title(e), message)
                    .flaws(input == null ? List.of() : List.of(new Problem.Flaw("/" + input, message)));
        }
    }

    private static String title(LawException e) {
        return switch (e) {
            case InvalidInput _ -> "请检查填写的内容";
            case NotCovered _ -> "没有收录当时的规定";
            case UnknownYear _ -> "缺少该年的放假安排";
        };
    }
}
