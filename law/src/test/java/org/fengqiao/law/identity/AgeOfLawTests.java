package org.fengqiao.law.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("法律上的年龄")
class AgeOfLawTests {

    /** 民法典第17条：十八周岁以上的自然人为成年人；老年人权益保障法第2条：六十周岁以上的公民是老年人。 */
    @ParameterizedTest
    @CsvSource({
        "MAJORITY, 2008-11-29, 2026-11-28, false", "MAJORITY, 2008-11-28, 2026-11-28, true", "MAJORITY, 2008-02-29, 2026-02-28, true",
        "OLD_AGE, 1966-11-29, 2026-11-28, false", "OLD_AGE, 1966-11-28, 2026-11-28, true", "OLD_AGE, 1949-12-31, 2026-11-28, true"})
    void isReachedOnTheBirthday(AgeOfLaw age, LocalDate born, LocalDate on, boolean reached) {
        assertThat(age.isReached(born, on)).isEqualTo(reached);
    }
}
