package org.fengqiao.calculators;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.database.PlatformTest;
import org.fengqiao.law.ask.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest(properties = "fengqiao.demo=true")
class CalculatorsModuleTests {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/law/fee?kind=property&amount=386200&procedure=summary | $.amount | 3546.50",
                "/api/law/period?from=2026-09-16&days=15 | $.due | 2026-10-08",
                "/api/law/delayed?principal=300000&from=2025-01-01&to=2025-02-10 | $.amount | 2100.00",
                "/api/law/interest?principal=100000&rate=0.24&contract=2021-03-01&to=2022-03-01 | $.interest | 15400.00",
                "/api/law/injury?kind=death&age=63&income=60000 | $.amount | 1020000.00",
                "/api/law/auction?kind=immovable&reference=2000000&start=2026-06-10 | $.secondStart | 1120000.00",
                "/api/law/cause?name=居间合同纠纷 | $.name | 中介合同纠纷",
                "/api/law/case-number?number=(2026)沪0114民初12号 | $.number | （2026）沪0114民初12号"
            })
    void answersAnyoneWithoutSignIn(String uri, String path, String value) {
        assertThat(mvc.get().uri(uri)).hasStatusOk().bodyJson().extractingPath(path).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/law/fee?kind=property&amount=NaN, 422, /problems/calculators/invalid-input",
        "/api/law/fee?kind=property&amount=1&colour=red, 422, /problems/calculators/invalid-input",
        "/api/law/period?from=2026-12-30&days=15, 422, /problems/calculators/unknown-year",
        "/api/law/delayed?principal=1&from=2013-01-01&to=2014-01-01, 422, /problems/calculators/not-covered",
        "/api/law/astrology, 404, /problems/common/not-found"
    })
    void refusesWithProblemDetails(String uri, int status, String type) {
        var result = assertThat(mvc.get().uri(uri)).hasStatus(status).hasContentType("application/problem+json").bodyJson();
        result.extractingPath("$.type").isEqualTo(type);
        result.extractingPath("$.detail").asString().containsPattern("[\\u4e00-\\u9fff]");
    }

    @Test
    void listsTheCalculatorsWithTheirInputs() {
        assertThat(mvc.get().uri("/api/law")).hasStatusOk().bodyJson().extractingPath("$[*].name").asArray().containsExactlyElementsOf(
                Questions.names().stream().map(Object.class::cast).toList());
    }

    @Test
    void describesEveryCalculatorInTheOpenApi() {
        var paths = assertThat(mvc.get().uri("/v3/api-docs")).hasStatusOk().bodyJson();
        for (var name : Questions.names()) {
            paths.extractingPath("$.paths['/api/law/" + name + "'].get.operationId").isEqualTo("ask-" + name);
        }
    }
}
