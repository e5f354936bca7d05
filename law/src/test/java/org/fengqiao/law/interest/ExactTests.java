package org.fengqiao.law.interest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTests {

    @ParameterizedTest
    @CsvSource({
        "0, 5, 7, 3, 0", "1, 1, 1, 2, 1", "1, 1, 1, 3, 0", "2, 1, 1, 3, 1", "10, 10, 10, 1, 1000", "100000000000000, 3650, 1000000000, 36500000000, 10000000000000000",
        "9223372036854775807, 1, 1, 1, 9223372036854775807", "9223372036854775807, 2, 1, 2, 9223372036854775807", "4611686018427387904, 2, 1, 4, 2305843009213693952",
        "3037000500, 3037000500, 1, 10, 922337203700025000", "3037000499, 1, 3037000500, 10, 922337203396324950"
    })
    void multipliesAndDividesWithoutOverflow(long a, long b, long c, long divisor, long expected) {
        assertThat(Exact.multiplyDivide(a, b, c, divisor)).isEqualTo(expected);
    }
}
