package org.fengqiao.cases.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTests {

    @Test
    void chineseIsKeptAsCharactersAndPairs() {
        assertThat(Words.of("张三诉李四")).isEqualTo("张 三 张三 诉 三诉 李 诉李 四 李四");
    }

    @Test
    void latinRunsStayWhole() {
        assertThat(Words.of("(2026)沪0114民初12号")).contains("2026", "0114", "12");
    }

    @Test
    void pairsAreAskedForWithoutTheirCharacters() {
        assertThat(Words.asked("民间借贷")).isEqualTo("民间 间借 借贷");
        assertThat(Words.asked("沪 民间")).isEqualTo("沪 民间");
    }

    @Test
    void aSingleCharacterIsAskedForAsItIs() {
        assertThat(Words.asked("张")).isEqualTo("张");
    }
}
