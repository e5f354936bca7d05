package org.fengqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTests {

    @Test
    void aShortListHasNothingBeyondItsTotal() {
        var page = Page.of(List.of("甲"), new Page.Request(0, 20), 45);
        assertThat(page.total()).isEqualTo(45);
        assertThat(page.hasMore()).isFalse();
    }

    @Test
    void aLongListSaysThatThereIsMoreThanWasCounted() {
        var asked = new Page.Request(0, 20);
        var page = Page.of(List.of("甲"), asked, asked.counted());
        assertThat(page.total()).isEqualTo(Page.COUNTED);
        assertThat(page.hasMore()).isTrue();
    }

    @Test
    void aListOfJustAsManyAsAreCountedHasNoMore() {
        assertThat(Page.of(List.of("甲"), new Page.Request(0, 20), Page.COUNTED).hasMore()).isFalse();
    }

    @Test
    void pagesFarBackCanStillBeTurnedOn() {
        var asked = new Page.Request(99, 20);
        assertThat(asked.counted()).isEqualTo(2001);
        assertThat(Page.of(List.of("甲"), asked, 2001).hasMore()).isTrue();
        assertThat(Page.of(List.of("甲"), asked, 2000).hasMore()).isFalse();
    }

    @Test
    void aListThatCountsLessFarSaysSo() {
        var asked = new Page.Request(0, 20).countedTo(500);
        assertThat(Page.of(List.of("甲"), asked, 501)).satisfies(page -> {
            assertThat(page.total()).isEqualTo(500);
            assertThat(page.hasMore()).isTrue();
        });
    }
}
