package org.fengqiao.law.casenumber;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fengqiao.law.LawException;

class CaseNumberPropertyTests {

    @Provide
    Arbitrary<CaseNumber> numbers() {
        var types = CaseTypes.all().stream().map(CaseType::typeCode).filter(code -> !code.isEmpty()).distinct().toList();
        var courts = Courts.all().stream().map(Court::code).toList();
        return Combinators.combine(
                        Arbitraries.integers().between(2016, 2199),
                        Arbitraries.of(courts),
                        Arbitraries.of("", "知"),
                        Arbitraries.of(types),
                        Arbitraries.longs().between(1, CaseNumber.LARGEST_SERIAL),
                        Arbitraries.integers().between(0, CaseNumber.LARGEST_COPY))
                .as(CaseNumber::new);
    }

    @Property
    void parsesWhatItFormats(@ForAll("numbers") CaseNumber number) {
        assertThat(CaseNumber.parse(number.format())).isEqualTo(number);
        assertThat(CaseNumber.parse(number.format().replace('（', '(').replace('）', ')'))).isEqualTo(number);
    }

    @Property
    void neverFailsOtherThanByRefusing(@ForAll String anything) {
        try {
            assertThat(CaseNumber.parse(anything).format()).isNotEmpty();
        } catch (LawException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
