package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedBuffersTests {

    @ParameterizedTest(name = "{0} GB: {1} MB")
    @CsvSource({"1, 128", "2, 128", "4, 256", "8, 512", "16, 1024", "256, 1024"})
    void areASixteenthOfTheMemoryWithinLimits(long gigabytes, long megabytes) {
        assertThat(SharedBuffers.of(gigabytes << 30).megabytes()).isEqualTo(megabytes);
    }
}
