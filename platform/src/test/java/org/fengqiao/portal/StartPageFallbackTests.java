package org.fengqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartPageFallbackTests {

    @ParameterizedTest
    @ValueSource(strings = {"cases/42", "workbench", "problems/cases/stale", "sign-in"})
    void answersScreensWithTheStartPage(String path) {
        assertThat(StartPageFallback.isScreen(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/cases/42", "actuator/nothing", "assets/old-hash.js", "favicon.ico", "v3/api-docs"})
    void neverHidesAMissingFileOrApiBehindTheStartPage(String path) {
        assertThat(StartPageFallback.isScreen(path)).isFalse();
    }
}
